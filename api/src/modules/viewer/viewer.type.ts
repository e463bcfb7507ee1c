import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/graphql/scalars';
import { Portal } from '../../core/graphql/portal';
import { AgreementKind, Organisation } from '../organisation';
import { User } from '../user';

/** Who is looking. */
@ObjectType({
  description: 'Who is looking: the signed-in user, what they may do, and how long the session lasts without activity.',
})
export class Viewer {
  @Field(() => User, { description: 'The signed-in user.' })
  user!: User;
  @Field(() => Organisation, { description: 'The organisation for which the user acts.' })
  organisation!: Organisation;
  @Field(() => [Portal], { description: 'Portals that this session opens.' })
  portals!: Portal[];
  @Field(() => [String], { description: 'What the user may do: the action names of the shared schema.' })
  permissions!: string[];
  @Field(() => DateTimeScalar, { description: 'When the session ends if nothing more is asked (ZO-05).' })
  idleExpiresAt!: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the password expires; null when it does not.' })
  passwordExpiresAt!: string | null;
  @Field({ description: 'The password expires soon: offer to renew it (PO-04).' })
  passwordWarning!: boolean;
  @Field(() => [AgreementKind], { description: 'Agreements that did not come back signed yet (ZO-01).' })
  missingAgreements!: AgreementKind[];
  @Field({ description: 'A newcomer whose one-time code is still to be entered: no rights yet (ZO-03).' })
  pendingVerification!: boolean;
}

/** A session that was just begun. */
@ObjectType({ description: 'A session that was just begun. Browsers get it as a cookie as well.' })
export class Session {
  @Field({ description: 'The token, for tools: Authorization: Bearer.' })
  token!: string;
  @Field(() => DateTimeScalar, { description: 'When the session ends at the latest, however active.' })
  expiresAt!: string;
  @Field(() => Viewer, { description: 'Who is signed in now.' })
  viewer!: Viewer;
}
