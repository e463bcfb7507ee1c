import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { daysBetween, today } from '../../core/calendar';
import { requireActor, type RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { connectionOf } from '../../core/graphql/connection';
import { FromReader } from '../../core/graphql/from-reader';
import { CursorScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { readOne } from '../../core/reader/read';
import { Organisation } from '../organisation';
import { openColumn, type SealedColumn } from './aanvraag-columns';
import { Aanvraag } from './aanvraag.entity';
import { AanvraagKind, AanvraagStatus } from './aanvraag.enums';
import { ownAanvragen, visibleAanvraag, workList } from './aanvraag.reads';

const AanvraagConnection = connectionOf('Aanvraag', () => Aanvraag);

/** An aanvraag as it was read, with what its resolvers open. */
type ReadAanvraag = Omit<Aanvraag, 'explanationSealed' | 'reasonSealed'> & {
  explanationSealed?: string | null;
  reasonSealed?: string | null;
};

/** Aanvragen: one's own institution's, and the work list of the indicatiesteller (PO-12). */
@Resolver(() => Aanvraag)
export class AanvraagResolver {
  @Query(() => AanvraagConnection, {
    description:
      "Aanvragen: the own institution's with the latest change first; for who decides all that were sent, what waits first and late ones on top (PO-12).",
  })
  async aanvragen(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('status', () => [AanvraagStatus], { nullable: true, description: 'Only with one of these.' })
    status?: AanvraagStatus[] | null,
    @Arg('kind', () => AanvraagKind, { nullable: true, description: 'Only of this kind.' }) kind?: AanvraagKind | null,
    @Arg('search', () => String, { nullable: true, description: 'Only with this in the name, or with this number.' })
    search?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<Aanvraag>> {
    const decides = requireActor(context).permissions.has('aanvraag:decide');
    const page = await readPage<Aanvraag>(context, info, decides ? workList : ownAanvragen, {
      first,
      after,
      filters: { status: status?.length ? status : null, kind, search: search?.trim() || null },
    });
    const subjectIds = page.nodes.flatMap(({ id }) => id ?? []);
    if (subjectIds.length > 0)
      await context.app.audit.look(context, { action: 'aanvraag.list', subjectType: 'Aanvraag', subjectIds });
    return page;
  }

  @Query(() => Aanvraag, {
    nullable: true,
    description:
      'One aanvraag: any that was sent for who decides, else of the own institution; null when it is neither.',
  })
  async aanvraag(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
  ): Promise<Aanvraag | null> {
    const aanvraag = await readOne<Aanvraag>(context, info, visibleAanvraag, { id: asId(id) });
    if (aanvraag)
      await context.app.audit.look(context, {
        action: 'aanvraag.read',
        subjectType: 'Aanvraag',
        subjectIds: [asId(id)],
      });
    return aanvraag;
  }

  @FieldResolver(() => Int, { nullable: true })
  daysLeft(@Root() { dueAt, status }: ReadAanvraag, @Ctx() context: RequestContext): number | null {
    const waits = status === AanvraagStatus.SUBMITTED || status === AanvraagStatus.IN_PROGRESS;
    return waits && dueAt ? daysBetween(today(context.app.clock.now()), today(new Date(dueAt))) : null;
  }

  @FieldResolver(() => String, { nullable: true })
  explanation(@Root() { id, explanationSealed }: ReadAanvraag, @Ctx() context: RequestContext): string | null {
    return opened(context, 'explanation_sealed', id, explanationSealed);
  }

  @FieldResolver(() => String, { nullable: true })
  reason(@Root() { id, reasonSealed }: ReadAanvraag, @Ctx() context: RequestContext): string | null {
    return opened(context, 'reason_sealed', id, reasonSealed);
  }
}

function opened(
  { app }: RequestContext,
  column: SealedColumn,
  id: string,
  sealed: string | null | undefined,
): string | null {
  // PostgreSQL breaks base64 into lines; Buffer reads over the breaks.
  return sealed ? openColumn(app.keyring, column, id, Buffer.from(sealed, 'base64')) : null;
}

/** What an organisation may file. */
@Resolver(() => Organisation)
export class OrganisationKindsResolver {
  @FromReader()
  @FieldResolver(() => [AanvraagKind], { description: 'Kinds of aanvraag that its profile gives (PO-11, PO-12).' })
  aanvraagKinds(@Root() organisation: Organisation & { aanvraagKinds: AanvraagKind[] }): AanvraagKind[] {
    return organisation.aanvraagKinds;
  }
}
