import type { z } from 'zod';
import type { WorkContext } from '../context';

/** Urgent: somebody waits for it (codes, invitations). Steady: checks, reminders, clean-up. */
export type Lane = 'urgent' | 'steady';

/** What a handler is given beside its payload. */
export interface JobContext extends WorkContext {
  /** Id of the outbox row: the same at every try, so mails and messages carry it as their own id. */
  jobId: string;
  /** 1 at the first try. */
  attempt: number;
}

/** Name, payload and handler of one kind of job, in one file of the module that owns it. */
export interface JobDefinition<Payload extends object = object> {
  name: string;
  /** Checked when queued and when run. Ids only: no names, numbers or texts (XX-02). */
  payload: z.ZodType<Payload>;
  lane: Lane;
  /** Tries before it is set aside with an alert. */
  attempts: number;
  /** Must be safe to run twice; a try that throws is tried again later, unless it throws {@link PermanentFailure}. */
  handle(context: JobContext, payload: Payload): Promise<void>;
}

/** Declares a job; the module's descriptor lists it. */
export function defineJob<Payload extends object>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  return definition;
}

/** A failure that trying again cannot mend (the mail server says the address does not exist). */
export class PermanentFailure extends Error {}

/** Somebody else is at this job, or still ends it: tried again soon, and counted neither as a try nor as a crash. */
export class JobBusy extends Error {}

/** A job that comes back by the calendar of Europe/Amsterdam; it runs once per day, also when the worker was down at the hour. */
export interface Schedule {
  job: JobDefinition<{ day: string }>;
  /** Cron pattern, Europe/Amsterdam. */
  pattern: string;
}
