import { stack, type Stack } from './stack';
import { until } from './until';

/** One mail or text message as it arrived. */
export interface Message {
  id: string;
  channel: 'EMAIL' | 'SMS';
  to: string;
  subject: string | null;
  text: string;
  html: string | null;
  sentAt: string;
  messageId: string | null;
  reference: string | null;
}

/** Which messages are meant. */
export interface MessageQuery {
  channel?: 'EMAIL' | 'SMS';
  /** Not before this moment (the mailbox's own time); take `moment()` before the action. */
  since?: string;
  /** Subject or text must match. */
  match?: RegExp;
  on?: Stack;
}

/** A moment for `since`. The mailbox keeps real time, also when the product's clock is moved. */
export const moment = (): string => new Date().toISOString();

/** Messages to one address or number, newest first. */
export async function messagesTo(
  to: string,
  { channel, since, match, on = stack() }: MessageQuery = {},
): Promise<Message[]> {
  const query = new URLSearchParams({ to, ...(channel ? { channel } : {}), ...(since ? { since } : {}) });
  const answer = await fetch(`${on.urls.mailbox}/messages?${query.toString()}`);
  if (!answer.ok) throw new Error(`The mailbox answered ${answer.status}.`);
  const found = (await answer.json()) as Message[];
  return match ? found.filter(({ subject, text }) => match.test(subject ?? '') || match.test(text)) : found;
}

/** Waits for a message to an address or number and answers the newest. */
export async function waitForMessage(to: string, query: MessageQuery = {}): Promise<Message> {
  return until(`a message to ${to}`, async () => (await messagesTo(to, query))[0]);
}

/** Waits for a text message and answers the code of six or more digits in it. */
export async function waitForCode(mobileNumber: string, query: MessageQuery = {}): Promise<string> {
  const { text } = await waitForMessage(mobileNumber, { ...query, channel: 'SMS', match: /\b\d{6,}\b/ });
  return /\b(\d{6,})\b/.exec(text)![1]!;
}

/** Waits for a mail with a one-time link and answers the link and its token (the fragment `#token=…`). */
export async function waitForLink(
  email: string,
  query: MessageQuery = {},
): Promise<{ url: string; token: string; mail: Message }> {
  const mail = await waitForMessage(email, { ...query, channel: 'EMAIL', match: query.match ?? /#token=/ });
  const url = /https?:\/\/\S+#token=[\w-]+/.exec(mail.text)?.[0];
  if (!url) throw new Error(`There is no link in the mail "${mail.subject}".`);
  return { url, token: url.split('#token=')[1]!, mail };
}

/** How many messages were accepted in all, and how often each Message-ID. */
export async function accepted(on: Stack = stack()): Promise<{ total: number; byMessageId: Record<string, number> }> {
  return (await fetch(`${on.urls.mailbox}/accepted`)).json() as Promise<{
    total: number;
    byMessageId: Record<string, number>;
  }>;
}

/** Sets the mailbox's faults; `{}` ends them. */
export async function setFaults(on: Stack, faults: Record<string, Record<string, number>>): Promise<void> {
  const answer = await fetch(`${on.urls.mailbox}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(faults),
  });
  if (!answer.ok) throw new Error(`The mailbox refused these faults: ${await answer.text()}`);
}
