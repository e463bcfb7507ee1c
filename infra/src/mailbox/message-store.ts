import { randomUUID } from 'node:crypto';

export type Channel = 'EMAIL' | 'SMS';

/** What arrived, before the mailbox gave it an id and a time. */
export interface IncomingMessage {
  channel: Channel;
  from: string | null;
  recipients: readonly string[];
  subject: string | null;
  text: string;
  html: string | null;
  messageId: string | null;
  reference: string | null;
  attachments: readonly { filename: string | null; mimeType: string; size: number }[];
  /** Size in bytes as it came over the wire. */
  size: number;
}

export interface StoredMessage extends IncomingMessage {
  id: string;
  sentAt: Date;
}

export interface MessageFilter {
  to?: string | undefined;
  channel?: Channel | undefined;
  since?: Date | undefined;
  limit?: number | undefined;
}

export interface StoreLimits {
  messages: number;
  /** Sum of the sizes of the messages kept. */
  bytes: number;
  /** Message-IDs and SMS references that are remembered after their message went. */
  keys: number;
}

const DEFAULT_LIMITS: StoreLimits = { messages: 10_000, bytes: 256 * 1024 * 1024, keys: 100_000 };

/** Adds a key to an insertion-ordered map and lets the oldest go when it is full. */
function remember<Entry>(map: Map<string, Entry>, key: string, entry: Entry, limit: number): void {
  map.set(key, entry);
  if (map.size > limit) {
    const [oldest] = map.keys();
    if (oldest !== undefined) map.delete(oldest);
  }
}

/** The messages of one mailbox, in memory and bounded: the oldest go first. */
export class MessageStore {
  private readonly messages = new Map<string, StoredMessage>();
  private readonly acceptedByMessageId = new Map<string, number>();
  private readonly idByReference = new Map<string, string>();
  private readonly limits: StoreLimits;
  private bytes = 0;
  private accepted = 0;

  constructor(
    private readonly clock: () => Date = () => new Date(),
    limits: Partial<StoreLimits> = {},
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /** Keeps a message and counts it. A mail that is delivered twice is kept twice, as in a real mailbox. */
  add(incoming: IncomingMessage): StoredMessage {
    const message = { ...incoming, id: randomUUID(), sentAt: this.clock() };
    this.messages.set(message.id, message);
    this.bytes += message.size;
    this.accepted += 1;
    if (message.messageId !== null) {
      const count = this.acceptedCount(message.messageId) + 1;
      remember(this.acceptedByMessageId, message.messageId, count, this.limits.keys);
    }
    if (message.reference !== null) remember(this.idByReference, message.reference, message.id, this.limits.keys);
    this.evict();
    return message;
  }

  /** The id that was given out for an SMS reference, also after the message itself was evicted. */
  idOfReference(reference: string): string | undefined {
    return this.idByReference.get(reference);
  }

  find(id: string): StoredMessage | undefined {
    return this.messages.get(id);
  }

  /** Newest first. `to` is one whole address or number; capitals do not matter. */
  list({ to, channel, since, limit = Infinity }: MessageFilter = {}): StoredMessage[] {
    const wanted = to?.toLowerCase();
    const matches: StoredMessage[] = [];
    for (const message of [...this.messages.values()].reverse()) {
      if (matches.length >= limit) break;
      if (channel !== undefined && message.channel !== channel) continue;
      if (since !== undefined && message.sentAt < since) continue;
      if (wanted !== undefined && !message.recipients.some((recipient) => recipient.toLowerCase() === wanted)) continue;
      matches.push(message);
    }
    return matches;
  }

  /** How often a mail with this Message-ID was accepted, also after it was evicted. */
  acceptedCount(messageId: string): number {
    return this.acceptedByMessageId.get(messageId) ?? 0;
  }

  /** Everything accepted since the start or the last clear: the count that a test for lost or doubled mail needs. */
  acceptedSummary(): { total: number; byMessageId: Record<string, number> } {
    return { total: this.accepted, byMessageId: Object.fromEntries(this.acceptedByMessageId) };
  }

  clear(): void {
    this.messages.clear();
    this.acceptedByMessageId.clear();
    this.idByReference.clear();
    this.bytes = 0;
    this.accepted = 0;
  }

  private evict(): void {
    for (const [id, message] of this.messages) {
      if (this.messages.size <= this.limits.messages && this.bytes <= this.limits.bytes) return;
      this.messages.delete(id);
      this.bytes -= message.size;
    }
  }
}
