import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A listening HTTP server and the port it got (the asked port, or a free one when 0 was asked). */
export interface HttpListener {
  server: Server;
  port: number;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 only. Rejects with the system's error when the port is taken. */
export async function listenHttp(handler: RequestListener, port: number): Promise<HttpListener> {
  const server = createServer(handler);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A request that hangs on purpose, or a browser's idle connection, must not keep the process alive.
        server.closeAllConnections();
      }),
  };
}
