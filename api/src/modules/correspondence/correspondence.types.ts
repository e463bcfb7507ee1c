import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What changing the channel of the organisation touches; shown before it is done (MZ-08).' })
export class CorrespondenceImpact {
  @Field(() => Int, {
    description: 'Clients for whom the channel will hold: all whom the organisation acts for today.',
  })
  clients!: number;
  @Field(() => Int, { description: 'Clients among them whose GBER stops.' })
  gberStopped!: number;
  @Field(() => Int, { description: 'Clients among them for whom something changes.' })
  clientsChanging!: number;
}
