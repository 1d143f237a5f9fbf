/** Headers of every answer, page or file. */
export function securityHeaders({
  mapHosts,
  publicUrl,
}: {
  mapHosts: string;
  publicUrl: string;
}): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Pictures of a map style from elsewhere say nothing of who may embed them.
    'Cross-Origin-Embedder-Policy': mapHosts.trim() === '' ? 'require-corp' : 'credentialless',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Over plain HTTP browsers ignore it; a portal without TLS must not promise it either.
    ...(publicUrl.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}
