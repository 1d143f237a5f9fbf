import { SUCCESSION_EVIDENCE, type SuccessionEvidence } from '@/lib/domain/identity/judge-successor';
import { nameLikeness, wordWeights } from '@/lib/domain/identity/name-likeness';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import { isSameAddress, isSameTown, kilometresBetween } from '@/lib/import/release/same-place';
import type { SiteTraits } from '@/lib/import/release/site-traits';
import { yearsSeen } from '@/lib/import/release/years-seen';

/** Alike enough to be one name; read off the pairs of the official files. */
const SAME_NAME = 0.6;
/** A hospital that moves stays this near. */
const NEAR_KM = 10;

/** What the files say of two numbers, one of which may have taken the place of the other. */
export function successionEvidence(traits: readonly SiteTraits[], inputs: ReleaseInputs) {
  const weight = wordWeights(traits.map(({ nameWords }) => nameWords));
  const years = yearsSeen(inputs);
  const merged = new Set(
    inputs.numberLinks.flatMap(({ finess, otherFiness, relation }) =>
      relation === 'merged' ? [`${otherFiness} ${finess}`] : [],
    ),
  );
  return (former: SiteTraits, next: SiteTraits): ReadonlySet<SuccessionEvidence> => {
    const { finess, sectors } = former.site;
    // The town says where, not who.
    const ownWords = ({ nameWords }: SiteTraits) => nameWords.filter((word) => !former.townWords.includes(word));
    const isAtAddress = isSameAddress(former, next);
    const isInTown = isAtAddress || isSameTown(former, next);
    const isGiven = (sector: (typeof sectors)[number]) => next.site.sectors.includes(sector);
    const givesAll = sectors.length > 0 && sectors.every(isGiven);
    const found: Partial<Record<SuccessionEvidence, boolean>> = {
      merged: merged.has(`${finess} ${next.site.finess}`),
      address: isAtAddress,
      town: isInTown && !isAtAddress,
      near: !isInTown && (kilometresBetween(former, next) ?? Number.POSITIVE_INFINITY) <= NEAR_KM,
      entity: former.owners.some((owner) => next.owners.includes(owner)),
      name: nameLikeness(ownWords(former), ownWords(next), weight) >= SAME_NAME,
      'same-care': givesAll,
      'some-care': !givesAll && sectors.some(isGiven),
      years: (years.first(next.site.finess) ?? 0) > (years.last(finess) ?? 0),
    };
    return new Set(SUCCESSION_EVIDENCE.filter((kind) => found[kind]));
  };
}
