import { getState } from '@/lib/queries/state';
import { latestRelease } from '@/lib/release-state/latest-release';
import type { ReleaseState } from '@/lib/release-state/release-state';
import { Unavailable } from '@/lib/release-state/unavailable';
import { noRelease, problem } from './problem';

/** Raised when the form of an answer changes while the data do not. */
const FORMAT = 4;
const CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * Answers a GET of the public API. The answer belongs to the release it was made from, so the key of that is the ETag: a caller
 * that has it gets 304. `body` gives a value to write as JSON, JSON already written, or a Response (an error).
 */
export async function respond(
  request: Request,
  body: (state: ReleaseState) => Promise<object | string | Response> | object,
): Promise<Response> {
  try {
    const state = await getState();
    if (!state) return noRelease();
    const answer = await body(state);
    if (answer instanceof Response) return answer;
    const headers = { ETag: `"${state.summary.key}.${FORMAT}"`, 'Cache-Control': CACHE_CONTROL };
    if (isKnown(request, headers.ETag)) return new Response(null, { status: 304, headers });
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), {
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
    });
  } catch (error) {
    console.error(error);
    return !(error instanceof Unavailable) && (await isDatabaseUp())
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
