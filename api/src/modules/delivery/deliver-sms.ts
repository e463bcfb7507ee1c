import { PermanentFailure, type JobContext } from '../../core/outbox/define-job';

const TIME_LIMIT_MS = 5_000;

/** A text message to one number. */
export interface Sms {
  /** E.164. */
  to: string;
  body: string;
}

/**
 * Hands a text message to the SMS gateway. The job's id goes with it as reference: the gateway takes the same reference
 * once, so a repeated try sends nothing twice (XX-06).
 * @throws PermanentFailure when the gateway refuses this message for good; an Error that a later try may mend otherwise.
 * Neither names the number: what is thrown ends up in logs.
 */
export async function deliverSms(context: JobContext, sms: Sms): Promise<void> {
  const { SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN } = context.app.settings;
  let response: Response;
  try {
    response = await fetch(SMS_GATEWAY_URL, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${SMS_GATEWAY_TOKEN}` },
      body: JSON.stringify({ to: sms.to, body: sms.body, reference: context.jobId }),
      redirect: 'error',
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    await response.body?.cancel();
  } catch (error) {
    throw new Error(`SMS gateway did not answer: ${error instanceof Error ? error.name : 'unknown'}`);
  }
  const failure = smsFailure(response.status);
  if (failure) throw failure;
}

/** What the gateway's status means: null when taken, else a failure that is final or to be tried again. */
export function smsFailure(status: number): Error | null {
  if (status >= 200 && status < 300) return null;
  const told = `SMS gateway answered ${status}`;
  const final = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return final ? new PermanentFailure(told) : new Error(told);
}
