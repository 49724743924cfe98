/** A proxy on loopback that writes down every request, and answers from the sample site alone: nothing gets further. */
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly method: string;
  /** The whole address; of an encrypted connection, only the host. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export interface RecordingProxy {
  readonly port: number;
  readonly requests: readonly Request[];
  close(): Promise<void>;
}

/** @param origin whose requests are passed on */
export async function startProxy(origin: string): Promise<RecordingProxy> {
  const requests: Request[] = [];
  const server = createServer(({ method = '', url = '', headers }, response) => {
    requests.push({ method, url, headers });
    if (!url.startsWith(origin)) return void response.writeHead(404).end();
    get(url, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
  });
  server.on('connect', ({ url = '', headers }, socket) => {
    requests.push({ method: 'CONNECT', url, headers });
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
