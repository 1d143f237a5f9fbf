/** One parameter that was refused, and why. */
export interface ParameterError {
  parameter: string;
  value: string;
  reason: string;
  /** What would be taken, in words. */
  accepted?: string;
}

/** Seconds after which a call refused for want of data may be tried again. */
export const RETRY_AFTER = '30';

interface Problem {
  status: 400 | 404 | 500 | 503;
  title: string;
  detail: string;
  errors?: readonly ParameterError[];
  /** The bodies meant, where a hospital was asked for by the number of one. */
  legalEntities?: readonly object[];
}

/** An error of the public API (RFC 9457). Says what the caller can do about it, nothing of how the portal is made. */
export function problem({ status, title, detail, ...extensions }: Problem): Response {
  const body = { type: 'about:blank', title, status, detail, ...extensions };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(status === 503 ? { 'Retry-After': RETRY_AFTER } : {}),
    },
  });
}

export function badParameters(errors: readonly ParameterError[]): Response {
  return problem({
    status: 400,
    title: 'Bad request',
    detail: 'Some parameters were not understood; nothing was searched.',
    errors,
  });
}

export function notFound(detail: string): Response {
  return problem({ status: 404, title: 'Not found', detail });
}

export function noRelease(): Response {
  return problem({ status: 503, title: 'No data', detail: 'No data release has been loaded yet.' });
}
