/**
 * The policy of a page: nothing but our own origin, plus the map hosts an operator chose. No inline script
 * runs: pages carry none (see strip-flight.ts).
 */
export function contentSecurityPolicy(mapHosts: string): string {
  const hosts = mapHosts.trim() === '' ? '' : ` ${mapHosts.trim()}`;
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' data:${hosts}`,
    `connect-src 'self'${hosts}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
