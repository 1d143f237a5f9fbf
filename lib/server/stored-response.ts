import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';

export const ENCODINGS = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof ENCODINGS)[number];
export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** A complete answer, its body compressed at most once per encoding. */
export interface StoredResponse {
  status: number;
  headers: Headers;
  /** Made of the plain body alone: the same content, the same tag. */
  etag: string;
  isPackable: boolean;
  /** Those asked for so far; the plain one only until there is a compressed one to make it from. */
  bodies: Map<Encoding, Promise<Buffer>>;
  /** Bytes of the bodies. */
  size: number;
}

/** Shorter bodies are not worth compressing. */
const MIN_PACKABLE = 1024;

export function storedResponse(status: number, headers: Headers, body: Buffer): StoredResponse {
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  return {
    ...{ status, headers },
    // Weak, since the compressed forms bear the same.
    etag: `W/"${digest}"`,
    isPackable: body.length > MIN_PACKABLE && isCompressible(String(headers['content-type'] ?? '')),
    bodies: new Map([['identity', Promise.resolve(body)]]),
    size: body.length,
  };
}

/** The body in an encoding; compressed at the first request that wants it. */
export async function bodyIn(response: StoredResponse, encoding: Encoding): Promise<Buffer> {
  const { bodies } = response;
  const kept = bodies.get(encoding);
  if (kept) return kept;
  if (encoding === 'identity') return plainBody(bodies);
  const made = plainBody(bodies).then(PACK[encoding]);
  bodies.set(encoding, made);
  const body = await made;
  const plain = await bodies.get('identity');
  bodies.delete('identity');
  response.size += body.length - (plain?.length ?? 0);
  return body;
}

async function plainBody(bodies: StoredResponse['bodies']): Promise<Buffer> {
  const plain = bodies.get('identity');
  if (plain) return plain;
  const br = bodies.get('br');
  if (br) return promisify(brotliDecompress)(await br);
  const packed = bodies.get('gzip');
  if (packed) return promisify(gunzip)(await packed);
  throw new Error('An answer without a body');
}

const PACK = {
  // Level 5: a third of gzip's time at its default, and smaller.
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};

/** Whether a compressed body would be smaller: text is, fonts and pictures are packed already. */
function isCompressible(contentType: string): boolean {
  return /^(text\/|application\/(json|javascript|problem\+json|geo\+json|manifest\+json|xml)|image\/svg)/.test(contentType);
}
