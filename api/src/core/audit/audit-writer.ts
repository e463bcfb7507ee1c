import type { Pool } from 'pg';
import type { Clock } from '../clock';
import { newId } from '../crypto/ids';
import type { WorkContext } from '../context';
import { statementName } from '../db/pool';

/** What happened, told by the module where it happened; who, when and from where come from the context. */
export interface AuditInput {
  /** `thing.verb`, for example 'client.read'. */
  action: string;
  /** GraphQL type of the subject. */
  subjectType?: string;
  /** Ids of the persons or objects it was about; never names or numbers. */
  subjectIds?: string[];
  /** Why, when the person gave a reason; never personal data. */
  reason?: string;
  /** Organisation in whose trail it belongs; the actor's own by default. */
  organisationId?: string;
  /** Who, when nobody is signed in yet (log-in, invitation). */
  actorId?: string;
}

/** One row for `audit_append`, which adds its place in the chain. */
export type AuditRow = { organisation_id: string } & Record<string, unknown>;

/** Completes an event. @throws when it is told in nobody's name and for no organisation. */
export function auditRow(context: WorkContext, now: Date, input: AuditInput): AuditRow {
  const organisationId = input.organisationId ?? context.actor?.organisationId;
  if (!organisationId) throw new Error(`Audit event ${input.action} belongs to no organisation.`);
  const actorId = context.actor?.userId ?? context.machine?.id ?? input.actorId ?? null;
  return {
    id: newId(now),
    organisation_id: organisationId,
    at: now.toISOString(),
    actor_id: actorId,
    // A pseudonym, never a name: names change and must be erasable (ZO-09); screens look the name up while it exists.
    actor: actorId ?? 'systeem',
    roles: context.machine ? 'WEBSERVICE' : [...new Set(context.actor?.roles.map((role) => role.code) ?? [])].join(' '),
    action: input.action,
    subject_type: input.subjectType ?? null,
    subject_ids: input.subjectIds ?? [],
    reason: input.reason ?? null,
    address: context.address,
    request_id: context.requestId,
  };
}

/**
 * Writes the looks at personal data. Changes are told inside their own transaction; a look has none, so all looks that
 * wait at the same moment are written by one statement, and each answer is held until its own look is on disk (XX-03).
 */
export class AuditWriter {
  private waiting: { row: AuditRow; done: () => void; failed: (error: unknown) => void }[] = [];
  private writing = false;

  constructor(
    private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the look is written for good; rejects when it could not be, and then nothing may be shown. */
  look(context: WorkContext, input: AuditInput): Promise<void> {
    const row = auditRow(context, this.clock.now(), input);
    return new Promise((done, failed) => {
      this.waiting.push({ row, done, failed });
      if (!this.writing) {
        this.writing = true;
        setImmediate(() => void this.write());
      }
    });
  }

  private async write(): Promise<void> {
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, 500);
      try {
        await this.pool.query({
          name: statementName(APPEND),
          text: APPEND,
          values: [appendValue(batch.map((entry) => entry.row))],
        });
        for (const entry of batch) entry.done();
      } catch (error) {
        for (const entry of batch) entry.failed(error);
      }
    }
    this.writing = false;
  }
}

/** The only statement that adds to the audit trail; its value is made by {@link appendValue}. */
export const APPEND = 'SELECT audit_append($1::jsonb)';

/**
 * The value of {@link APPEND}: events in their order, one organisation after another. Everybody locks the chains in the
 * same order then, so that two groups never wait for each other.
 */
export function appendValue(rows: AuditRow[]): string {
  const place = (row: AuditRow) => row.organisation_id;
  return JSON.stringify(rows.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)));
}
