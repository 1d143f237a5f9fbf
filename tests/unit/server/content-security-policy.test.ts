import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pinInlineScripts } from '@/lib/server/content-security-policy';

const NONCE = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function pin(html: string) {
  const { page, hashes } = pinInlineScripts(Buffer.from(html), NONCE);
  return { html: page.toString('utf8'), hashes };
}

describe('pinInlineScripts', () => {
  it('takes the nonce out and pins each script it vouched for, once', () => {
    const page = pin(
      `<p>Évreux’s</p><script nonce="${NONCE}">a("é")</script><script id="x" nonce="${NONCE}">b()</script><script nonce="${NONCE}">b()</script>`,
    );
    expect(page.html).toBe('<p>Évreux’s</p><script>a("é")</script><script id="x">b()</script><script>b()</script>');
    expect(page.hashes).toEqual([hashOf('a("é")'), hashOf('b()')]);
  });

  it('pins neither a script without the nonce, nor one that is a file, nor another tag', () => {
    const page = pin(
      `<script>evil()</script><script src="/a.js" nonce="${NONCE}" async=""></script><link nonce="${NONCE}" href="/b.css"/><scripty nonce="${NONCE}">c()</scripty>`,
    );
    expect(page.hashes).toEqual([]);
    expect(page.html).not.toContain('nonce');
  });

  it('reads what looks like a script within a script as its text', () => {
    const inner = `x = '<script nonce="${NONCE}">evil()'`;
    const page = pin(`<script nonce="${NONCE}">${inner}</script>`);
    const text = inner.replace(NONCE, '');
    expect(page).toEqual({ html: `<script>${text}</script>`, hashes: [hashOf(text)] });
  });

  it('leaves nothing of the nonce, so that the same content is the same page at each rendering', () => {
    const render = (nonce: string) => `<script nonce="${nonce}">push("é[\\"nonce\\":\\"${nonce}\\"]")</script><p>b`;
    const [first, second] = [NONCE, '00000000-7425-40de-944b-e07fc1f90ae7'].map((nonce) =>
      pinInlineScripts(Buffer.from(render(nonce)), nonce),
    );
    expect(first).toEqual(second);
    const [, text = ''] = /<script>(.*)<\/script>/.exec(first?.page.toString() ?? '') ?? [];
    expect(first?.hashes).toEqual([hashOf(text)]);
  });

  it('leaves a page without the nonce as it is', () => {
    const html = '<!doctype html><script>a()</script><p>b';
    expect(pin(html)).toEqual({ html, hashes: [] });
  });
});
