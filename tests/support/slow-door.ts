import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A door in front of a server through which every message takes a while: how slow jobs are made without touching them. */
export interface SlowDoor {
  port: number;
  stop(): Promise<void>;
}

/** Opens a door to a port of this machine; what passes is held `delayMs` in each direction. */
export async function startSlowDoor(targetPort: number, delayMs: number): Promise<SlowDoor> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), delayMs));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        setTimeout(() => to.destroy(), delayMs + 5);
      });
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
