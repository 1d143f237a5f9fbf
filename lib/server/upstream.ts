import { Agent, createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http';
import { duplexPair } from 'node:stream';

/** A whole answer of Next's. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for an address (path and query), with no header of a reader's. Rejects when the signal aborts. */
export type Upstream = (address: string, signal: AbortSignal) => Promise<Answer>;

/**
 * Next as an HTTP server of its own that only this process can reach: no port, no file. It never sees a reader's
 * connection or headers, and is told by a closed connection that nobody waits any more.
 */
export function upstream(next: RequestListener): Upstream {
  const server = createServer(next);
  const agent = Object.assign(new Agent(), {
    createConnection: () => {
      const [near, far] = duplexPair();
      near.once('close', () => far.destroy());
      server.emit('connection', far);
      return near;
    },
  });
  return (address, signal) =>
    new Promise((resolve, reject) => {
      const asked = request({ agent, path: address, signal }, (response) => {
        const { statusCode: status = 500, headers } = response;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('end', () => resolve({ status, headers, body: Buffer.concat(chunks) }));
        response.once('error', reject);
      });
      asked.once('error', reject);
      asked.end();
    });
}
