import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { RELEASE_HEADER } from '@/lib/release-header';
import { type Captured, capture } from '@/lib/server/capture';
import { contentSecurityPolicy } from '@/lib/server/content-security-policy';
import type { ReleasePointer } from '@/lib/server/release-pointer';
import {
  bodyIn,
  ENCODINGS,
  type Encoding,
  isCompressible,
  responseCache,
  type StoredResponse,
  storedResponse,
} from '@/lib/server/response-cache';
import { stripFlight } from '@/lib/server/strip-flight';
import { SUBSTITUTE_HEADER } from '@/lib/substitute-header';

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

export interface FrontOptions {
  /** Next's request handler. */
  next: Handler;
  releases: ReleasePointer;
  /** Extra hosts of a chosen map style. */
  mapHosts: string;
}

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=()',
};

/** Answers in the making at one time; beyond this a reader would wait for many seconds to be told the same. */
const MOST_AT_ONCE = 256;

/**
 * What stands before Next: pins each request to one release, keeps complete answers in memory by release and URL,
 * compresses each once, and gives every page its content security policy.
 */
export function front({ next, releases, mapHosts }: FrontOptions): Handler {
  const cache = responseCache();
  /** By the same keys, each over when the answer is made or its reader has left. */
  const inTheMaking = new Map<string, Promise<unknown>>();
  let unkept = 0;
  return async (req, res) => {
    const release = releases.current;
    // Set for Next only: whatever a client sent under these names is overwritten.
    req.headers[RELEASE_HEADER] = String(release ?? 0);
    delete req.headers[SUBSTITUTE_HEADER];
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
    // Soft navigations vary on too many headers to be kept.
    const isKept = (req.method === 'GET' || req.method === 'HEAD') && req.headers.rsc === undefined;
    if (!isKept) {
      if (unkept >= MOST_AT_ONCE) return send(req, res, BUSY);
      unkept++;
      const response = await answer(req, res).finally(() => unkept--);
      return send(req, res, response);
    }
    const key = `${release} ${req.url}`;
    // Readers who ask for the same at the same time wait for one answer.
    await inTheMaking.get(key);
    const kept = cache.get(key);
    if (kept) return send(req, res, kept);
    if (inTheMaking.size >= MOST_AT_ONCE) return send(req, res, BUSY);
    const making = answer(req, res, (response) => cache.set(key, response));
    const isOver = Promise.race([making, once(res, 'close')]).then(
      () => inTheMaking.delete(key),
      () => inTheMaking.delete(key),
    );
    inTheMaking.set(key, isOver);
    return send(req, res, await making);
  };

  /** Asks Next. What may be kept is handed to `keep`. */
  async function answer(req: IncomingMessage, res: ServerResponse, keep?: (response: StoredResponse) => void) {
    const { method } = req;
    if (method === 'HEAD') req.method = 'GET';
    const captured = await captureWhole(next, req, res);
    if (method !== undefined) req.method = method;
    const response = toResponse(captured, { mapHosts, isDatabaseUp: releases.isDatabaseUp });
    if (isCacheable(captured)) keep?.(response);
    return response;
  }
}

const BUSY = storedResponse(
  503,
  { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'retry-after': '10' },
  Buffer.from(
    'Le site est très demandé en ce moment. Réessayez dans quelques secondes.\nThe site is very busy at the moment. Please try again in a few seconds.\n',
  ),
);

/**
 * Next answers notFound() and errors with an empty shell that only a script fills: asks again for the ordinary page
 * that says the same, so that the reader without scripts reads it too. The status stays.
 */
async function captureWhole(next: Handler, req: IncomingMessage, res: ServerResponse): Promise<Captured> {
  const captured = await capture(next, req, res);
  const isShell = isHtml(captured) && captured.body.subarray(0, 200).includes('<html id="__next_error__"');
  if (!isShell || captured.status < 400) return captured;
  // Next listens to the response anew for the second page.
  res.setMaxListeners(res.getMaxListeners() * 2);
  req.headers[SUBSTITUTE_HEADER] = captured.status === 404 ? 'not-found' : 'failure';
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) res.setHeader(name, value);
  const substitute = await capture(next, req, res);
  return { ...substitute, status: captured.status };
}

function toResponse(captured: Captured, context: { mapHosts: string; isDatabaseUp: boolean }): StoredResponse {
  const headers = { ...captured.headers };
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  delete headers.connection;
  // How the proxy found the page is nobody's business.
  delete headers['x-middleware-rewrite'];
  let { status, body } = captured;
  if (status === 500 && !context.isDatabaseUp) {
    status = 503;
    headers['retry-after'] = '10';
  }
  if (isHtml(captured)) {
    body = stripFlight(body);
    headers['content-security-policy'] = contentSecurityPolicy(context.mapHosts);
    // The reader's browser asks again each time, and is told in a few bytes when nothing has changed.
    headers['cache-control'] = status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store';
  }
  return storedResponse(status, headers, body);
}

/** Pages depend on their URL and the release alone; other answers say themselves whether they may be kept. */
function isCacheable(captured: Captured): boolean {
  if (captured.status !== 200 || captured.headers['set-cookie'] !== undefined) return false;
  return isHtml(captured) || /\bpublic\b/.test(String(captured.headers['cache-control'] ?? ''));
}

function isHtml(captured: Captured): boolean {
  return String(captured.headers['content-type'] ?? '').startsWith('text/html');
}

async function send(req: IncomingMessage, res: ServerResponse, response: StoredResponse): Promise<void> {
  for (const [name, value] of Object.entries(response.headers)) res.setHeader(name, value);
  const { etag } = response;
  res.setHeader('ETag', etag);
  if (response.status === 200 && matches(req.headers['if-none-match'], etag)) {
    res.statusCode = 304;
    res.removeHeader('content-type');
    res.end();
    return;
  }
  const isPackable = response.bodies.identity.length > 1024 && isCompressible(String(response.headers['content-type'] ?? ''));
  const encoding: Encoding = isPackable ? encodingFor(req) : 'identity';
  const body = await bodyIn(response, encoding);
  res.statusCode = response.status;
  if (isPackable) res.appendHeader('Vary', 'Accept-Encoding');
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', body.length);
  res.end(req.method === 'HEAD' ? undefined : body);
}

function encodingFor(req: IncomingMessage): Encoding {
  const accepted = new Negotiator(req).encodings([...ENCODINGS]);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

function matches(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').map(plain).includes(plain(etag)));
}
