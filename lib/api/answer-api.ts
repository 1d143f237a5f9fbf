import { notFound } from './problem';
import { getCompared } from './routes/compare';
import { getOneEstablishment } from './routes/establishment';
import { getEstablishments } from './routes/establishments';
import { getHealth } from './routes/health';
import { getMap } from './routes/map';
import { getRelease } from './routes/release';
import { getRobots } from './routes/robots';
import { getSitemap } from './routes/sitemap';
import { getSuggestions } from './routes/suggestions';

type Route = (request: Request) => Promise<Response>;

const ROUTES: ReadonlyMap<string, Route> = new Map([
  ['/api/health', getHealth],
  ['/api/v1/release', getRelease],
  ['/api/v1/establishments', getEstablishments],
  ['/api/v1/map', getMap],
  ['/api/v1/suggestions', getSuggestions],
  ['/api/v1/compare', getCompared],
  ['/robots.txt', getRobots],
  ['/sitemap.xml', getSitemap],
]);
const ONE_ESTABLISHMENT = /^\/api\/v1\/establishments\/([^/]+)$/;

/** Answers a GET of what programs read: the public API, and what search engines look for. */
export async function answerApi(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const route = ROUTES.get(pathname);
  if (route) return route(request);
  const written = ONE_ESTABLISHMENT.exec(pathname)?.[1];
  if (written !== undefined) return getOneEstablishment(request, decodeURIComponent(written));
  return notFound('There is nothing at this address of the API.');
}
