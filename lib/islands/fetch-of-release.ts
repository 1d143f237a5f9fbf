import { ANSWER_RELEASE_HEADER } from '@/lib/headers/release-header';

/**
 * `fetch`, for what a script adds to its page: nothing from another release is mixed in. When the answer is of another release
 * than the page, the page is loaded anew, once, and the promise rejects.
 */
export async function fetchOfRelease(url: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const answered = response.headers.get(ANSWER_RELEASE_HEADER);
  const shown = document.documentElement.dataset.release;
  if (answered === null || shown === undefined || answered === shown) return response;
  reloadOnce(`${shown} ${answered}`);
  throw new Error('The page is of another release than the answer.');
}

const MARK = 'reloaded-for';

/** Two portals that serve two releases under one address must not send a reader to and fro. */
function reloadOnce(releases: string): void {
  if (sessionStorage.getItem(MARK) === releases) return;
  sessionStorage.setItem(MARK, releases);
  window.location.reload();
}
