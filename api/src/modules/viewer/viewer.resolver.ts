import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { unauthenticated } from '../../core/errors';
import { Portal } from '../../core/graphql/portal';
import { selectionOf } from '../../core/reader/selection';
import { PortalPolicy, publicPolicy } from './portal-policy.type';
import { readViewer } from './viewer.service';
import { Session, Viewer } from './viewer.type';

/** Who is looking, and the numbers that everybody may know. */
@Resolver(() => Session)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is looking; null when nobody is signed in.' })
  async me(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Viewer | null> {
    return readViewer(context, selectionOf(info));
  }

  @Query(() => PortalPolicy, { description: 'The numbers a portal works by.' })
  portalPolicy(@Arg('portal', () => Portal, { description: 'Which portal.' }) portal: Portal): PortalPolicy {
    return publicPolicy(portal);
  }

  @FieldResolver(() => Viewer, { description: 'Who is signed in now.' })
  async viewer(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Viewer> {
    const viewer = await readViewer(context, selectionOf(info));
    if (!viewer) throw unauthenticated();
    return viewer;
  }
}
