import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Response } from '@playwright/test';
import { ensureChromium } from '@/tests/setup/chromium';

export interface PageWeight {
  /** HTML as sent before compression. */
  html: number;
  /** Every script the browser really ran by itself, gzip. */
  scripts: number;
  /** All the rest but the page itself: styles, fonts, data of the map; gzip unless it is compressed already. */
  rest: number;
}

/**
 * What a browser loads before anybody touches the page: what its HTML names, and what its scripts then fetch for
 * what is in view (a map and its worker count).
 */
export async function pageWeight(url: string, viewport: { width: number; height: number }): Promise<PageWeight> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport });
    const weight: PageWeight = { html: 0, scripts: 0, rest: 0 };
    const bodies: Promise<void>[] = [];
    page.context().on('response', (response) => {
      bodies.push(weigh(response));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    await Promise.all(bodies);
    return weight;

    async function weigh(response: Response): Promise<void> {
      // What the browser has given up holds no body; nothing of it was used.
      const body = await response.body().catch(() => Buffer.alloc(0));
      const type = response.headers()['content-type'] ?? '';
      if (response.url() === url) weight.html = body.length;
      else if (type.includes('javascript')) weight.scripts += gzipSync(body).length;
      else weight.rest += type.includes('font') || type.includes('image/png') ? body.length : gzipSync(body).length;
    }
  } finally {
    await browser.close();
  }
}

function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: ensureChromium(),
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
  });
}
