import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isApi } from '@/lib/url/is-api';
import type { Destination } from '@/lib/url/locate';
import type { MakeAnswer } from './answers';
import { flights } from './flights';
import { moved, notice } from './notice';
import { hasBody, type ReaderRequest, readRequest } from './reader-request';
import { Busy, renderQueue } from './render-queue';
import { responseCache } from './response-cache';
import { securityHeaders } from './security-headers';
import { send } from './send';
import type { StoredResponse } from './stored-response';

export interface FrontOptions {
  make: MakeAnswer;
  /** The release a request is answered from: no answer is shared between two. */
  releaseOf: (req: IncomingMessage) => string;
  /** Paths that need no rendering. */
  files: ReadonlySet<string>;
  /** Where an address leads that is no file. */
  locate: (address: string) => Destination;
  /** Extra hosts of a chosen map style. */
  mapHosts: string;
  publicUrl: string;
}

/**
 * Renderings at one time: one thread makes them all, so more would only make each later and kept answers wait. Those
 * that wait for the database leave it to others.
 */
const AT_ONCE = 6;
/** A reader who would wait longer is told at once, or after these seconds, to come back. */
const WAITING = 256;
const PATIENCE_MS = 8_000;
/** A rendering that takes longer is given up. */
const RENDERING_MS = 20_000;

/**
 * What stands between the network and the pages: refuses what is no reading, keeps whole answers in memory by release and
 * address, has each made once for all who wait for it, a few at a time, and gives each its policy.
 */
export function front({ make, releaseOf, files, locate, mapHosts, publicUrl }: FrontOptions): RequestListener {
  const cache = responseCache();
  const join = flights<StoredResponse>();
  const inTurn = renderQueue({ atOnce: AT_ONCE, waiting: WAITING, patienceMs: PATIENCE_MS });
  const everywhere = securityHeaders({ mapHosts, publicUrl });

  return (req, res) => {
    for (const [name, value] of Object.entries(everywhere)) res.setHeader(name, value);
    // What was not read of a body would be taken for the next request.
    if (hasBody(req)) res.setHeader('Connection', 'close');
    answer(req, res).catch((error) => {
      if (error !== GONE && !res.destroyed) console.error('Request failed', req.method, error);
      res.destroy();
    });
  };

  function destination({ address, path }: ReaderRequest, isFile: boolean): Destination {
    if (path === null) return { kind: 'unknown' };
    return isFile ? { kind: 'file' } : locate(address);
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const request = readRequest(req);
    if ('status' in request) return send(req, res, request);
    const { address, path } = request;
    const isFile = path !== null && files.has(path);
    if (!isFile && isNothing(request)) return send(req, res, notice(404, address));
    const leadsTo = destination(request, isFile);
    if (leadsTo.kind === 'moved') return send(req, res, moved(leadsTo.to));
    const release = releaseOf(req);
    // Files are those of the build, whatever the release and the query.
    const key = isFile ? path : `${release} ${address}`;
    const kept = cache.get(key);
    if (kept) return deliver(kept);
    const needsNoTurn = isFile || path === HEALTH;
    const response = await join(key, leaving(res), async (left) => {
      const task = () => make({ address, leadsTo }, release, AbortSignal.any([left, AbortSignal.timeout(RENDERING_MS)]));
      try {
        const made = await (needsNoTurn ? task() : inTurn(task, left));
        if (made.mayKeep) cache.keep(key, made.response);
        return made.response;
      } catch (error) {
        left.throwIfAborted();
        return excuse(error, address);
      }
    });
    return deliver(response);

    async function deliver(response: StoredResponse): Promise<void> {
      await send(req, res, response);
      cache.weigh(key, response);
    }
  }
}

const HEALTH = '/api/health';

/** An address under which there can be nothing: of Next's own tools, none but files are open. */
function isNothing({ address, path }: ReaderRequest): boolean {
  return path === null ? isApi(address) : path.startsWith('/_next/');
}

/** What is said to those who wait for an answer that could not be made. */
function excuse(error: unknown, address: string): StoredResponse {
  if (error instanceof Busy || isTimeout(error)) return notice(503, address);
  console.error('Rendering failed', error);
  return notice(500, address);
}

/** Aborts when the reader leaves before the answer is sent: the end of what it sends is read turns before its connection closes. */
function leaving(res: ServerResponse): AbortSignal {
  const left = new AbortController();
  const { socket } = res.req;
  const leave = () => left.abort(GONE);
  socket.once('end', leave);
  res.once('close', () => {
    socket.off('end', leave);
    leave();
  });
  if (res.destroyed) leave();
  return left.signal;
}

/** Made once: every connection closes in the end, and an error is dear to make. */
const GONE = new Error('Nobody waits any more');

function isTimeout(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'TimeoutError' || (error.cause instanceof Error && error.cause.name === 'TimeoutError'))
  );
}
