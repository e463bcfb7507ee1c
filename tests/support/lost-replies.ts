import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A door in front of the API that can lose answers: the request is done, but the caller never hears so (R12). */
export interface LossyDoor {
  url: string;
  /** How many of the next answers are lost. */
  lose(count: number): void;
  stop(): Promise<void>;
}

/** Opens the door in front of an API address. */
export async function startLossyDoor(apiUrl: string): Promise<LossyDoor> {
  let toLose = 0;
  const server: Server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
      ) as Record<string, string>;
      const answer = await fetch(apiUrl + (request.url ?? ''), {
        method: request.method ?? 'POST',
        headers,
        body: Buffer.concat(chunks),
      });
      const body = await answer.text();
      if (toLose > 0) {
        toLose -= 1;
        request.socket.destroy();
        return;
      }
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(body);
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lose: (count) => {
      toLose = count;
    },
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
