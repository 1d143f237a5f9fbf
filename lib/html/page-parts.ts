import { randomUUID } from 'node:crypto';

/** Request header: the name under which the server in front gathers the parts of the page asked for. Never trusted from outside. */
export const PARTS_HEADER = 'x-repere-parts';

/** One for the process: the server and the bundled pages are two module graphs in it. */
const holder = globalThis as typeof globalThis & { repereParts?: Map<string, string[]> };

function gatherings(): Map<string, string[]> {
  holder.repereParts ??= new Map();
  return holder.repereParts;
}

/** Parts of one page, in the order they were drawn. */
export interface PageParts {
  /** Value of the header. */
  id: string;
  html: readonly string[];
  /** To be called when the page is made, or given up. */
  end(): void;
}

/** Begins to gather the parts of a page. */
export function gatherParts(): PageParts {
  const id = randomUUID();
  const html: string[] = [];
  gatherings().set(id, html);
  return { id, html, end: () => void gatherings().delete(id) };
}

/** Hands over a part; gives its number. Null when nobody gathers under this name: the page must hold the part itself. */
export function handOver(id: string | null, html: string): number | null {
  const gathered = id === null ? undefined : gatherings().get(id);
  return gathered ? gathered.push(html) - 1 : null;
}

/** What `Html` draws in the place of a part handed over, as React writes it. */
const PLACE = /<template data-part="(\d+)"><\/template>/g;

/** The bytes of the page with its parts put in; `page` has one byte a character. Throws when a part is missing. */
export function putParts(page: string, html: readonly string[]): Buffer {
  const pieces: Buffer[] = [];
  let end = 0;
  for (const place of page.matchAll(PLACE)) {
    const part = html[Number(place[1])];
    if (part === undefined) throw new Error(`Part ${place[1]} of the page was not handed over`);
    pieces.push(Buffer.from(page.slice(end, place.index), 'latin1'), Buffer.from(part));
    end = place.index + place[0].length;
  }
  pieces.push(Buffer.from(page.slice(end), 'latin1'));
  return Buffer.concat(pieces);
}
