import { type StoredResponse, storedResponse } from './stored-response';
import type { Answer } from './upstream';

/** Between two machines, not for readers; and what only Next's own cache would use. */
const DROPPED = new Set([
  ...['connection', 'content-length', 'date', 'etag', 'keep-alive', 'transfer-encoding'],
  ...['accept-ranges', 'vary', 'last-modified'],
]);
/** What Next tells its own tools. */
const INTERNAL = /^x-nextjs-/;

/** A file as Next serves it. A worker runs under the policy of its own file, which is therefore none. */
export function fileAnswer({ status, headers, body }: Answer): StoredResponse {
  const kept = Object.entries(headers).filter(
    ([name, value]) => value !== undefined && !DROPPED.has(name) && !INTERNAL.test(name),
  );
  return storedResponse(status, Object.fromEntries(kept) as Record<string, string | string[]>, body);
}
