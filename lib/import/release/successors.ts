import {
  type CareLikeness,
  judgeSuccessor,
  SUCCESSION_EVIDENCE,
  type SuccessionEvidence,
} from '@/lib/domain/identity/judge-successor';
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
  const neighbours = neighbourFinder(traits.filter(({ site }) => site.absentFrom === null));
  const links: SuccessionLink[] = [];
  for (const former of traits.filter(({ site }) => site.absentFrom !== null)) {
    const candidates = neighbours(former).map((next) => ({
      next,
      care: careLikeness(former, next),
      evidence: evidenceOf(former, next),
    }));
    const newcomers = candidates.filter(isNewcomer);
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

function careLikeness({ site: former }: SiteTraits, { site: next }: SiteTraits): CareLikeness {
  const shared = former.sectors.filter((sector) => next.sectors.includes(sector)).length;
  if (former.sectors.length === 0) return 'unknown';
  if (shared > 0) return shared === former.sectors.length ? 'same-care' : 'some-care';
  return next.sectors.some((sector) => sector === 'MCO' || sector === 'CA' || sector === 'SMR')
    ? 'other-hospital-care'
    : 'other-care';
}

interface Candidate {
  next: SiteTraits;
  care: CareLikeness;
  evidence: ReadonlySet<SuccessionEvidence>;
}

/** A hospital new in the town that gives all the care of the former; a group's joint service (GCS) takes nobody's place. */
function isNewcomer({ next, care, evidence }: Candidate): boolean {
  const isInTown = evidence.has('town') || evidence.has('address');
  return (
    isInTown && care === 'same-care' && evidence.has('years') && next.site.kind === 'hospital' && next.site.categoryCode !== GCS
  );
}

const GCS = '697';

/** Sites of the same department, and those of the same legal entity wherever they are. */
function neighbourFinder(open: readonly SiteTraits[]): (former: SiteTraits) => readonly SiteTraits[] {
  const groups = new Map<string, SiteTraits[]>();
  for (const traits of open) {
    for (const key of [traits.site.departmentCode ?? '', ...traits.owners]) {
      const group = groups.get(key);
      if (group) group.push(traits);
      else groups.set(key, [traits]);
    }
  }
  return ({ site, owners }) => [...new Set([site.departmentCode ?? '', ...owners].flatMap((key) => groups.get(key) ?? []))];
}
