import { getReleaseId, latestRelease } from '@/lib/queries/release';
import { noRelease, problem } from './problem';

/** Raised when the form of an answer changes while the data do not. */
const FORMAT = 4;
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * Answers a GET of the public API. The answer belongs to the served release, so its number is the ETag: a caller that
 * has it gets 304. `body` gives a value to write as JSON, JSON already written, or a Response (an error).
 */
export async function respond(
  request: Request,
  body: (release: number) => Promise<object | string | Response>,
): Promise<Response> {
  try {
    const release = await getReleaseId();
    if (release === null) return noRelease();
    const answer = await body(release);
    if (answer instanceof Response) return answer;
    const headers = { ETag: `"${release}.${FORMAT}"`, 'Cache-Control': CACHE_CONTROL };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), {
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
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

/** A proxy may have made the tag weak. */
function isKnown(request: Request, tag: string): boolean {
  const tags = request.headers.get('If-None-Match')?.split(',') ?? [];
  return tags.some((known) => known.trim().replace(/^W\//, '') === tag);
}
