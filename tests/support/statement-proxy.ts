import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A door in front of PostgreSQL that reads along which statements go through it. */
export interface StatementProxy {
  /** The administration address, through the door. */
  url: string;
  /** Forgets what was read so far. */
  clear(): void;
  /** Statements run since the last clear, as text. */
  statements(): string[];
  /** Plays a database that is gone: breaks every connection and refuses new ones. */
  cut(): void;
  /** Plays its return. */
  heal(): void;
  stop(): Promise<void>;
}

/** Reads the frontend side of one connection: which prepared statement is bound, and which is run. */
class FrontendReader {
  private rest = Buffer.alloc(0);
  private started = false;
  private readonly prepared = new Map<string, string>();
  private readonly portals = new Map<string, string>();

  constructor(private readonly ran: (sql: string) => void) {}

  read(chunk: Buffer): void {
    this.rest = Buffer.concat([this.rest, chunk]);
    for (;;) {
      // The first message of a connection has no type byte.
      const head = this.started ? 1 : 0;
      if (this.rest.length < head + 4) return;
      const length = this.rest.readInt32BE(head);
      if (this.rest.length < head + length) return;
      const type = this.started ? String.fromCharCode(this.rest[0]!) : '';
      const body = this.rest.subarray(head + 4, head + length);
      this.rest = this.rest.subarray(head + length);
      this.started = true;
      this.message(type, body);
    }
  }

  private message(type: string, body: Buffer): void {
    const [first = '', second = ''] = body.toString('utf8').split('\0');
    if (type === 'Q') this.ran(first);
    else if (type === 'P') this.prepared.set(first, second);
    else if (type === 'B') this.portals.set(first, this.prepared.get(second) ?? '?');
    else if (type === 'E') this.ran(this.portals.get(first) ?? '?');
  }
}

/** Opens the door. Without TLS, as the suites' PostgreSQL is on this very machine. */
export async function startStatementProxy(databaseAdminUrl: string): Promise<StatementProxy> {
  const target = new URL(databaseAdminUrl);
  const sockets = new Set<Socket>();
  let seen: string[] = [];
  let isCut = false;
  const server: Server = createServer((client) => {
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(target.port), target.hostname);
    const reader = new FrontendReader((sql) => seen.push(sql));
    client.on('data', (chunk) => {
      reader.read(chunk);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = new URL(databaseAdminUrl);
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    clear: () => {
      seen = [];
    },
    statements: () => [...seen],
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    heal: () => {
      isCut = false;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
