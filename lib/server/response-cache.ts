import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A complete answer, its body compressed at most once per encoding. */
export interface StoredResponse {
  status: number;
  headers: Readonly<Record<string, string | number | readonly string[]>>;
  /** That of the headers; else made of the body. */
  etag: string;
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

const MAX_BYTES = 128 * 1024 * 1024;
/** Pages say ages ("four years ago"): an hour keeps them true to the day. */
const TTL_MS = 60 * 60 * 1000;

/** Answers kept in memory, by release and URL. The least used go first. */
export function responseCache(): LRUCache<string, StoredResponse> {
  return new LRUCache({
    maxSize: MAX_BYTES,
    ttl: TTL_MS,
    // Both compressed bodies come to less than the plain one.
    sizeCalculation: (response, key) => response.bodies.identity.length * 2 + key.length + 1024,
  });
}

export function storedResponse(status: number, headers: StoredResponse['headers'], body: Buffer): StoredResponse {
  const etag = typeof headers.etag === 'string' ? headers.etag : `"${digest(body)}"`;
  return { status, headers, etag, bodies: { identity: body } };
}

function digest(body: Buffer): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

const compressors = {
  // Level 5: a third of gzip's time at its default, and smaller.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** The body in the encoding asked for; compressed at the first request that wants it. */
export async function bodyIn(response: StoredResponse, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return response.bodies.identity;
  response.bodies[encoding] ??= await compressors[encoding](response.bodies.identity);
  return response.bodies[encoding];
}

/** Whether a compressed body would be smaller: text is, fonts and pictures are packed already. */
export function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/(json|javascript|problem\+json|geo\+json|manifest\+json|xml)|image\/svg)/.test(contentType);
}
