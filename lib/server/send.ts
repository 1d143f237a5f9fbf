import type { IncomingMessage, ServerResponse } from 'node:http';
import Negotiator from 'negotiator';
import { bodyIn, ENCODINGS, type Encoding, type StoredResponse } from './stored-response';

/** A reader who has not taken an answer by then is cut off: what waits for the slow is memory. */
const SEND_MS = 120_000;

/** Writes an answer as the reader asked for it: 304 to who has it, headers alone to a HEAD, compressed where accepted. */
export async function send(req: IncomingMessage, res: ServerResponse, response: StoredResponse): Promise<void> {
  const { status, headers, etag, isPackable } = response;
  const isUnchanged = status === 200 && matches(req.headers['if-none-match'], etag);
  const encoding = isPackable && !isUnchanged ? encodingFor(req) : 'identity';
  const body = isUnchanged || status === 204 ? null : await bodyIn(response, encoding);
  if (res.destroyed) return;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  if (isPackable) res.appendHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    res.setHeader('ETag', etag);
    // Whole answers only: a Range is answered with all of it.
    res.setHeader('Accept-Ranges', 'none');
  }
  res.statusCode = isUnchanged ? 304 : status;
  if (body === null) {
    res.removeHeader('content-type');
    res.end();
    return;
  }
  if (encoding !== 'identity') res.setHeader('Content-Encoding', encoding);
  res.setHeader('Content-Length', body.length);
  res.end(req.method === 'HEAD' ? undefined : body);
  const slow = setTimeout(() => res.destroy(), SEND_MS);
  res.once('close', () => clearTimeout(slow));
}

function encodingFor(req: IncomingMessage): Encoding {
  const accepted = new Negotiator(req).encodings([...ENCODINGS]);
  return ENCODINGS.find((encoding) => accepted.includes(encoding)) ?? 'identity';
}

function matches(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').map(plain).includes(plain(etag)));
}
