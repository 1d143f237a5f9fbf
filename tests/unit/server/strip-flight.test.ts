import { describe, expect, it } from 'vitest';
import { stripFlight } from '@/lib/server/strip-flight';

describe('stripFlight', () => {
  it('takes out the scripts of Next, their preloads and the marks of components, and nothing else', () => {
    const page = [
      '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
      '<link rel="preload" href="/_next/static/media/f.woff2" as="font"/><link rel="stylesheet" href="/_next/a.css"/>',
      '<script src="/_next/static/chunks/a.js" async=""></script></head><body><!--$--><p>Évreux’s <!-- -->1 &lt;script&gt;</p><!--/$-->',
      '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
      '<script>self.__next_f.push([1,"1:\\u003cscript\\u003e\\n"])</script></body>',
    ].join('');
    expect(stripFlight(page)).toBe(
      '<head><link rel="preload" href="/_next/static/media/f.woff2" as="font"/><link rel="stylesheet" href="/_next/a.css"/></head>' +
        '<body><p>Évreux’s 1 &lt;script&gt;</p></body>',
    );
  });
});
