import { today } from '../../core/calendar';
import { requireActor, type WorkContext } from '../../core/context';
import { readRows } from '../../core/db/pool';
import { transaction, type Tx } from '../../core/db/transaction';
import { badInput } from '../../core/errors';
import { GBER_STOP_REASON, representedIds } from '../client';
import { CorrespondenceChannel } from '../organisation';
import { CORRESPONDENCE_TEXTS } from './correspondence.errors';

/** Counts of what a change of channel touches. */
export interface Impact {
  [count: string]: number;
  clients: number;
  gberStopped: number;
  clientsChanging: number;
}

/** Most clients that one audit event names. */
const AUDIT_CHUNK = 500;

const OWN = `i.id = ANY(${representedIds('$1::uuid', '$2::date')})`;
// Stopping a GBER is part of choosing post, also where post was chosen already.
const STOPS = `($3::text = 'POST' AND i.gber_active)`;
const CHANGES = `(i.correspondence_channel <> $3::text OR ${STOPS})`;

const COUNT = `SELECT count(*)::int AS clients, count(*) FILTER (WHERE ${STOPS})::int AS "gberStopped",
  count(*) FILTER (WHERE ${CHANGES})::int AS "clientsChanging" FROM insured i WHERE ${OWN}`;
// In the order of ids, so that two such changes cannot wait for each other in a circle.
const LOCK = `SELECT i.id, ${STOPS} AS stops, ${CHANGES} AS changes, i.email IS NOT NULL AS reachable
  FROM insured i WHERE ${OWN} ORDER BY i.id FOR UPDATE`;
const APPLY = `UPDATE insured SET correspondence_channel = $2, version = version + 1,
    gber_stopped_on = CASE WHEN gber_active AND $2 = 'POST' THEN $3::date ELSE gber_stopped_on END,
    gber_stop_reason = CASE WHEN gber_active AND $2 = 'POST' THEN $4 ELSE gber_stop_reason END,
    gber_active = gber_active AND $2 <> 'POST'
  WHERE id = ANY($1::uuid[])`;

/** What choosing this channel for the whole office would touch (MZ-08). Nothing is changed. */
export async function correspondenceImpact(context: WorkContext, channel: CorrespondenceChannel): Promise<Impact> {
  const { organisationId } = requireActor(context);
  const day = today(context.app.clock.now());
  return (await readRows<Impact>(context.app.pool, COUNT, [organisationId, day, channel]))[0]!;
}

/**
 * Chooses the channel for the organisation and all its clients in one transaction, over what a client had set; post
 * stops each running GBER (MZ-08). Doing it again changes nothing. Answers what it touched.
 * @throws BAD_USER_INPUT when digital post would reach nobody for some client.
 */
export async function changeCorrespondenceChannel(
  context: WorkContext,
  channel: CorrespondenceChannel,
): Promise<Impact> {
  const { organisationId } = requireActor(context);
  return transaction(context, 'changeCorrespondenceChannel', async (tx) => {
    const [office] = await tx.rows<{ email: string | null; channel: string }>(
      'SELECT email, correspondence_channel AS channel FROM organisation WHERE id = $1 FOR UPDATE',
      [organisationId],
    );
    const day = today(tx.now);
    const clients = await tx.rows<{ id: string; stops: boolean; changes: boolean; reachable: boolean }>(LOCK, [
      organisationId,
      day,
      channel,
    ]);
    if (channel === CorrespondenceChannel.DIGITAL && !office!.email && clients.some((client) => !client.reachable))
      throw badInput({ field: 'channel', rule: CORRESPONDENCE_TEXTS.DIGITAL_NEEDS_OFFICE_EMAIL });
    if (office!.channel !== channel) {
      await tx.rows('UPDATE organisation SET correspondence_channel = $2, version = version + 1 WHERE id = $1', [
        organisationId,
        channel,
      ]);
      tx.audit({
        action: 'correspondence.choose',
        subjectType: 'Organisation',
        subjectIds: [organisationId],
        reason: channel,
      });
    }
    const changing = clients.filter((client) => client.changes).map((client) => client.id);
    if (changing.length > 0) await tx.rows(APPLY, [changing, channel, day, GBER_STOP_REASON.POST]);
    auditClients(tx, changing, channel);
    return {
      clients: clients.length,
      gberStopped: clients.filter((client) => client.stops).length,
      clientsChanging: changing.length,
    };
  });
}

function auditClients(tx: Tx, ids: string[], channel: CorrespondenceChannel): void {
  for (let at = 0; at < ids.length; at += AUDIT_CHUNK) {
    tx.audit({
      action: 'correspondence.change',
      subjectType: 'Client',
      subjectIds: ids.slice(at, at + AUDIT_CHUNK),
      reason: channel,
    });
  }
}
