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
 * served to many readers, so the nonce is taken out, wherever Next wrote it, and each script it vouched for is pinned by its
 * hash instead: a script that slipped into the content bears no nonce, gets no hash and does not run. What is left is the same
 * at each rendering. Works on the bytes: turning a long page into text and back costs more than all the rest.
 */
export function pinInlineScripts(page: Buffer, nonce: string): { page: Buffer; hashes: readonly string[] } {
  const [before, after] = [' nonce="', '"'];
  const hashes = new Set<string>();
  const parts: Buffer[] = [];
  let kept = 0;
  let scriptEnd = 0;
  for (let at = page.indexOf(nonce); at !== -1; at = page.indexOf(nonce, kept)) {
    const [start, end] = [at - before.length, at + nonce.length];
    // What looks like a script inside another is its text.
    const isMark =
      at > scriptEnd && page.toString('latin1', start, at) === before && page.toString('latin1', end, end + 1) === after;
    parts.push(page.subarray(kept, isMark ? start : at));
    kept = isMark ? end + after.length : end;
    const script = isMark ? inlineScript(page, at) : null;
    if (!script) continue;
    scriptEnd = script.end;
    hashes.add(`sha256-${createHash('sha256').update(without(script.text, nonce)).digest('base64')}`);
  }
  return { page: Buffer.concat([...parts, page.subarray(kept)]), hashes: [...hashes] };
}

function without(text: Buffer, nonce: string): Buffer {
  return text.includes(nonce) ? Buffer.from(text.toString('latin1').replaceAll(nonce, ''), 'latin1') : text;
}

/** The script whose opening tag holds a position; null for any other tag and for scripts that are files. */
function inlineScript(page: Buffer, at: number): { text: Buffer; end: number } | null {
  const [start, open] = [page.lastIndexOf('<', at), page.indexOf('>', at)];
  const tag = page.toString('latin1', start, open);
  if (!/^<script\b/.test(tag) || tag.includes(' src=')) return null;
  const end = page.indexOf('</script>', open);
  return end === -1 ? null : { text: page.subarray(open + 1, end), end };
}
