import { readFiness } from '@/lib/domain/finess';
import type { Directory } from './directory-columns';

/** What a FINESS number names: one site, or the sites of a legal entity, in the order of names. */
export interface NumberMatch {
  isSite: boolean;
  positions: Int32Array;
}

/** Null when the text is no number that is known. */
export function finessMatches(directory: Directory, q: string): NumberMatch | null {
  const finess = readFiness(q);
  if (finess === null) return null;
  const site = directory.byFiness.get(finess);
  if (site !== undefined) return { isSite: true, positions: Int32Array.of(site) };
  const sites = directory.byLegalEntity.get(finess);
  return sites ? { isSite: false, positions: Int32Array.from(sites).sort() } : null;
}
