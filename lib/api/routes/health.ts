import { RETRY_AFTER } from '@/lib/api/problem';
import { latestRelease } from '@/lib/release-state/latest-release';

/** 200 while the database answers, with the served release; 503 when it does not. */
export async function getHealth(): Promise<Response> {
  try {
    return health(200, { status: 'ok', release: (await latestRelease())?.id ?? null });
  } catch (error) {
    console.error(error);
    return health(503, { status: 'unavailable', release: null });
  }
}

function health(status: 200 | 503, body: object): Response {
  const retry = status === 503 ? { 'Retry-After': RETRY_AFTER } : {};
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...retry } });
}
