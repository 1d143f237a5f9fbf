import { Unavailable } from '@/lib/db/unavailable';
import { getState } from '@/lib/queries/state';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { noRelease, problem } from './problem';

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * Answers a GET of the public API from the state the request is pinned to. `body` gives a value to write as JSON, JSON already
 * written, or a Response (an error). The server in front gives the answer its ETag, made of its content.
 */
export async function respond(
  body: (state: ReleaseState) => Promise<object | string | Response> | object | string | Response,
): Promise<Response> {
  try {
    const state = await getState();
    if (!state) return noRelease();
    const answer = await body(state);
    if (answer instanceof Response) return answer;
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { headers: HEADERS });
  } catch (error) {
    console.error(error);
    return error instanceof Unavailable
      ? problem({ status: 503, title: 'Unavailable', detail: 'The data cannot be read at the moment. Please try again later.' })
      : problem({ status: 500, title: 'Internal error', detail: 'The portal could not answer this request.' });
  }
}
