import { answerApi } from '@/lib/api/answer-api';
import { Unavailable } from '@/lib/db/unavailable';
import type { DrawPage, PageRequest } from '@/lib/html/drawn-page';
import { answeringFrom } from '@/lib/queries/state';
import { isApi } from '@/lib/url/is-api';
import { localeOfPath } from '@/lib/url/locale-of-path';
import type { Destination } from '@/lib/url/locate';
import { homePath } from '@/lib/url/routes';
import { dataAnswer } from './data-answer';
import { fileAnswer } from './file-answer';
import type { Frames } from './frame';
import { mayKeep } from './may-keep';
import { notice } from './notice';
import { pageAnswer } from './page-answer';
import type { ReaderRequest } from './reader-request';
import type { StoredResponse } from './stored-response';
import type { Upstream } from './upstream';

interface Makers {
  /** Serves the files of the build. */
  next: Upstream;
  frames: Frames;
  drawPage: DrawPage;
  /** Extra hosts of a chosen map style. */
  mapHosts: string;
  isDatabaseUp: () => boolean;
}

/** An answer, and whether it may be kept for others: it depends on the address and the release alone. */
export interface Made {
  response: StoredResponse;
  mayKeep: boolean;
}

type Located = Pick<ReaderRequest, 'address'> & { leadsTo: Destination };

/** Makes the answer to a request from a release. Rejects when the signal aborts. */
export type MakeAnswer = (request: Located, release: string, signal: AbortSignal) => Promise<Made>;

/**
 * Who answers what: the portal draws its pages itself, into Next's frame, and writes what programs read; Next serves files. What is
 * not there, or fails, is said by a page; where not even that one can be drawn, by a notice.
 */
export function answers({ next, frames, drawPage, mapHosts, isDatabaseUp }: Makers): MakeAnswer {
  const draw = async (asked: PageRequest, failure: 500 | 503 | null = null): Promise<StoredResponse> => {
    const page = await drawPage(asked);
    return pageAnswer(failure ?? (page.isFound ? 200 : 404), frames[asked.locale](page), mapHosts);
  };
  /** In the place of a page. What is no address of ours may be none at all: the page that says so leads home. */
  const substitute = (name: 'not-found' | 'failure', address: string): PageRequest => {
    const locale = localeOfPath(address.split('?', 1)[0] ?? '/');
    return { name, locale, finess: '', address: name === 'failure' ? address : homePath(locale) };
  };
  const answer = async ({ address, leadsTo }: Located, signal: AbortSignal): Promise<StoredResponse> => {
    switch (leadsTo.kind) {
      case 'page':
        return draw({ ...leadsTo.page, name: leadsTo.page.route, address });
      case 'data':
        return dataAnswer(await answerApi(new Request(`http://localhost${address}`)));
      case 'file':
        return fileAnswer(await next(address, signal));
      default:
        return draw(substitute('not-found', address));
    }
  };
  const excuse = async (error: unknown, address: string): Promise<StoredResponse> => {
    // What is missing is the database, not the page: it will be there again.
    const status = error instanceof Unavailable || !isDatabaseUp() ? 503 : 500;
    if (status === 500) console.error('Rendering failed', error);
    if (isApi(address)) return notice(status, address);
    return draw(substitute('failure', address), status).catch((another) => {
      console.error('Not even the page that says so could be drawn', another);
      return notice(status, address);
    });
  };
  const make = async (request: Located, signal: AbortSignal): Promise<Made> => {
    try {
      const response = await answer(request, signal);
      return { response, mayKeep: mayKeep(response) };
    } catch (error) {
      signal.throwIfAborted();
      return { response: await excuse(error, request.address), mayKeep: false };
    }
  };
  return (request, release, signal) =>
    inTime(
      answeringFrom(release, () => make(request, signal)),
      signal,
    );
}

/** Rejects when the signal aborts: what nobody waits for any more, or too long, holds no place. */
async function inTime<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let giveUp = () => {};
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(signal.reason);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
