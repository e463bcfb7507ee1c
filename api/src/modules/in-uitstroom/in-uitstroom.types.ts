import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../core/graphql/connection';
import { DateScalar, DateTimeScalar, YearMonthScalar } from '../../core/graphql/scalars';
import type { Page } from '../../core/reader/page';
import { Deelnemer } from '../deelnemer';
import { StroomKind } from './in-uitstroom.enums';

/** The figures of one month of a contract, as the refresh made them. */
@ObjectType({
  description:
    'How a contract was used in one month (CO-10). Always: deelnemers = those of the month before + instroom - uitstroom.',
})
export class ContractUsage {
  @Field(() => YearMonthScalar, { description: 'Which month.' })
  month!: string;
  @Field(() => Int, {
    description: 'How many take part at the end of the month; who leaves on its last day counts no more.',
  })
  deelnemers!: number;
  @Field(() => Int, { description: 'Difference with the month before.' })
  difference!: number;
  @Field(() => Int, { description: 'How many came in.' })
  instroom!: number;
  @Field(() => Int, { description: 'How many left.' })
  uitstroom!: number;
  @Field(() => DateTimeScalar, { description: 'The moment at which these figures were made.' })
  asOf!: string;
}

/** Somebody who came in, left or stayed in a period. */
@ObjectType({ description: 'Somebody who came in, left or stayed in a period (CO-08).' })
export class InUitstroomRow {
  @Field(() => Deelnemer, { description: 'Who.' })
  deelnemer!: Deelnemer;
  @Field(() => StroomKind, { description: 'What they did.' })
  kind!: StroomKind;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of who came in, last day of who left; null for who stayed.',
  })
  on!: string | null;
}

/** Pages of in- en uitstroom; its sums are added by the resolver. */
export const InUitstroomConnection = connectionOf('InUitstroom', () => InUitstroomRow);

/** A page with the sums of its period. */
export type InUitstroomPage = Page<InUitstroomRow & { deelnemer: { id: string } }> & StroomSums;

/** What the refreshed figures say of a period. */
export interface StroomSums {
  asOf: string;
  instroom: number;
  uitstroom: number;
}

/** How fresh the figures are. */
@ObjectType({ description: 'How fresh the figures of all contracts are (CO-08, CO-10).' })
export class ContractFigures {
  @Field(() => YearMonthScalar, { nullable: true, description: 'Last month with figures; null before the first.' })
  month!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were made; null before the first time.' })
  asOf!: string | null;
  @Field({ description: 'New figures are being made.' })
  pending!: boolean;
}
