/** Something that is kept for a while only: which rows go, and how long after what. */
export interface Retention {
  table: string;
  /** Condition of the rows that go; $1 is now. */
  gone: string;
}

/**
 * How long the platform's own traces are kept. Business data and the audit trail are not here: they have terms of law.
 * Links stay known long after their end, because a click on an old one must be answered well (MZ-02).
 */
export const RETENTION: Retention[] = [
  { table: 'idempotency', gone: `created_at < $1::timestamptz - interval '24 hours'` },
  { table: 'idempotency_step', gone: `created_at < $1::timestamptz - interval '24 hours'` },
  { table: 'session', gone: `coalesce(ended_at, absolute_expires_at) < $1::timestamptz - interval '1 day'` },
  { table: 'challenge', gone: `expires_at < $1::timestamptz - interval '1 day'` },
  { table: 'broker_login', gone: `created_at < $1::timestamptz - interval '1 day'` },
  { table: 'insured_match', gone: `expires_at < $1::timestamptz - interval '1 day'` },
  { table: 'one_time_link', gone: `expires_at < $1::timestamptz - interval '1 year'` },
  {
    table: 'security_counter',
    gone: `greatest(window_started_at, locked_until) < $1::timestamptz - interval '2 days'`,
  },
  { table: 'outbox', gone: `state = 'DELIVERED' AND closed_at < $1::timestamptz - interval '30 days'` },
  { table: 'signing_key', gone: `created_at < $1::timestamptz - interval '60 days'` },
];
