import { contentSecurityPolicy } from './content-security-policy';
import { type StoredResponse, storedResponse } from './stored-response';
import type { Answer } from './upstream';

/** Between two machines, not for readers; and what only Next's own cache would use. */
const DROPPED = new Set([
  'connection',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
  'accept-ranges',
  'vary',
]);
/** What Next tells its own tools. */
const INTERNAL = /^x-nextjs-/;
/** Nothing is to be drawn or run from an answer that is data. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Makes of an answer of Next's one that may be kept and sent to many: whole, with its policy. */
export function pageAnswer({ status, headers, body }: Answer, mapHosts: string): StoredResponse {
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !DROPPED.has(name) && !INTERNAL.test(name)) kept[name] = value;
  if (!isHtml(headers)) {
    if (isData(headers)) kept['content-security-policy'] = DATA_POLICY;
    return storedResponse(status, kept, body);
  }
  kept['content-security-policy'] = contentSecurityPolicy(mapHosts);
  // The reader's browser asks again each time, and is told in a few bytes when nothing has changed.
  kept['cache-control'] = status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store';
  return storedResponse(status, kept, body);
}

export function isHtml(headers: Answer['headers']): boolean {
  return String(headers['content-type'] ?? '').startsWith('text/html');
}

/** Scripts are left out: a worker runs under the policy of its own file. */
function isData(headers: Answer['headers']): boolean {
  return /^(application\/(problem\+)?json|application\/xml|text\/plain|text\/xml)/.test(String(headers['content-type'] ?? ''));
}
