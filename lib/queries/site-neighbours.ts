import type { Establishment, LinkedNumber } from '@/lib/domain/establishment';
import type { ReleaseState } from '@/lib/release-state/release-state';
import type { DirectoryEntry } from '@/lib/search/directory-columns';

const SIBLINGS_SHOWN = 10;

type Neighbours = Pick<
  Establishment,
  'legalEntity' | 'siblings' | 'siblingCount' | 'certifiedSiblings' | 'successors' | 'predecessors'
>;

/** The legal entity of a site with its other open sites, and the numbers before and after its own. */
export function neighboursOf(state: ReleaseState, entry: DirectoryEntry): Neighbours {
  return { ...legalEntityOf(state, entry), ...linkedNumbers(state, entry.identity.finess) };
}

/** Open hospitals first, then attached structures, by name: the first ten, and how many there are. */
function legalEntityOf({ directory }: ReleaseState, { identity, legalEntityFiness, legalEntityName }: DirectoryEntry) {
  if (legalEntityFiness === null) return { legalEntity: null, siblings: [], siblingCount: 0, certifiedSiblings: 0 };
  const others = (directory.byLegalEntity.get(legalEntityFiness) ?? [])
    .flatMap((position) => directory.entries[position] ?? [])
    .filter((other) => other.identity.finess !== identity.finess && other.identity.absence === null);
  const sites = others.map(({ identity: { finess, name, city, kind } }) => ({ finess, name, city, kind }));
  const ofKind = (kind: DirectoryEntry['identity']['kind']) => sites.filter((site) => site.kind === kind);
  return {
    legalEntity: { finess: legalEntityFiness, name: legalEntityName },
    siblings: [...ofKind('hospital'), ...ofKind('annex')].slice(0, SIBLINGS_SHOWN),
    siblingCount: others.length,
    certifiedSiblings: others.filter(({ certification }) => certification.framework !== null).length,
  };
}

function linkedNumbers({ directory, links }: ReleaseState, finess: string) {
  const ofSite = links.get(finess) ?? [];
  const linked = (number: string, { evidence, isProven }: (typeof ofSite)[number]): LinkedNumber[] => {
    const site = directory.entries[directory.byFiness.get(number) ?? -1]?.identity;
    return site ? [{ finess: number, name: site.name, city: site.city, absence: site.absence, isProven, evidence }] : [];
  };
  return {
    successors: ofSite.filter(({ from }) => from === finess).flatMap((link) => linked(link.to, link)),
    predecessors: ofSite.filter(({ to }) => to === finess).flatMap((link) => linked(link.from, link)),
  };
}
