import { connect } from 'node:net';
import type { Scanner, ScanVerdict } from './scanner';

const CHUNK = 64 * 1024;
const LONGEST_REPLY = 4096;

/** Where clamd listens and how long it may take, in milliseconds, before it counts as unavailable. */
export interface ClamdOptions {
  host: string;
  port: number;
  timeoutMs?: number;
}

/**
 * Scans by clamd's INSTREAM over TCP. Only its literal 'stream: OK' counts as clean: an error, a size limit, a cut
 * connection or silence is UNAVAILABLE, so that a scanner in trouble never lets a file through (security A20).
 */
export class ClamdScanner implements Scanner {
  readonly #options: Required<ClamdOptions>;

  constructor(options: ClamdOptions) {
    this.#options = { timeoutMs: 10_000, ...options };
  }

  /** See {@link Scanner}. */
  scan(content: Buffer): Promise<ScanVerdict> {
    const { host, port, timeoutMs } = this.#options;
    return new Promise((resolve) => {
      const socket = connect({ host, port });
      let reply = '';
      const finish = (verdict: ScanVerdict) => {
        clearTimeout(timer);
        socket.destroy();
        resolve(verdict);
      };
      // One deadline for the whole exchange: a scanner that dribbles bytes would reset an idle timeout for ever.
      const timer = setTimeout(() => finish('UNAVAILABLE'), timeoutMs);
      socket.on('error', () => finish('UNAVAILABLE'));
      socket.on('data', (bytes) => {
        reply += bytes.toString('latin1');
        if (reply.includes('\0') || reply.length > LONGEST_REPLY) finish(verdictOf(reply));
      });
      socket.on('end', () => finish(verdictOf(reply)));
      socket.on('connect', () => send(content, (bytes) => socket.write(bytes)));
    });
  }
}

function send(content: Buffer, write: (bytes: Buffer) => void): void {
  write(Buffer.from('zINSTREAM\0'));
  for (let start = 0; start < content.length; start += CHUNK) {
    const chunk = content.subarray(start, start + CHUNK);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    write(length);
    write(chunk);
  }
  write(Buffer.alloc(4));
}

function verdictOf(reply: string): ScanVerdict {
  const line = reply.split('\0')[0]!.trim();
  if (line === 'stream: OK') return 'CLEAN';
  return /^stream: .+ FOUND$/.test(line) ? 'INFECTED' : 'UNAVAILABLE';
}
