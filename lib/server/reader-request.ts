import type { IncomingMessage } from 'node:http';
import { notice } from './notice';
import { type StoredResponse, storedResponse } from './stored-response';

/** What a reader asks for. */
export interface ReaderRequest {
  /** Path and query. */
  address: string;
  /** Decoded path; null when it decodes to no text. */
  path: string | null;
}

const ALLOW = 'GET, HEAD, OPTIONS';

/** Reads a request; gives the answer at once where nothing but refusing it (or saying what is allowed) is to be done. */
export function readRequest(req: IncomingMessage): ReaderRequest | StoredResponse {
  const address = addressIn(req.url ?? '');
  const known = address ?? '/';
  if (countOf('host', req) > 1) return notice(400, known);
  if (req.method !== 'GET' && req.method !== 'HEAD' && req.method !== 'OPTIONS') return notice(405, known, { allow: ALLOW });
  if (hasBody(req)) return notice(413, known);
  if (req.method === 'OPTIONS') return storedResponse(204, { allow: ALLOW }, Buffer.alloc(0));
  if (address === null) return notice(400, known);
  const [rawPath = '/'] = address.split('?');
  return { address, path: decoded(rawPath) };
}

/** Whether content comes with a request, or is announced. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Path and query of a request target, absolute form included ("http://host/path"); null for one without ("*"). */
function addressIn(target: string): string | null {
  const bare = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/, '');
  if (bare.startsWith('/')) return bare;
  if (bare === target) return null;
  return `/${bare}`;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function countOf(header: string, { rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((name, position) => position % 2 === 0 && name.toLowerCase() === header).length;
}
