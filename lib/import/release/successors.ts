import { addToGroup } from '@/lib/domain/groups';
import { careLikeness } from '@/lib/domain/identity/care-likeness';
import { isNewcomer, judgeSuccessor, SUCCESSION_EVIDENCE, type SuccessionEvidence } from '@/lib/domain/identity/judge-successor';
import type { ReleaseInputs } from '@/lib/import/release/inputs';
import type { SiteTraits } from '@/lib/import/release/site-traits';
import { successionEvidence } from '@/lib/import/release/succession-evidence';

/** A number that is no longer in use, one that may have taken its place, and what speaks for it. */
export interface SuccessionLink {
  finess: string;
  successorFiness: string;
  evidence: readonly SuccessionEvidence[];
  isProven: boolean;
}

/** Likely successors of the hospitals that are gone, among the open sites of their department or legal entity. */
export function findSuccessors(traits: readonly SiteTraits[], inputs: ReleaseInputs): SuccessionLink[] {
  const evidenceOf = successionEvidence(traits, inputs);
  const neighbours = neighbourFinder(traits.filter(isOpen), inputs);
  const links: SuccessionLink[] = [];
  for (const former of traits.filter(({ site }) => site.absentFrom !== null)) {
    const candidates = neighbours(former).map((next) => ({
      next,
      care: careLikeness(former.site.sectors, next.site.sectors),
      evidence: evidenceOf(former, next),
    }));
    const newcomers = candidates.filter(({ next, care, evidence }) => isNewcomer(next.site, care, evidence));
    const found = candidates.flatMap(({ next, care, evidence }): SuccessionLink[] => {
      // Attached structures of one town and one entity are many: only the register tells which took over.
      if (former.site.kind === 'annex' && !evidence.has('merged')) return [];
      const all = newcomers.length === 1 && newcomers[0]?.next === next ? new Set([...evidence, 'newcomer' as const]) : evidence;
      const verdict = judgeSuccessor(all, care);
      const told = SUCCESSION_EVIDENCE.filter((kind) => all.has(kind));
      return verdict
        ? [{ finess: former.site.finess, successorFiness: next.site.finess, evidence: told, isProven: verdict === 'proven' }]
        : [];
    });
    const proven = found.filter(({ isProven }) => isProven);
    links.push(...(proven.length > 0 ? onlyOne(proven) : found));
  }
  return links;
}

/** Only the register may name several successors: of several that the rest points to, none is proven. */
function onlyOne(proven: readonly SuccessionLink[]): readonly SuccessionLink[] {
  const told = proven.filter(({ evidence }) => evidence.includes('merged'));
  if (told.length > 0) return told;
  return proven.length === 1 ? proven : proven.map((link) => ({ ...link, isProven: false }));
}

function isOpen({ site }: SiteTraits): boolean {
  return site.absentFrom === null && site.listedAs.length === 0;
}

/** Sites of the same department; those of the same legal entity, and those the SAE names, wherever they are. */
function neighbourFinder(
  open: readonly SiteTraits[],
  { numberLinks }: Pick<ReleaseInputs, 'numberLinks'>,
): (former: SiteTraits) => readonly SiteTraits[] {
  const groups = new Map<string, SiteTraits[]>();
  for (const traits of open) {
    for (const key of [traits.site.departmentCode ?? '', traits.site.finess, ...traits.owners]) addToGroup(groups, key, traits);
  }
  const heirs = new Map<string, string[]>();
  for (const { finess, otherFiness, relation } of numberLinks) if (relation === 'merged') addToGroup(heirs, otherFiness, finess);
  return ({ site, owners }) => {
    const keys = [site.departmentCode ?? '', ...owners, ...(heirs.get(site.finess) ?? [])];
    return [...new Set(keys.flatMap((key) => groups.get(key) ?? []))];
  };
}
