import { createHash } from 'node:crypto';

/**
 * The policy of a page: nothing but our own origin, plus the map hosts an operator chose. Inline scripts are allowed
 * one by one, by the hash of their text.
 */
export function contentSecurityPolicy(scriptHashes: readonly string[], mapHosts: string): string {
  const hosts = mapHosts.trim() === '' ? '' : ` ${mapHosts.trim()}`;
  return [
    "default-src 'self'",
    `script-src 'self'${scriptHashes.map((hash) => ` '${hash}'`).join('')}`,
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

/**
 * Next marks the inline scripts it writes with the nonce we gave it for this one rendering. The page is then kept and
 * served to many readers, so the nonce is taken out and each script it vouched for is pinned by its hash instead:
 * a script that slipped into the content bears no nonce, gets no hash and does not run.
 */
export function pinInlineScripts(html: string, nonce: string): { html: string; hashes: readonly string[] } {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  for (const [, attributes = '', text = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
    if (!attributes.includes(mark) || attributes.includes(' src=')) continue;
    hashes.add(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  }
  return { html: html.replaceAll(mark, ''), hashes: [...hashes] };
}
