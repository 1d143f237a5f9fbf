import { NextRequest, NextResponse } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { isKnownPath, localeOfPath } from '@/lib/i18n/known-path';
import { PATH_HEADER } from '@/lib/i18n/path-header';
import { routing } from '@/lib/i18n/routing';
import { SUBSTITUTE_HEADER, SUBSTITUTES, type Substitute } from '@/lib/substitute-header';

const localise = createMiddleware(routing);

/** Turns localized addresses into routes, and tells the layout which address the reader sees. */
export default function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set(PATH_HEADER, pathname + search);
  const asked = headers.get(SUBSTITUTE_HEADER);
  if (asked === 'failure' || asked === 'not-found' || !isKnownPath(pathname)) {
    return substitute(request, headers, asked === 'failure' ? 'failure' : 'not-found');
  }
  return localise(new NextRequest(request.nextUrl, { method: request.method, headers }));
}

/** An ordinary page with the status of a fault: complete without a script, which notFound() and error.tsx are not. */
function substitute(request: NextRequest, headers: Headers, page: Substitute) {
  headers.set(SUBSTITUTE_HEADER, page);
  const url = new URL(`/${localeOfPath(request.nextUrl.pathname)}/substitute/${page}`, request.url);
  return NextResponse.rewrite(url, { status: SUBSTITUTES[page], request: { headers } });
}

// Neither the API, nor what Next serves itself, nor files (they have a dot).
export const config = { matcher: ['/((?!api/|_next/|.*\\..*).*)'] };
