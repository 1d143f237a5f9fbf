import type { IncomingMessage } from 'node:http';
import { isApi, notice } from './notice';
import { type StoredResponse, storedResponse } from './stored-response';

/** What a reader asks for: a path and query, in a form of Next's own (a soft navigation) or whole. */
export interface ReaderRequest {
  address: string;
  /** Decoded path; null when it decodes to no text. */
  path: string | null;
  /** Headers by which Next's own script asks for a part of a page; null for whole answers. */
  part: Readonly<Record<string, string>> | null;
}

const ALLOW = 'GET, HEAD, OPTIONS';
const PART_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
] as const;

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
  return { address, path: decoded(rawPath), part: isApi(address) ? null : partOf(req) };
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

function partOf({ headers }: IncomingMessage): Readonly<Record<string, string>> | null {
  if (headers.rsc === undefined) return null;
  return Object.fromEntries(
    PART_HEADERS.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [])),
  );
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
