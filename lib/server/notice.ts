import { isApi } from '@/lib/url/is-api';
import { localeOfPath } from '@/lib/url/locale-of-path';
import en from '@/messages/en/notice.json';
import fr from '@/messages/fr/notice.json';
import { type Headers, type StoredResponse, storedResponse } from './stored-response';

type NoticeStatus = 400 | 404 | 405 | 413 | 500 | 503;

/** Seconds after which a refused reader may try again. */
export const RETRY_AFTER = '10';

/**
 * What the server says without drawing a page: a plain page in the language of the address, or, under /api, a
 * problem (RFC 9457) in English.
 */
export function notice(status: NoticeStatus, address: string, headers: Headers = {}): StoredResponse {
  const common = { ...headers, 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': RETRY_AFTER } : {}) };
  if (isApi(address)) {
    const { title, text: detail } = en[status];
    const body = JSON.stringify({ type: 'about:blank', title, status, detail });
    return storedResponse(status, { ...common, 'content-type': 'application/problem+json; charset=utf-8' }, Buffer.from(body));
  }
  const locale = localeOfPath(address.split('?')[0] ?? '/');
  return storedResponse(status, { ...common, 'content-type': 'text/html; charset=utf-8' }, Buffer.from(page(locale, status)));
}

/** The same page has another address, for good. */
export function moved(location: string): StoredResponse {
  return storedResponse(308, { location, 'cache-control': 'public, max-age=0, must-revalidate' }, Buffer.alloc(0));
}

function page(locale: 'fr' | 'en', status: NoticeStatus): string {
  const words = { fr, en }[locale];
  const { title, text } = words[status];
  // The empty address is the one the reader is at.
  const retry = status >= 500 ? `<p><a href="">${words.retry}</a></p>` : '';
  const home = `<p><a href="${locale === 'fr' ? '/' : `/${locale}`}">${words.home}</a></p>`;
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p>${retry}${home}</body></html>`;
}
