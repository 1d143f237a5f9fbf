import { answerApi } from '@/lib/api/answer-api';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import { answeringFrom } from '@/lib/queries/state';

/** The API while developing. */
export function GET(request: Request): Promise<Response> {
  const address = new URL(request.headers.get(PATH_HEADER) ?? '/', request.url);
  return answeringFrom(request.headers.get(RELEASE_HEADER) ?? undefined, () => answerApi(new Request(address)));
}
