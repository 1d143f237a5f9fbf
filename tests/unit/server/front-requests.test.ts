import { afterEach, describe, expect, it } from 'vitest';
import { rawRequest } from '@/tests/setup/raw-request';
import { type ServedFront, serveFront } from '@/tests/setup/serve-front';

const fronts: ServedFront[] = [];
afterEach(() => Promise.all(fronts.splice(0).map((served) => served.close())));

const BODY = 'x'.repeat(5_000);

async function serve(options?: Parameters<typeof serveFront>[1]): Promise<ServedFront> {
  const served = await serveFront((req, res) => {
    const type = req.url?.startsWith('/api/') ? 'application/json' : 'text/html';
    res.writeHead(200, {
      'Content-Type': type,
      'Cache-Control': 'public',
      Vary: 'rsc',
      'Accept-Ranges': 'bytes',
      'x-nextjs-a': 'b',
    });
    res.end(req.url === '/api/small' ? '{}' : BODY);
  }, options);
  fronts.push(served);
  return served;
}

const ask = (method: string, target: string, ...headers: string[]) =>
  `${method} ${target} HTTP/1.1\r\n${['Host: a', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`;

describe('methods', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'LINK', 'SEARCH', 'M-SEARCH', 'CONNECT']) {
    it(`${method} is refused with 405 and what is allowed, and nothing is rendered`, async () => {
      const { port, made } = await serve();
      for (const target of method === 'CONNECT' ? ['a:443'] : ['/', '/api/v1/release', '/en/search?a=b']) {
        const { status, head } = await rawRequest(port, ask(method, target));
        expect(status).toBe(405);
        expect(head).toMatch(/^allow: GET, HEAD, OPTIONS$/im);
      }
      expect(made).toEqual([]);
    });
  }

  it('a word that is no method is refused with 400', async () => {
    const { port } = await serve();
    expect((await rawRequest(port, ask('FETCH', '/'))).status).toBe(400);
  });

  it('OPTIONS says what is allowed, of an address and of the whole server', async () => {
    const { port, made } = await serve();
    for (const target of ['/a', '*']) {
      const { status, head, body } = await rawRequest(port, ask('OPTIONS', target));
      expect([status, body]).toEqual([204, '']);
      expect(head).toMatch(/^allow: GET, HEAD, OPTIONS$/im);
    }
    expect(made).toEqual([]);
  });

  it('HEAD has the headers of GET and no body, kept or not, compressed or not', async () => {
    for (const encoding of ['br', 'gzip', 'identity'])
      for (const first of ['HEAD', 'GET']) {
        const { port } = await serve();
        const [a, b] = [first, first === 'GET' ? 'HEAD' : 'GET'];
        const answers = [await rawRequest(port, ask(a, '/p', `Accept-Encoding: ${encoding}`))];
        answers.push(await rawRequest(port, ask(b, '/p', `Accept-Encoding: ${encoding}`)));
        const heads = answers.map(({ head }) => head.replace(/^date:.*$/im, ''));
        expect(heads[0]).toBe(heads[1]);
        expect(answers[a === 'HEAD' ? 0 : 1]?.body).toBe('');
        expect(answers[a === 'HEAD' ? 1 : 0]?.body).not.toBe('');
      }
  });
});

describe('requests of an unusual form', () => {
  it('the absolute form is answered as the path in it', async () => {
    const { port, made } = await serve();
    for (const target of ['http://elsewhere/a?b=c', 'https://x:1/a', 'HTTP://elsewhere', 'http://elsewhere?b'])
      expect((await rawRequest(port, ask('GET', target))).status, target).toBe(200);
    expect(made).toEqual(['/a?b=c', '/a', '/', '/?b']);
  });

  it('a target that is no address, two hosts and no host are refused with 400', async () => {
    const { port, made } = await serve();
    for (const request of [
      ask('GET', '*'),
      ask('GET', 'ftp://a/b'),
      ask('GET', 'a'),
      ask('GET', '/', 'Host: b'),
      ask('GET', '/', 'host: a'),
      'GET / HTTP/1.1\r\n\r\n',
    ])
      expect((await rawRequest(port, request)).status, request).toBe(400);
    expect(made).toEqual([]);
  });

  it('a wish for another protocol is ignored', async () => {
    const { port } = await serve();
    for (const wish of ['h2c', 'websocket', 'TLS/1.2']) {
      const { status, body } = await rawRequest(port, ask('GET', '/', 'Connection: Upgrade, HTTP2-Settings', `Upgrade: ${wish}`));
      expect([status, body]).toEqual([200, BODY]);
    }
  });

  it('a Range is answered with the whole, and none is offered', async () => {
    const { port } = await serve();
    for (const range of ['bytes=0-10', 'bytes=-5', 'bytes=9999999-', 'bytes=0-1,3-4', 'lines=1']) {
      const { status, head, body } = await rawRequest(port, ask('GET', '/', `Range: ${range}`));
      expect([status, body.length]).toEqual([200, BODY.length]);
      expect(head).toMatch(/^accept-ranges: none$/im);
      expect(head).not.toMatch(/content-range/i);
    }
  });

  it('headers beyond 16 KiB are refused with 431, an address of a megabyte too', async () => {
    const { port, made } = await serve();
    expect((await rawRequest(port, ask('GET', '/', `X-A: ${'a'.repeat(20_000)}`))).status).toBe(431);
    expect((await rawRequest(port, ask('GET', '/', ...Array.from({ length: 3_000 }, (_, n) => `X-${n}: aaaa`)))).status).toBe(
      431,
    );
    expect((await rawRequest(port, ask('GET', `/${'a'.repeat(1_000_000)}`))).status).toBe(431);
    expect(made).toEqual([]);
  });

  it('two requests in one go are both answered, in order', async () => {
    const { port } = await serve();
    const { body } = await rawRequest(port, `GET /api/a HTTP/1.1\r\nHost: a\r\n\r\n${ask('GET', '/api/small')}`);
    expect(body).toMatch(/^x{5000}HTTP\/1\.1 200 [\s\S]*\{\}$/);
  });

  it('a path that decodes to no text is no page, and no address of the API', async () => {
    const { port, made } = await serve();
    for (const path of ['/%ff', '/etablissements/%C0%AE', '/en/establishments/%', '/%E0%A4']) {
      expect((await rawRequest(port, ask('GET', path))).status, path).toBe(404);
      expect((await rawRequest(port, ask('GET', `/api${path}`))).head, path).toMatch(/404 [\s\S]*problem\+json/);
    }
    expect(made).toEqual([]);
  });
});

describe('headers of answers', () => {
  it('are on pages, files, data and refusals alike', async () => {
    const { origin } = await serve({ files: ['/a.js'] });
    for (const path of ['/', '/a.js', '/api/v1/release', '/_next/image?url=%2Fa.png&w=64&q=75', '/_next/data/a.json']) {
      const { headers } = await fetch(`${origin}${path}`);
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp');
      expect(headers.get('permissions-policy')).toContain('geolocation=()');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-nextjs-a')).toBeNull();
    }
  });

  it('promise TLS only where the portal is public under it', async () => {
    for (const [publicUrl, promised] of [
      ['https://a.example', true],
      ['http://a.example', false],
    ] as const) {
      const { origin } = await serve({ publicUrl });
      expect((await fetch(origin)).headers.has('strict-transport-security')).toBe(promised);
    }
  });

  it('close the tool that resizes pictures, and everything of Next’s that is no file', async () => {
    const { origin, made } = await serve({ files: ['/_next/static/a.js'] });
    for (const path of [
      '/_next/image?url=%2Fa.png&w=64&q=75',
      '/_next/',
      '/_next/static/b.js',
      '/_next/static/a.js/',
      '/%5Fnext/image',
    ])
      expect((await fetch(`${origin}${path}`)).status, path).toBe(404);
    expect(made).toEqual([]);
  });

  it('say that an answer varies on the encoding, and on no header that Next was not sent', async () => {
    const { origin } = await serve();
    for (const _ of [1, 2]) expect((await fetch(origin)).headers.get('vary')).toBe('Accept-Encoding');
  });

  it('give each reader the encoding asked for, from whichever is kept', async () => {
    const { origin } = await serve();
    for (const order of [
      ['gzip', 'identity', 'br'],
      ['br', 'identity', 'gzip'],
      ['identity', 'br', 'gzip', 'identity'],
    ])
      for (const encoding of order) {
        const response = await fetch(`${origin}/${order.join('-')}`, { headers: { 'accept-encoding': encoding } });
        expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
        expect(await response.text()).toBe(BODY);
      }
  });
});
