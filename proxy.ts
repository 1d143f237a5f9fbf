import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { readFiness } from '@/lib/domain/finess';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { SUBSTITUTE_HEADER, SUBSTITUTES, type Substitute } from '@/lib/headers/substitute-header';
import { routing } from '@/lib/i18n/routing';
import { isKnownPath, localeOfPath } from '@/lib/url/known-path';
import { establishmentPath } from '@/lib/url/routes';

const localise = createMiddleware(routing);

/** Turns localized addresses into routes, and tells the layout which address the reader sees. */
export default function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const site = canonicalSite(request);
  if (site) return NextResponse.redirect(site, 308);
  const headers = new Headers(request.headers);
  const asked = headers.get(SUBSTITUTE_HEADER);
  // With a substitute page comes the address of the page it stands for.
  const visible = (asked && headers.get(PATH_HEADER)) ?? pathname + search;
  headers.set(PATH_HEADER, visible);
  if (asked === 'failure' || asked === 'not-found' || !isKnownPath(pathname)) {
    return substitute(request, headers, asked === 'failure' ? 'failure' : 'not-found', visible);
  }
  return localise(new NextRequest(request.nextUrl, { method: request.method, headers }));
}

/** The address of an establishment whose number is written otherwise ("2a0000022", "10000024.0"); null for any other. */
function canonicalSite({ nextUrl }: NextRequest): URL | null {
  const path = routing.locales
    .map((locale) => establishmentPath(locale, ''))
    .find((folder) => nextUrl.pathname.startsWith(folder));
  if (path === undefined) return null;
  const written = nextUrl.pathname.slice(path.length).replace(/\/$/, '');
  const finess = readFiness(decoded(written));
  if (finess === null || finess === written) return null;
  const url = new URL(nextUrl);
  url.pathname = path + finess;
  return url;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An ordinary page with the status of a fault: complete without a script, which notFound() and error.tsx are not. */
function substitute(request: NextRequest, headers: Headers, page: Substitute, visible: string) {
  headers.set(SUBSTITUTE_HEADER, page);
  const url = new URL(`/${localeOfPath(visible.split('?')[0] ?? '/')}/substitute/${page}`, request.url);
  return NextResponse.rewrite(url, { status: SUBSTITUTES[page], request: { headers } });
}

// Next reads it without running it, so the addresses stand here again (a test compares). Neither the API, nor what Next serves itself, nor files (they have a dot; so may the number of an establishment).
export const config = {
  matcher: ['/((?!api/|_next/|.*\\..*).*)', '/etablissements/:finess', '/en/establishments/:finess'],
};
