import type { RequestListener } from 'node:http';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { SUBSTITUTE_HEADER } from '@/lib/headers/substitute-header';
import { PARTS_HEADER } from '@/lib/html/page-parts';
import { locate } from './locate';

/** In development Next answers alone, compiling as it goes; only addresses are read as the server in front reads them. */
export function inDevelopment(next: RequestListener): RequestListener {
  return (req, res) => {
    const address = req.url ?? '/';
    const to = locate(address);
    if (to.kind === 'moved') {
      res.writeHead(307, { location: to.to }).end();
      return;
    }
    for (const name of [PARTS_HEADER, SUBSTITUTE_HEADER]) delete req.headers[name];
    req.headers[PATH_HEADER] = address;
    if (to.kind === 'page') req.url = to.address;
    next(req, res);
  };
}
