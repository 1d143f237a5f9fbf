import { env } from '@/lib/env';

/** What search engines may read: every page, not the API. */
export async function getRobots(): Promise<Response> {
  const lines = [
    'User-Agent: *',
    'Allow: /',
    'Disallow: /api/',
    '',
    `Sitemap: ${new URL('/sitemap.xml', env().PUBLIC_URL).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=0, must-revalidate' },
  });
}
