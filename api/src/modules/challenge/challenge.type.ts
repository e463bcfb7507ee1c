import { Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../core/graphql/scalars';

/** A step between a password, a link or a change and its effect: a code was sent. */
@ObjectType({
  description: 'A step between a password, link or broker and a session: a code was sent to maskedDestination.',
})
export class Challenge {
  @Field(() => ID, { description: 'Identity, to be handed in with the code.' })
  id!: string;
  @Field({ description: 'Where the code was sent, all but the last two digits hidden.' })
  maskedDestination!: string;
  @Field(() => DateTimeScalar, { description: 'Until when the code is valid.' })
  expiresAt!: string;
}
