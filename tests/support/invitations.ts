import { randomBytes } from 'node:crypto';
import { newId } from '@volmacht/api/core/crypto/ids';
import { newOrganisation } from './builders';
import { rows } from './database';
import { accepted } from './mailbox';
import type { Stack } from './stack';

/** Puts invitations in the queue, as adding so many colleagues would; answers their ids and addresses. */
export async function queueInvitations(
  count: number,
  on: Stack,
): Promise<{ id: string; jobId: string; email: string }[]> {
  const organisation = await newOrganisation('ONDERSTEUNER', on);
  const tag = randomBytes(4).toString('hex');
  const made = Array.from({ length: count }, (_, n) => ({
    id: newId(new Date()),
    jobId: newId(new Date()),
    userId: newId(new Date()),
    roleId: newId(new Date()),
    email: `collega${n}-${tag}@kantoor.example`,
  }));
  const values = [JSON.stringify(made), organisation.id];
  const from = `jsonb_to_recordset($1::jsonb) AS r(id uuid, "jobId" uuid, "userId" uuid, "roleId" uuid, email text)`;
  await rows(
    `INSERT INTO app_user (id, organisation_id, login_name, email, mobile_number, first_name, last_name, status, created_at)
     SELECT r."userId", $2, r.email, r.email, '+31600001234', 'Col', 'Lega', 'INVITED', now() FROM ${from}`,
    values,
    on,
  );
  await rows(
    `INSERT INTO user_role (id, user_id, code) SELECT r."roleId", r."userId", 'ONDERSTEUNER' FROM ${from}`,
    values.slice(0, 1),
    on,
  );
  await rows(
    `INSERT INTO invitation (id, user_id, organisation_id, email, status, created_at)
     SELECT r.id, r."userId", $2, r.email, 'QUEUED', now() FROM ${from}`,
    values,
    on,
  );
  await rows(
    `INSERT INTO outbox (id, job, payload, created_at, due_at)
     SELECT r."jobId", 'send-invitation', jsonb_build_object('invitationId', r.id), now(), now() FROM ${from}`,
    values.slice(0, 1),
    on,
  );
  return made.map(({ id, jobId, email }) => ({ id, jobId, email }));
}

/** What became of jobs: how many are closed, which are set aside, which are still open. */
export async function jobsOf(
  jobIds: string[],
  on: Stack,
): Promise<{ delivered: number; dead: { id: string; last_error: string | null; attempts: number }[]; open: number }> {
  const found = await rows<{ id: string; state: string; last_error: string | null; attempts: number }>(
    'SELECT id, state, last_error, attempts FROM outbox WHERE id = ANY($1)',
    [jobIds],
    on,
  );
  return {
    delivered: found.filter(({ state }) => state === 'DELIVERED').length,
    dead: found
      .filter(({ state }) => state === 'DEAD')
      .map(({ id, last_error, attempts }) => ({ id, last_error, attempts })),
    open: found.filter(({ state }) => state === 'WAITING').length,
  };
}

/** How mails of these jobs arrived: which never did, and how many copies were too many (a Message-ID is the job's id). */
export async function arrivals(jobIds: string[], on: Stack): Promise<{ lost: string[]; duplicates: number }> {
  const { byMessageId } = await accepted(on);
  const counts = new Map(
    Object.entries(byMessageId).map(([messageId, count]) => [/[0-9a-f-]{36}/.exec(messageId)?.[0] ?? messageId, count]),
  );
  return {
    lost: jobIds.filter((id) => !counts.has(id)),
    duplicates: jobIds.reduce((sum, id) => sum + Math.max(0, (counts.get(id) ?? 0) - 1), 0),
  };
}
