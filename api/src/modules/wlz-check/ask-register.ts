import { z } from 'zod';
import type { Settings } from '../../config/env';
import { WlzOutcome } from './wlz-check.enums';

/** A person waits: after this long the register counts as not answering (R8). */
const TIME_LIMIT_MS = 4_000;
/** An answer is a few lines; what is longer is none. */
const ANSWER_BYTES = 16 * 1024;

/** A question to the register. */
export interface RegisterQuestion {
  /** Comes back in the answer, so that an answer to another question is never taken for this one. */
  reference: string;
  bsn: string;
  birthDate: string;
  on: string;
}

/** What the register answered; STORING when it gave no answer that can be relied on. */
export interface RegisterAnswer {
  outcome: WlzOutcome;
  validFrom: string | null;
  validUntil: string | null;
  registerDate: string | null;
}

const NO_ANSWER: RegisterAnswer = {
  outcome: WlzOutcome.STORING,
  validFrom: null,
  validUntil: null,
  registerDate: null,
};

const answerShape = z.object({
  referentie: z.string(),
  resultaat: z.enum(['INDICATIE', 'GEEN_INDICATIE', 'ONBEKEND']),
  registerdatum: z.iso.date(),
  geldigVan: z.iso.date().nullish(),
  geldigTot: z.iso.date().nullish(),
});

type RegisterSettings = Pick<Settings, 'WLZ_REGISTER_URL' | 'WLZ_REGISTER_TOKEN'>;

/**
 * Asks the register whether a person has a Wlz indication on a day (ZO-10). The number travels in the body, never in an
 * address. Whatever is not a whole, readable answer to this very question is STORING: never GEEN_INDICATIE. `failed` is
 * told why, without anything of the person. Never throws.
 */
export async function askRegister(
  settings: RegisterSettings,
  question: RegisterQuestion,
  failed: (why: string) => void,
  timeLimitMs = TIME_LIMIT_MS,
): Promise<RegisterAnswer> {
  try {
    const response = await post(
      settings,
      '/indicaties/raadplegen',
      {
        referentie: question.reference,
        bsn: question.bsn,
        geboortedatum: question.birthDate,
        peildatum: question.on,
      },
      timeLimitMs,
    );
    if (response.status !== 200) {
      await response.body?.cancel();
      failed(`status ${response.status}`);
      return NO_ANSWER;
    }
    const answer = readAnswer(await readShort(response), question);
    if (!answer) failed('unreadable answer');
    return answer ?? NO_ANSWER;
  } catch (error) {
    failed(nameOf(error));
    return NO_ANSWER;
  }
}

/**
 * What an answer of the register means; null when it is none: not JSON, another shape, the answer to another question, or
 * an indication whose period does not hold on the day that was asked.
 */
export function readAnswer(text: string, question: Pick<RegisterQuestion, 'reference' | 'on'>): RegisterAnswer | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = answerShape.safeParse(body);
  if (!parsed.success || parsed.data.referentie !== question.reference) return null;
  const { resultaat, registerdatum: registerDate, geldigVan, geldigTot } = parsed.data;
  const [validFrom, validUntil] = [geldigVan ?? null, geldigTot ?? null];
  if (resultaat !== 'INDICATIE')
    return validFrom || validUntil
      ? null
      : { outcome: WlzOutcome[resultaat], validFrom: null, validUntil: null, registerDate };
  if (!validFrom || validFrom > question.on || (validUntil && validUntil < question.on)) return null;
  return { outcome: WlzOutcome.INDICATIE, validFrom, validUntil, registerDate };
}

/** An indication that was granted, for the register. */
export interface GrantedIndication {
  /** Id of the aanvraag: the register takes the same reference once, so a repeated try opens nothing twice. */
  reference: string;
  bsn: string;
  birthDate: string;
  validFrom: string;
  validUntil: string | null;
}

/**
 * Opens a granted indication in the register (PO-12). Safe to repeat.
 * @throws an Error without personal data when the register did not take it; try again later.
 */
export async function openIndication(settings: RegisterSettings, granted: GrantedIndication): Promise<void> {
  let status: number;
  try {
    const response = await post(
      settings,
      '/indicaties',
      {
        referentie: granted.reference,
        bsn: granted.bsn,
        geboortedatum: granted.birthDate,
        geldigVan: granted.validFrom,
        geldigTot: granted.validUntil,
      },
      TIME_LIMIT_MS,
    );
    status = response.status;
    await response.body?.cancel();
  } catch (error) {
    throw new Error(`the Wlz register did not answer: ${nameOf(error)}`);
  }
  if (status !== 200 && status !== 201) throw new Error(`the Wlz register answered ${status}`);
}

function post(settings: RegisterSettings, path: string, body: object, timeLimitMs: number): Promise<Response> {
  return fetch(new URL(path, settings.WLZ_REGISTER_URL), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${settings.WLZ_REGISTER_TOKEN}` },
    body: JSON.stringify(body),
    redirect: 'error',
    signal: AbortSignal.timeout(timeLimitMs),
  });
}

// The name alone: what an error says may quote what was sent.
function nameOf(error: unknown): string {
  return (error as { name?: string } | null)?.name ?? 'unknown';
}

async function readShort(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > ANSWER_BYTES) throw new Error('answer too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
