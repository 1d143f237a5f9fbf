import { UNAVAILABLE } from '@/lib/db/unavailable';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { RELEASE_HEADER } from '@/lib/headers/release-header';
import { SUBSTITUTE_HEADER, type Substitute } from '@/lib/headers/substitute-header';
import { localeOfPath } from '@/lib/url/known-path';
import { homePath } from '@/lib/url/routes';
import { isApi, notice, RETRY_AFTER } from './notice';
import { isHtml, pageAnswer } from './page-answer';
import type { ReaderRequest } from './reader-request';
import type { StoredResponse } from './stored-response';
import type { Answer, Upstream } from './upstream';

interface AskOptions {
  ask: Upstream;
  /** Host and port Next believes to be at: its rewrites go nowhere else. */
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
export type AskNext = (request: ReaderRequest, release: string, signal: AbortSignal) => Promise<Made>;

/** Where the substitute pages are asked for: any address that the proxy sees would do. */
const SUBSTITUTE_ADDRESS = '/substitute';
/** Redirections and refusals depend on the address as pages do. */
const LASTING = new Set([301, 302, 303, 307, 308, 400, 404, 410]);

export function askNext({ ask, host, mapHosts, isDatabaseUp }: AskOptions): AskNext {
  return async (request, release, signal) => {
    const { address, part, path } = request;
    const common = { host, [RELEASE_HEADER]: release };
    let isOutage = false;
    const asked = async (where: string, headers: Readonly<Record<string, string>>): Promise<Answer> => {
      const answer = await ask(where, headers, signal);
      // What is missing is the database, not the page: it will be there again.
      isOutage ||= answer.status === 500 && (!isDatabaseUp() || answer.body.includes(UNAVAILABLE));
      return withinSite(answer, host);
    };
    const substitute = async (page: Substitute, status: number): Promise<Answer> => {
      const headers = { ...common, [SUBSTITUTE_HEADER]: page, [PATH_HEADER]: path === null ? homeOf(address) : address };
      const answer = await asked(SUBSTITUTE_ADDRESS, headers);
      // Without a database the page that says "not found" cannot be written either.
      if (page === 'not-found' && isFault(answer)) return substitute('failure', answer.status);
      return { ...answer, status };
    };
    const whatIsAsked = async (): Promise<Answer> => {
      if (path === null) return substitute('not-found', 404);
      const answer = await asked(address, part ? { ...common, ...part } : common);
      if (isApi(address) || part || !isFault(answer)) return answer;
      return substitute(answer.status < 500 ? 'not-found' : 'failure', answer.status);
    };
    const answer = await whatIsAsked();
    if (isOutage) return { response: pageAnswer(outage(answer), mapHosts), mayKeep: false };
    // Next's word for a header of its script's that it cannot read.
    if (part && isFault(answer)) return { response: notice(400, address), mayKeep: false };
    const response = pageAnswer(answer, mapHosts);
    return { response, mayKeep: part === null && mayKeep(response) };
  };
}

function outage(answer: Answer): Answer {
  return { ...answer, status: 503, headers: { ...answer.headers, 'retry-after': RETRY_AFTER } };
}

/** The home page in the language of an address. */
function homeOf(address: string): string {
  return homePath(localeOfPath(address.split('?')[0] ?? '/'));
}

/**
 * Whether Next gave an error of its own: a few words, or an empty shell that only a script fills. An ordinary page with
 * the status of an error is ours, and complete.
 */
function isFault({ status, headers, body }: Answer): boolean {
  return status >= 400 && !isPart(headers) && (!isHtml(headers) || body.subarray(0, 200).includes('<html id="__next_error__"'));
}

function isPart(headers: Answer['headers']): boolean {
  return String(headers['content-type'] ?? '').startsWith('text/x-component');
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
