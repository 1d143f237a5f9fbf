import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { READING_LIMITS } from '@/lib/import/read/reading-budget';
import type { Publication } from '@/lib/import/sync/publications';

export interface Download {
  publication: Publication;
  bytes: number;
  sha256: string;
}

export interface DownloadOptions {
  /** Replaces scheme, host and port of every address: a mirror, or a test server. */
  baseUrl: string | undefined;
  attempts: number;
  /** Before the second attempt; doubled before each next one. */
  firstWaitMs: number;
  timeoutMs: number;
  /** Of one file, once its answer is unpacked. */
  maxBytes: number;
}

export const DOWNLOAD_DEFAULTS = {
  attempts: 4,
  firstWaitMs: 1_000,
  timeoutMs: 120_000,
  maxBytes: READING_LIMITS.fileBytes,
};

/** A file could not be had, after every attempt. */
export class DownloadFailed extends Error {}

/**
 * Downloads one publication into the folder. Retries what may pass (network, 429, 5xx); checks the announced length and
 * the checksum the server gives, when it gives one. Throws DownloadFailed, naming file, address and cause.
 */
export async function download(publication: Publication, folder: string, options: DownloadOptions): Promise<Download> {
  const url = publicationUrl(publication, options.baseUrl);
  for (let attempt = 1; ; attempt++) {
    try {
      const body = await fetchChecked(url, options);
      const target = path.join(folder, publication.fileName);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, body);
      return { publication, bytes: body.length, sha256: sha256(body, 'hex') };
    } catch (error) {
      const isFinal = error instanceof Refused || attempt >= options.attempts;
      if (isFinal)
        throw new DownloadFailed(
          `${publication.fileName}, ${url}: ${causeOf(error)} (attempt ${attempt} of ${options.attempts})`,
        );
      await wait(options.firstWaitMs * 2 ** (attempt - 1));
    }
  }
}

export function publicationUrl(publication: Publication, baseUrl: string | undefined): string {
  if (!baseUrl) return publication.url;
  const { pathname, search } = new URL(publication.url);
  return new URL(pathname + search, baseUrl).href;
}

/** An answer that another attempt would not change. */
class Refused extends Error {}

async function fetchChecked(url: string, { timeoutMs, maxBytes }: DownloadOptions): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'follow' });
  if (!response.ok) {
    const mayPass = response.status === 429 || response.status >= 500;
    throw new (mayPass ? Error : Refused)(`HTTP ${response.status}`);
  }
  const announced = response.headers.get('content-length');
  const body = await readBody(response, maxBytes);
  // The length counts compressed bytes when the answer was compressed.
  if (announced && !response.headers.has('content-encoding') && Number(announced) !== body.length) {
    throw new Error(`${body.length} bytes received, ${announced} announced`);
  }
  const digest = response.headers.get('repr-digest')?.match(/sha-256=:([^:]+):/)?.[1];
  if (digest && digest !== sha256(body, 'base64')) throw new Error('the checksum differs from the one the server gives');
  if (body.length === 0) throw new Error('an empty answer');
  return body;
}

/** The unpacked body. Stops reading, and unpacking, at the limit. */
async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new Refused(`more than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function sha256(body: Buffer, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(body).digest(encoding);
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error.message}${inner}`;
}
