import { describe, expect, it } from 'vitest';
import { stripFlight } from '@/lib/server/strip-flight';

const strip = (html: string) => Buffer.from(stripFlight(Buffer.from(html)), 'latin1').toString('utf8');

describe('stripFlight', () => {
  it('takes out the scripts of Next, their preloads and the marks of components, and nothing else', () => {
    const page = [
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="preload" href="/_next/static/media/f.woff2" as="font"/><link rel="stylesheet" href="/_next/a.css"/>',
      '<script src="/_next/static/chunks/a.js" async=""></script></head><body><!--$--><p>Évreux’s <!-- -->1 &lt;script&gt;</p><!--/$-->',
      '<script type="module" src="/islands/start-ABC.js"></script>',
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      '<script>self.__next_f.push([1,"1:\\u003cscript\\u003e\\n"])</script></body>',
    ].join('');
    expect(strip(page)).toBe(
      '<head><link rel="preload" href="/_next/static/media/f.woff2" as="font"/><link rel="stylesheet" href="/_next/a.css"/></head>' +
        '<body><p>Évreux’s 1 &lt;script&gt;</p><script type="module" src="/islands/start-ABC.js"></script></body>',
    );
  });

  it('keeps no other script, wherever it comes from', () => {
    for (const script of ['<script>alert(1)</script>', '<script src="//evil/islands/a.js"></script>', '<script\n>\n1</script>'])
      expect(strip(`<p>a</p>${script}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
  });

  it('leaves bytes that are no ASCII as they are', () => {
    const text = '<p>œ’\u00a0🙂</p>';
    expect(strip(text)).toBe(text);
  });
});
