import { readFiness } from '@/lib/domain/finess';
import type { Directory } from './directory-columns';

/** Sites of a FINESS number, of a site or of a legal entity; null when the text is not one that is known. */
export function finessMatches(directory: Directory, q: string): ReadonlySet<number> | null {
  const finess = readFiness(q);
  if (finess === null) return null;
  const site = directory.byFiness.get(finess);
  const sites = site === undefined ? directory.byLegalEntity.get(finess) : [site];
  return sites ? new Set(sites) : null;
}
