import type { RequestListener } from 'node:http';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { locate } from '@/lib/url/locate';

/**
 * In development Next draws the pages, compiling as it goes: all by app/[locale]/development, and what programs read by
 * app/development. Addresses are read as the server in front reads them.
 */
export function inDevelopment(next: RequestListener): RequestListener {
  return (req, res) => {
    const address = req.url ?? '/';
    const to = locate(address);
    if (to.kind === 'moved') {
      res.writeHead(307, { location: to.to }).end();
      return;
    }
    req.headers[PATH_HEADER] = address;
    if (to.kind === 'page') req.url = `/${to.page.locale}/development`;
    if (to.kind === 'data') req.url = '/development';
    next(req, res);
  };
}
