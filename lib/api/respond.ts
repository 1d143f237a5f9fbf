import { getReleaseId, latestRelease } from '@/lib/queries/release';
import { noRelease, problem } from './problem';

const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * Answers a GET of the public API from the served release. `body` gives a value to write as JSON, JSON already written, or a
 * Response (an error). The server in front keeps the answer as long as the release, and makes its ETag of its bytes.
 */
export async function respond(body: (release: number) => Promise<object | string | Response>): Promise<Response> {
  try {
    const release = await getReleaseId();
    if (release === null) return noRelease();
    const answer = await body(release);
    if (answer instanceof Response) return answer;
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), {
      headers: { 'Cache-Control': CACHE_CONTROL, 'Content-Type': 'application/json; charset=utf-8' },
    });
  } catch (error) {
    console.error(error);
    return (await isDatabaseUp())
      ? problem({ status: 500, title: 'Internal error', detail: 'The portal could not answer this request.' })
      : problem({ status: 503, title: 'Unavailable', detail: 'The data cannot be read at the moment. Please try again later.' });
  }
}

function isDatabaseUp(): Promise<boolean> {
  return latestRelease().then(
    () => true,
    () => false,
  );
}
