import { isNewNumber } from '@/lib/domain/identity/judge-new-number';
import { nameLikeness, wordWeights } from '@/lib/domain/identity/name-likeness';
import type { NumberFacts } from '@/lib/domain/identity/number-facts';
import type { ScopeInput } from '@/lib/import/release/inputs';
import { isSameAddress } from '@/lib/import/release/same-place';
import type { SiteTraits } from '@/lib/import/release/site-traits';
import type { SuccessionLink } from '@/lib/import/release/successors';

/**
 * Numbers that only the certification knows, of hospitals that the registers still list under another one. HAS names
 * the hospital of Cayenne by the number of the body that will run it: its procedure would be nobody's.
 */
export function findNewNumbers(
  sites: readonly SiteTraits[],
  facts: ReadonlyMap<string, NumberFacts>,
  scopes: readonly ScopeInput[],
): SuccessionLink[] {
  const traits = sites.filter(({ site }) => site.absentFrom === null);
  const weight = wordWeights(traits.map(({ nameWords }) => nameWords));
  const named = new Set(scopes.map(({ finess }) => finess));
  const isRegistered = ({ site }: SiteTraits) => {
    const known = facts.get(site.finess);
    return known?.sae === 'hospital' || known?.isInFiness === true;
  };
  const registered = traits.filter(isRegistered);
  const knownEntities = new Set(registered.flatMap(({ owners }) => owners));
  // A hospital of the registers that no procedure names, and a number of the certification that no register knows.
  const unnamed = registered.filter(({ site }) => !named.has(site.finess));
  const unknown = traits.filter(
    (next) => isUnknown(facts.get(next.site.finess)) && (next.site.kind === 'hospital' || hasNewEntity(next)),
  );
  function hasNewEntity({ owners }: SiteTraits): boolean {
    return owners.length > 0 && !owners.some((owner) => knownEntities.has(owner));
  }
  return unnamed.flatMap((former) => {
    const rivals = unnamed.filter((other) => isPublicHospital(other) && other.townWords.join(' ') === former.townWords.join(' '));
    const isOnly = rivals.every(({ owners }) => owners[0] === former.owners[0]);
    return unknown.flatMap((next): SuccessionLink[] => {
      if (next.site.departmentCode !== former.site.departmentCode) return [];
      const withoutTown = (words: readonly string[]) => words.filter((word) => !former.townWords.includes(word));
      const likeness = {
        name: nameLikeness(former.nameWords, next.nameWords, weight),
        ownName: nameLikeness(withoutTown(former.nameWords), withoutTown(next.nameWords), weight),
        namesTown: former.townWords.length > 0 && former.townWords.every((word) => next.nameWords.includes(word)),
        sameEntity: former.owners.some((owner) => next.owners.includes(owner)),
        samePlace: isSameAddress(former, next),
        isOnlyPublic: isPublicHospital(former) && saysPublic(next) && isOnly,
      };
      if (!isNewNumber(likeness)) return [];
      const evidence = [
        ...(likeness.namesTown ? ['town' as const] : []),
        ...(likeness.sameEntity ? ['entity' as const] : []),
        ...(likeness.ownName >= 0.5 ? ['name' as const] : []),
        'new-number' as const,
      ];
      return [{ finess: former.site.finess, successorFiness: next.site.finess, evidence, isProven: true }];
    });
  });
}

function isUnknown(facts: NumberFacts | undefined): boolean {
  return facts !== undefined && !facts.sae && !facts.olderSae && !facts.isInFiness && !facts.hasResults;
}

function isPublicHospital(traits: SiteTraits): boolean {
  return traits.site.ownership === 'public' && saysPublic(traits);
}

function saysPublic({ nameWords }: SiteTraits): boolean {
  return nameWords.includes('centre') && nameWords.includes('hospitalier');
}
