import type { AddressInfo, Socket } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Fate, FaultSwitches } from './faults';
import type { MessageStore } from './message-store';

/** Largest mail that is accepted, in bytes; announced to the sender with SIZE. */
const MAX_MAIL_BYTES = 10 * 1024 * 1024;

export interface SmtpReceiver {
  port: number;
  isListening(): boolean;
  close(): Promise<void>;
}

interface Transaction {
  fate: Fate;
  early: boolean;
}

const ACCEPTED: Transaction = { fate: 'ACCEPT', early: false };

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

async function readAll(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function keep(raw: Buffer, session: SMTPServerSession, store: MessageStore): Promise<string> {
  const mail = await PostalMime.parse(raw);
  const stored = store.add({
    channel: 'EMAIL',
    from: mail.from?.address ?? (session.envelope.mailFrom ? session.envelope.mailFrom.address : null),
    // The envelope, not the headers: it also holds blind copies, and it is what was really asked for.
    recipients: session.envelope.rcptTo.map((recipient) => recipient.address),
    subject: mail.subject ?? null,
    text: mail.text ?? '',
    html: mail.html ?? null,
    messageId: mail.messageId ?? null,
    reference: null,
    attachments: mail.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      size: typeof content === 'string' ? content.length : content.byteLength,
    })),
    size: raw.byteLength,
  });
  return stored.id;
}

/**
 * Starts the SMTP side of the mailbox on 127.0.0.1: every recipient exists, no log-in, plain text.
 * @param port 0 takes a free one. Rejects with the system's error when the port is taken.
 */
export async function startSmtpReceiver(
  port: number,
  store: MessageStore,
  faults: FaultSwitches,
): Promise<SmtpReceiver> {
  const transactions = new WeakMap<SMTPServerSession, Transaction>();
  const sockets = new Map<number, Socket>();
  const planned = (session: SMTPServerSession): Transaction => transactions.get(session) ?? ACCEPTED;

  const smtp = new SMTPServer({
    name: 'mailbox.localhost',
    banner: 'Volmacht demo mailbox',
    size: MAX_MAIL_BYTES,
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 500,
    onMailFrom(_address, session, callback) {
      const transaction = { fate: faults.draw('smtp'), early: faults.early() };
      transactions.set(session, transaction);
      // smtp-server closes the channel itself after a 421, as RFC 5321 asks.
      if (transaction.fate === 'TEMP_FAIL' && transaction.early) {
        return callback(reply(421, '4.3.2 Service not available, closing transmission channel'));
      }
      callback();
    },
    onRcptTo(_address, session, callback) {
      const { fate, early } = planned(session);
      if (fate === 'PERM_FAIL' && early) return callback(reply(550, '5.1.1 Recipient address rejected: user unknown'));
      callback();
    },
    onData(stream, session, callback) {
      const { fate } = planned(session);
      readAll(stream)
        .then(async (raw) => {
          if (stream.sizeExceeded) return callback(reply(552, '5.3.4 Message too big'));
          if (fate === 'TEMP_FAIL') {
            return callback(reply(451, '4.3.0 Requested action aborted: local error in processing'));
          }
          if (fate === 'PERM_FAIL') return callback(reply(554, '5.7.1 Message rejected'));
          // Never answered and never kept: the sender's own time-out has to end it.
          if (fate === 'HANG') return;
          const id = await keep(raw, session, store);
          if (fate === 'DROP_AFTER_ACCEPT') {
            sockets.get(session.remotePort)?.destroy();
            return;
          }
          callback(null, `2.0.0 Ok: queued as ${id}`);
        })
        .catch(() => callback(reply(451, '4.3.0 Requested action aborted: local error in processing')));
    },
  });
  smtp.server.on('connection', (socket: Socket) => {
    const key = socket.remotePort;
    if (key === undefined) return;
    sockets.set(key, socket);
    socket.once('close', () => sockets.delete(key));
  });

  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(port, '127.0.0.1', () => {
      smtp.removeListener('error', reject);
      // A sender that breaks off (a killed worker) is normal here and no reason to stop.
      smtp.on('error', () => undefined);
      resolve();
    });
  });
  return {
    port: (smtp.server.address() as AddressInfo).port,
    isListening: () => smtp.server.listening,
    close: () =>
      new Promise((resolve) => {
        smtp.close(resolve);
        for (const socket of sockets.values()) socket.destroy();
      }),
  };
}
