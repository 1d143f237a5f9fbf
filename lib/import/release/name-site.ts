import { displayName } from '@/lib/domain/display-name';
import type { SiteInput } from '@/lib/import/release/inputs';

/** The name shown and the official one beside it, from the records of a site in order of trust. */
export function nameSite([best]: readonly [SiteInput, ...SiteInput[]]) {
  return { name: displayName(best.name), officialName: best.name };
}
