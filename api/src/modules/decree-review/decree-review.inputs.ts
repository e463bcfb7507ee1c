import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../core/graphql/scalars';
import { BewindKind } from '../bewind';

/** A request to act for a person (MZ-10 to MZ-13). */
@InputType({ description: 'A request to act for a person (MZ-10 to MZ-13).' })
export class RequestBewindInput {
  @Field(() => ID, { description: 'Token of the look-up that found the person (MZ-10).' })
  matchToken!: string;
  @Field(() => BewindKind, { description: 'Which measure (MZ-11).' })
  kind!: BewindKind;
  @Field(() => DateScalar, { nullable: true, description: 'First day; today when left out, never past (MZ-11).' })
  startDate?: string | null;
  @Field(() => ID, { description: 'The uploaded decree (MZ-12).' })
  decreeFileId!: string;
}

/** A request to sign a client off (MZ-18). */
@InputType({ description: 'A request to sign a client off (MZ-18).' })
export class EndBewindInput {
  @Field(() => ID, { description: 'The running bewind.' })
  bewindId!: string;
  @Field(() => DateScalar, { description: 'Day from which the office no longer acts for the person; never past.' })
  endDate!: string;
  @Field(() => ID, { description: 'The uploaded decree that ends the bewind.' })
  decreeFileId!: string;
}
