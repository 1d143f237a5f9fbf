import { getReleaseId } from '@/lib/queries/release';
import { Unavailable } from '@/lib/release-state/unavailable';
import { noRelease, problem } from './problem';

const HEADERS = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'public, max-age=0, must-revalidate' };

/**
 * Answers a GET of the public API. `body` gives a value to write as JSON, JSON already written, or a Response (an error).
 * The server in front gives the answer its ETag, made of its content.
 */
export async function respond(
  _request: Request,
  body: (release: number) => Promise<object | string | Response>,
): Promise<Response> {
  try {
    const release = await getReleaseId();
    if (release === null) return noRelease();
    const answer = await body(release);
    if (answer instanceof Response) return answer;
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { headers: HEADERS });
  } catch (error) {
    console.error(error);
    return error instanceof Unavailable
      ? problem({ status: 503, title: 'Unavailable', detail: 'The data cannot be read at the moment. Please try again later.' })
      : problem({ status: 500, title: 'Internal error', detail: 'The portal could not answer this request.' });
  }
}
