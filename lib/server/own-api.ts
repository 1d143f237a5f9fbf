import { answerApi } from '@/lib/api/answer-api';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import { answeringFrom } from '@/lib/queries/state';
import { isApi } from './notice';
import type { Upstream } from './upstream';

/**
 * Asks Next for pages, and answers the API here: what Next does to call a function and carry its text back takes five times as long as
 * the function.
 */
export function withOwnApi(next: Upstream): Upstream {
  return (address, headers, signal) => (isApi(address) ? ownApi(address, headers) : next(address, headers, signal));
}

const ownApi = (address: string, headers: Readonly<Record<string, string>>) =>
  answeringFrom(headers[RELEASE_HEADER], async () => {
    const response = await answerApi(new Request(`http://${headers.host}${address}`));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  });
