import type { App } from '../../core/context';

/** An envelope with a message, as the knooppunt takes it (after the stuurgegevens of the GGk). */
export interface Envelope {
  reference: string;
  sender: string;
  receiver: string;
  /** Kind of the message, such as WMO301. */
  code: string;
}

/** The knooppunt took it, or refused it for good with a code of its own. */
export type Delivery = { taken: true } | { taken: false; code: string };

const TIMEOUT_MS = 60_000;
/** Answers after which the same message may be taken later. */
const LATER = [401, 403, 408, 425, 429];

/**
 * Hands a message to the knooppunt over HTTPS. The same reference again is taken once there.
 * @throws when it cannot be reached or asks to come back later; never with what was sent.
 */
export async function deliverToKnooppunt({ settings }: App, envelope: Envelope, content: Buffer): Promise<Delivery> {
  const answer = await fetch(`${settings.KNOOPPUNT_URL}/messages`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${settings.KNOOPPUNT_TOKEN ?? ''}`,
      'content-type': 'application/xml; charset=utf-8',
      'ggk-referentienummer': envelope.reference,
      'ggk-zender': envelope.sender,
      'ggk-ontvanger': envelope.receiver,
      'ggk-functie': envelope.code,
    },
    body: new Uint8Array(content),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (answer.ok || answer.status === 409) {
    await answer.body?.cancel();
    return { taken: true };
  }
  if (answer.status >= 500 || LATER.includes(answer.status)) {
    await answer.body?.cancel();
    throw new Error(`The knooppunt answers ${answer.status}.`);
  }
  const told = (await answer.json().catch(() => null)) as { code?: unknown } | null;
  const code = typeof told?.code === 'string' && /^[A-Z0-9]{1,12}$/.test(told.code) ? told.code : String(answer.status);
  return { taken: false, code };
}
