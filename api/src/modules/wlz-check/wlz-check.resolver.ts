import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { BsnScalar, CursorScalar, DateScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readKnown } from '../../core/reader/read';
import { consultations, ownCheck } from './wlz-check.readable';
import { checkWlzRegister, wlzQuota } from './wlz-check.service';
import { WlzCheck, WlzConsultation, WlzQuota } from './wlz-check.types';

const WlzConsultationConnection = connectionOf('WlzConsultation', () => WlzConsultation);

/** The Wlz-registertoets: one question about one person, with a purpose; no list, no search. */
@Resolver(() => WlzCheck)
export class WlzCheckResolver {
  @Mutation(() => WlzCheck, {
    description:
      'Asks the Wlz register about one person on one day (ZO-10). An invalid number is refused before anything is asked; BAD_USER_INPUT names each field. RATE_LIMITED after sixty an hour.',
  })
  async checkWlzRegister(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('bsn', () => BsnScalar, { description: 'Number of the person.' }) bsn: string,
    @Arg('birthDate', () => DateScalar, { description: 'Date of birth of the person.' }) birthDate: string,
    @Arg('on', () => DateScalar, { description: 'Day for which is asked; at most a year from today.' }) on: string,
    @Arg('purpose', () => String, { description: 'Why it must be known; goes to the audit trail.' }) purpose: string,
    @Arg('caseNumber', () => String, { description: 'Case in which it must be known; goes to the audit trail.' })
    caseNumber: string,
  ): Promise<WlzCheck> {
    const id = await checkWlzRegister(context, { bsn, birthDate, on, purpose, caseNumber });
    return readKnown<WlzCheck>(context, info, ownCheck, { id });
  }

  @Query(() => WlzQuota, { description: 'How often the viewer may still ask the Wlz register (ZO-10).' })
  async wlzQuota(@Ctx() context: RequestContext): Promise<WlzQuota> {
    return wlzQuota(context);
  }

  @Query(() => WlzConsultationConnection, {
    description: 'Who of the own organisation asked the Wlz register, the newest first (ZO-10). Reading it is logged.',
  })
  async wlzConsultations(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('userId', () => ID, { nullable: true, description: 'Only of this user.' }) userId?: string | null,
    @Arg('caseNumber', () => String, { nullable: true, description: 'Only of this case.' }) caseNumber?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<WlzConsultation>> {
    const filters = { userId: userId ? asId(userId) : null, caseNumber };
    const page = await readPage<WlzConsultation>(context, info, consultations, { first, after, filters });
    await context.app.audit.look(context, {
      action: 'wlz.list-consultations',
      subjectType: 'WlzCheck',
      subjectIds: page.nodes.flatMap(({ id }) => id ?? []),
    });
    return page;
  }
}
