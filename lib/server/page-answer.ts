import { contentSecurityPolicy } from './content-security-policy';
import { RETRY_AFTER } from './notice';
import { type StoredResponse, storedResponse } from './stored-response';

/** A page with its policy. The reader's browser asks again each time, and is told in a few bytes when nothing has changed. */
export function pageAnswer(status: 200 | 404 | 500 | 503, html: Buffer, mapHosts: string): StoredResponse {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy(mapHosts),
    'cache-control': status === 200 ? 'public, max-age=0, must-revalidate' : 'no-store',
    ...(status === 503 ? { 'retry-after': RETRY_AFTER } : {}),
  };
  return storedResponse(status, headers, html);
}
