import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { WlzOutcome } from './wlz-check.enums';

@ObjectType({ description: 'A question to the Wlz register and its answer (ZO-10). Only who asked sees it.' })
export class WlzCheck {
  @Field(() => ID, { description: 'Identity; stable. It is the reference with which the register was asked.' })
  id!: string;
  @Field(() => WlzOutcome, { description: 'What the register answered.' })
  outcome!: WlzOutcome;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the indication; null without one.' })
  validFrom!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day of the indication; null when it has no end.' })
  validUntil!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of which the register speaks; null when it did not answer.',
  })
  registerDate!: string | null;
  @Field(() => DateTimeScalar, { description: 'When the answer was there.' })
  checkedAt!: string;
}

@ObjectType({
  description: 'Who asked the Wlz register, when, why and in which case (ZO-10); not about whom, nor the answer.',
})
export class WlzConsultation {
  @Field(() => ID, { description: 'Identity; stable. The audit trail names it.' })
  id!: string;
  @Field({ description: 'Who asked: the name while the user exists, a pseudonym afterwards.' })
  consultedBy!: string;
  @Field({ description: 'Why it was asked.' })
  purpose!: string;
  @Field({ description: 'Case for which it was asked.' })
  caseNumber!: string;
  @Field(() => DateScalar, { description: 'Day for which it was asked.' })
  on!: string;
  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt!: string;
  @Field(() => Boolean, { description: 'Whether the register answered.' })
  answered!: boolean;
}

@ObjectType({ description: 'How often the viewer may still ask the Wlz register (ZO-10).' })
export class WlzQuota {
  @Field(() => Int, { description: 'Questions in one window.' })
  limit!: number;
  @Field(() => Int, { description: 'Questions left in this window.' })
  left!: number;
  @Field(() => Int, { description: 'Length of the window, in minutes.' })
  windowMinutes!: number;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the window starts anew; null when nothing was asked yet.',
  })
  renewsAt!: string | null;
}
