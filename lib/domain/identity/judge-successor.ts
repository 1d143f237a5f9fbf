import type { CareLikeness } from '@/lib/domain/identity/care-likeness';
import type { EstablishmentKind } from './decide-kind';

/** What may speak for one number having taken the place of another, in the order it is told. */
export const SUCCESSION_EVIDENCE = [
  'merged', // the SAE itself says that the one was merged into the other
  'address',
  'town', // the same town, at another address
  'near', // another town, 10 km away at most
  'entity', // the same legal entity
  'name',
  'same-care', // all the care of the one is given by the other
  'some-care', // some of it is
  'newcomer', // the only new hospital of the town that gives this care
  'new-number', // registers list the one, the certification names the other, and neither has what the other has
  'years', // the one was last seen before the other was first seen: two sites seen at one time are two sites
] as const;
export type SuccessionEvidence = (typeof SUCCESSION_EVIDENCE)[number];

interface Case {
  has: (...kinds: readonly SuccessionEvidence[]) => boolean;
  care: CareLikeness;
  isOneTown: boolean;
}

/** The first line that holds decides. */
const RULES: readonly { verdict: 'proven' | 'likely' | null; when: (it: Case) => boolean }[] = [
  { verdict: 'proven', when: ({ has }) => has('merged') },
  { verdict: null, when: ({ has }) => !has('years') },
  // The dialysis unit that keeps the name of a closed clinic is not its successor.
  { verdict: null, when: ({ care }) => care === 'other-care' },
  {
    verdict: 'likely',
    when: ({ has, care, isOneTown }) => care === 'other-hospital-care' && has('name') && (isOneTown || has('entity')),
  },
  { verdict: null, when: ({ care }) => care === 'other-hospital-care' },
  { verdict: 'proven', when: ({ has }) => has('name', 'entity') },
  { verdict: null, when: ({ care }) => care === 'unknown' },
  { verdict: 'proven', when: ({ has, isOneTown }) => has('name') && isOneTown },
  { verdict: 'likely', when: ({ has, isOneTown }) => has('entity') && (isOneTown || has('near')) },
  { verdict: 'likely', when: ({ has }) => has('address', 'same-care') },
  { verdict: 'likely', when: ({ has }) => has('town', 'newcomer') },
];

/**
 * proven: the procedure of one number is shown as that of the other. likely: the reader is pointed to it. Null: nothing
 * is said. Figures are never merged.
 */
export function judgeSuccessor(evidence: ReadonlySet<SuccessionEvidence>, care: CareLikeness): 'proven' | 'likely' | null {
  const has = (...kinds: readonly SuccessionEvidence[]) => kinds.every((kind) => evidence.has(kind));
  const isOneTown = has('address') || has('town');
  return RULES.find(({ when }) => when({ has, care, isOneTown }))?.verdict ?? null;
}

/** A hospital new in the town that gives all the care of the former; a group's joint service (GCS) takes nobody's place. */
export function isNewcomer(
  { kind, categoryCode }: { kind: EstablishmentKind; categoryCode: string | null },
  care: CareLikeness,
  evidence: ReadonlySet<SuccessionEvidence>,
): boolean {
  const isInTown = evidence.has('town') || evidence.has('address');
  return isInTown && care === 'same-care' && evidence.has('years') && kind === 'hospital' && categoryCode !== GCS;
}

/** Groupement de coopération sanitaire. */
const GCS = '697';
