import { answerApi } from '@/lib/api/answer-api';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import { answeringFrom } from '@/lib/queries/state';
import { isApi } from './notice';
import type { Answer, Upstream } from './upstream';

/**
 * Asks Next for pages, and answers the API here: what Next does to call a function and carry its text back takes five times as long as
 * the function.
 */
export function withOwnApi(next: Upstream): Upstream {
  return (address, headers, signal) =>
    isApi(address) ? Promise.race([ownApi(address, headers), aborted(signal)]) : next(address, headers, signal);
}

async function ownApi(address: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await answeringFrom(headers[RELEASE_HEADER], () => answerApi(new Request(`http://${headers.host}${address}`)));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  };
}

/** Rejects when the signal aborts: what nobody waits for any more, or too long, holds no place. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}
