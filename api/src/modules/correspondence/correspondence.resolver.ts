import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { CorrespondenceChannel } from '../organisation';
import { changeCorrespondenceChannel, correspondenceImpact } from './correspondence.service';
import { CorrespondenceImpact } from './correspondence.types';

/** How the letters about all clients of an office go (MZ-08). */
@Resolver()
export class CorrespondenceResolver {
  @Query(() => CorrespondenceImpact, {
    description: 'What choosing this channel for the whole organisation would touch; nothing is changed (MZ-08).',
  })
  correspondenceImpact(
    @Ctx() context: RequestContext,
    @Arg('channel', () => CorrespondenceChannel, { description: 'The channel that is considered.' })
    channel: CorrespondenceChannel,
  ): Promise<CorrespondenceImpact> {
    return correspondenceImpact(context, channel);
  }

  @Mutation(() => CorrespondenceImpact, {
    description:
      'Chooses the channel for the organisation and all its clients at once, over what a client had set; POST stops each GBER (MZ-08). All or nothing; again changes nothing.',
  })
  changeCorrespondenceChannel(
    @Ctx() context: RequestContext,
    @Arg('channel', () => CorrespondenceChannel, { description: 'The channel that is chosen.' })
    channel: CorrespondenceChannel,
  ): Promise<CorrespondenceImpact> {
    return changeCorrespondenceChannel(context, channel);
  }
}
