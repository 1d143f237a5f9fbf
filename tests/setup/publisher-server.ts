import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** One answer of the publisher: a good one, or one of its ways to fail. */
export type Answer =
  | { kind: 'file'; body: Buffer; digest?: 'right' | 'wrong' }
  | { kind: 'status'; status: number }
  | { kind: 'redirect'; to: string }
  | { kind: 'cut'; body: Buffer }
  /** Packed by gzip, without its length. */
  | { kind: 'packed'; body: Buffer };

export interface PublisherServer {
  baseUrl: string;
  /** Paths asked for, in order. */
  asked: string[];
  /** Answers to a path, one per request; the last one is repeated. */
  answer(path: string, ...answers: [Answer, ...Answer[]]): void;
  close(): Promise<void>;
}

/** A local HTTP server that stands for the publishers. Paths without an answer are 404. */
export async function publisherServer(): Promise<PublisherServer> {
  const answers = new Map<string, Answer[]>();
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    const queue = answers.get(url) ?? [];
    const [next] = queue;
    if (queue.length > 1) queue.shift();
    send(response, next ?? { kind: 'status', status: 404 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('No port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    asked,
    answer: (path, ...queue) => answers.set(path, queue),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer.kind === 'status') response.writeHead(answer.status).end();
  else if (answer.kind === 'redirect') response.writeHead(302, { location: answer.to }).end();
  else if (answer.kind === 'packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(answer.body));
  else if (answer.kind === 'cut') {
    response.writeHead(200, { 'content-length': answer.body.length });
    response.write(answer.body.subarray(0, answer.body.length >> 1), () => response.destroy());
  } else {
    const of = answer.digest === 'wrong' ? Buffer.concat([answer.body, Buffer.from('x')]) : answer.body;
    const digest = `sha-256=:${createHash('sha256').update(of).digest('base64')}:`;
    response.writeHead(200, { 'content-length': answer.body.length, ...(answer.digest && { 'repr-digest': digest }) });
    response.end(answer.body);
  }
}
