import type { IncomingMessage, RequestListener, Server } from 'node:http';
import type { MakeAnswer } from '@/lib/server/answers';
import { fileAnswer } from '@/lib/server/file-answer';
import { type FrontOptions, front } from '@/lib/server/front';
import { httpServer } from '@/lib/server/http-server';
import { mayKeep } from '@/lib/server/may-keep';
import { notice } from '@/lib/server/notice';
import { upstream } from '@/lib/server/upstream';

/** The real server in front, on a port of its own, before a handler that stands for whoever makes the answers. */
export interface ServedFront {
  origin: string;
  port: number;
  /** Addresses the handler was asked for, in order. */
  made: string[];
  /** How many answers were begun, whoever makes them. */
  begun: () => number;
  /** How many of those made it was told to leave unfinished. */
  abandoned: () => number;
  /** What the server takes for the current release. */
  state: { release: string };
  close(): Promise<void>;
}

interface Options {
  files?: readonly string[];
  publicUrl?: string;
  mapHosts?: string;
  /** By default every address is that of a file. */
  locate?: FrontOptions['locate'];
  /** What making an answer costs the one thread, in milliseconds. */
  renderingMs?: number;
}

export async function serveFront(
  handler: RequestListener,
  { files = [], publicUrl = '', mapHosts = '', locate = () => ({ kind: 'file' }), renderingMs = 0 }: Options = {},
): Promise<ServedFront> {
  const made: string[] = [];
  let abandoned = 0;
  let begun = 0;
  const state = { release: '1' };
  const ask = upstream((req, res) => {
    made.push(String(req.url));
    res.once('close', () => {
      if (!res.writableFinished) abandoned++;
    });
    return handler(req, res);
  });
  const make: MakeAnswer = async ({ address, leadsTo }, _, signal) => {
    begun++;
    for (const until = Date.now() + renderingMs; Date.now() < until; );
    if (leadsTo.kind === 'unknown') return { response: notice(404, address), mayKeep: true };
    const { headers, ...answer } = await ask(address, signal);
    const response = fileAnswer({ ...answer, headers: { 'cache-control': 'public', ...headers } });
    return { response, mayKeep: mayKeep(response) };
  };
  const releaseOf = (_: IncomingMessage) => state.release;
  const server = httpServer(
    front({
      make,
      releaseOf,
      files: new Set(files),
      locate,
      mapHosts,
      publicUrl,
    }),
  );
  const port = await listenAnywhere(server);
  return {
    ...{ origin: `http://127.0.0.1:${port}`, port, made, begun: () => begun, abandoned: () => abandoned, state },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function listenAnywhere(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server listens on no port');
  return address.port;
}
