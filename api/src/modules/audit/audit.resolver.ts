import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { requireActor, type RequestContext } from '../../core/context';
import { asId } from '../../core/crypto/ids';
import { readRows } from '../../core/db/pool';
import { connectionOf } from '../../core/graphql/connection';
import { CursorScalar, DateTimeScalar } from '../../core/graphql/scalars';
import { readPage, type Page } from '../../core/reader/page';
import { actionLabel } from './action-labels';
import { ownTrail } from './audit-event.readable';
import { AuditEvent } from './audit-event.types';

const AuditEventConnection = connectionOf('AuditEvent', () => AuditEvent);

/** The audit trail, as its own organisation reads it (XX-03). */
@Resolver(() => AuditEvent)
export class AuditResolver {
  @Query(() => AuditEventConnection, {
    description: 'The own organisation’s audit trail, newest first (XX-03). Reading it is itself told in the trail.',
  })
  async auditEvents(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('subject', () => String, { nullable: true, description: 'Only about this: an id, or an event’s subject.' })
    subject?: string | null,
    @Arg('action', () => String, { nullable: true, description: 'Only actions that begin with this: "client.".' })
    action?: string | null,
    @Arg('from', () => DateTimeScalar, { nullable: true, description: 'Not before this moment.' }) from?: string | null,
    @Arg('to', () => DateTimeScalar, { nullable: true, description: 'Not after this moment.' }) to?: string | null,
    @Arg('first', () => Int, { nullable: true, description: 'Rows in the page, at most 100.' }) first?: number | null,
    @Arg('after', () => CursorScalar, { nullable: true, description: 'Start after this place.' }) after?: string | null,
  ): Promise<Page<AuditEvent>> {
    const about = subject ? subjectId(subject) : null;
    const filters = { subject: about, action: action || null, from, to };
    const page = await readPage<AuditEvent>(context, info, ownTrail, { first, after, filters });
    await context.app.audit.look(context, { action: 'audit.read', ...(about ? { subjectIds: [about] } : {}) });
    return page;
  }

  @Query(() => Boolean, {
    description:
      'True when no event of the own organisation’s trail was altered, removed or put in another order (XX-03).',
  })
  async auditIntact(@Ctx() context: RequestContext): Promise<boolean> {
    const [row] = await readRows<{ intact: boolean }>(
      context.app.pool,
      'SELECT audit_first_broken($1::uuid) IS NULL AS intact',
      [requireActor(context).organisationId],
    );
    return row!.intact;
  }

  @FieldResolver(() => String, { description: 'What, in words of the session’s language.' })
  actionLabel(@Root() event: AuditEvent, @Ctx() context: RequestContext): string {
    return actionLabel(event.action, context.locale);
  }
}

// 'Client 0199…' and '0199…' mean the same; anything else is an id that nothing has.
function subjectId(text: string): string {
  return asId(
    text
      .trim()
      .split(' ')
      .find((word) => asId(word) === word) ?? text,
  );
}
