import { UNAVAILABLE } from '@/lib/db/unavailable';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import { SUBSTITUTE_HEADER, type Substitute } from '@/lib/headers/substitute-header';
import { gatherParts, PARTS_HEADER, putParts } from '@/lib/html/page-parts';
import type { Locale } from '@/lib/i18n/routing';
import { localeOfPath } from '@/lib/url/locale-of-path';
import { homePath } from '@/lib/url/routes';
import type { Destination } from './locate';
import { isApi, notice, RETRY_AFTER } from './notice';
import { isHtml, pageAnswer } from './page-answer';
import type { ReaderRequest } from './reader-request';
import type { StoredResponse } from './stored-response';
import { stripFlight } from './strip-flight';
import type { Answer, Upstream } from './upstream';

interface AskOptions {
  ask: Upstream;
  /** Host and port Next believes to be at. */
  host: string;
  /** Extra hosts of a chosen map style. */
  mapHosts: string;
  isDatabaseUp: () => boolean;
}

/** An answer, and whether it may be kept for others: it depends on the address and the release alone. */
export interface Made {
  response: StoredResponse;
  mayKeep: boolean;
}

/** Has Next answer a request from a release. */
export type AskNext = (request: ReaderRequest & { leadsTo: Destination }, release: string, signal: AbortSignal) => Promise<Made>;

/** Redirections and refusals depend on the address as pages do. */
const LASTING = new Set([301, 302, 303, 307, 308, 400, 404, 410]);

export function askNext({ ask, host, mapHosts, isDatabaseUp }: AskOptions): AskNext {
  return async (request, release, signal) => {
    const { address, leadsTo } = request;
    const common = { host, [RELEASE_HEADER]: release };
    // What is no address of ours may be none at all: the page that says so leads home.
    const visible = leadsTo.kind === 'unknown' ? homePath(localeOfAddress(address)) : address;
    let isOutage = false;
    const asked = async (where: string, headers: Readonly<Record<string, string>>): Promise<Answer> => {
      const parts = gatherParts();
      try {
        const answer = await ask(where, { ...headers, [PARTS_HEADER]: parts.id }, signal);
        // What is missing is the database, not the page: it will be there again.
        isOutage ||= answer.status === 500 && (!isDatabaseUp() || answer.body.includes(UNAVAILABLE));
        const body = isHtml(answer.headers) ? putParts(stripFlight(answer.body), parts.html) : answer.body;
        return { ...withinSite(answer, host), body };
      } finally {
        parts.end();
      }
    };
    /** Null when not even the page that says so could be drawn. */
    const substitute = async (page: Substitute, status: number): Promise<Answer | null> => {
      const where = `/${localeOfAddress(address)}/substitute/${page}`;
      const answer = await asked(where, { ...common, [SUBSTITUTE_HEADER]: page, [PATH_HEADER]: visible });
      if (answer.status < 400) return { ...answer, status };
      // Without a database the page that says "not found" cannot be written either.
      return page === 'not-found' ? substitute('failure', answer.status) : null;
    };
    const whatIsAsked = async (): Promise<Answer | null> => {
      if (leadsTo.kind !== 'page' && leadsTo.kind !== 'other') return substitute('not-found', 404);
      const answer = await asked(leadsTo.address, { ...common, [PATH_HEADER]: visible });
      if (isApi(address) || answer.status < 400) return answer;
      return substitute(answer.status < 500 ? 'not-found' : 'failure', answer.status);
    };
    const answer = await whatIsAsked();
    if (!answer) return { response: notice(isOutage ? 503 : 500, address), mayKeep: false };
    if (isOutage) return { response: pageAnswer(outage(answer), mapHosts), mayKeep: false };
    const response = pageAnswer(answer, mapHosts);
    return { response, mayKeep: mayKeep(response) };
  };
}

function outage(answer: Answer): Answer {
  return { ...answer, status: 503, headers: { ...answer.headers, 'retry-after': RETRY_AFTER } };
}

function localeOfAddress(address: string): Locale {
  return localeOfPath(address.split('?', 1)[0] ?? '/');
}

/** A redirection within the site names no host: Next knows none that a reader does. */
function withinSite(answer: Answer, host: string): Answer {
  const { location } = answer.headers;
  const own = `http://${host}`;
  return location?.startsWith(`${own}/`)
    ? { ...answer, headers: { ...answer.headers, location: location.slice(own.length) } }
    : answer;
}

/** Pages depend on their address and the release alone; other answers say themselves whether they may be kept. */
function mayKeep({ status, headers }: StoredResponse): boolean {
  if (headers['set-cookie'] !== undefined) return false;
  if (status !== 200) return LASTING.has(status);
  return (
    isHtml({ 'content-type': String(headers['content-type'] ?? '') }) || /\bpublic\b/.test(String(headers['cache-control'] ?? ''))
  );
}
