import type { DrawnPage } from '@/lib/html/drawn-page';
import { type Locale, routing } from '@/lib/i18n/routing';
import { stripFlight } from './strip-flight';
import type { Upstream } from './upstream';

/** Puts a drawn page into the document of its language. */
export type Frame = (page: Pick<DrawnPage, 'release' | 'head' | 'body'>) => Buffer;
export type Frames = Readonly<Record<Locale, Frame>>;

/** Where the head and the content of a page belong in the document of app/[locale]/frame. */
const PLACES = /^([\s\S]*?<html)([\s\S]*?)(<\/head>[\s\S]*?)<template id="page"><\/template>([\s\S]*)$/;
const PATIENCE_MS = 20_000;

/** Asks Next for the document of each language, with its styles and fonts: once, since it depends on the build alone. */
export async function askFrames(next: Upstream): Promise<Frames> {
  const frames = routing.locales.map(async (locale) => {
    const { status, body } = await next(`/${locale}/frame`, AbortSignal.timeout(PATIENCE_MS));
    if (status !== 200) throw new Error(`Next answered ${status} when asked for the frame of the pages`);
    return [locale, frameOf(body.toString())] as const;
  });
  return Object.fromEntries(await Promise.all(frames)) as Record<Locale, Frame>;
}

/** Throws when the document has no place for a page. */
export function frameOf(document: string): Frame {
  const pieces = PLACES.exec(stripFlight(document))?.slice(1);
  if (!pieces) throw new Error('The frame of the pages has no place for one');
  const [start, head, rest, end] = pieces;
  return ({ release, head: own, body }) =>
    Buffer.from(`${start}${release === null ? '' : ` data-release="${release}"`}${head}${own}${rest}${body}${end}`);
}
