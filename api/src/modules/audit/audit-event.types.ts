import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { Organisation } from '../organisation';

@ObjectType({ description: 'Something that somebody saw or did, as it stands in the audit trail (XX-03).' })
export class AuditEvent {
  @Field(() => ID, { description: 'Identity; stable.' })
  id!: string;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: string;
  @Field({
    description: 'Who: the name while the user exists, a pseudonym afterwards, "systeem" for the platform itself.',
  })
  actor!: string;
  @Field(() => Organisation, { description: 'In whose trail it stands.' })
  organisation!: Organisation;
  @Field({ description: 'What, as a stable code: client.read.' })
  action!: string;
  @Field({ description: 'What, in words of the session’s language.' })
  actionLabel!: string;
  @Field(() => String, {
    nullable: true,
    description: 'About whom or what: type and id; with how many more there are.',
  })
  subject!: string | null;
  @Field(() => [ID], { description: 'Ids of all that it was about.' })
  subjects!: string[];
  @Field(() => String, { nullable: true, description: 'Why, or which part; never personal data.' })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Network address it came from.' })
  address!: string | null;
}
