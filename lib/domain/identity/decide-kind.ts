import { existing } from '@/lib/domain/existing';
import type { NumberFacts } from '@/lib/domain/identity/number-facts';

/** A small attached structure is no hospital of its own. */
export const ESTABLISHMENT_KINDS = ['hospital', 'annex'] as const;
export type EstablishmentKind = (typeof ESTABLISHMENT_KINDS)[number];

/** What a FINESS number is: a hospital, a small structure attached to one, the body that runs sites, or nothing to list. */
export type NumberKind = EstablishmentKind | 'legal-entity' | 'unknown';

/** A point of 2020, or results of the years when public hospitals answered by legal entity: no site of today. */
const NOTHING_ELSE = { rule: 'nothing-else', kind: 'unknown', when: () => true } as const;

/** The decision table: the first line that holds says what the number is. Registers outrank surveys, the newest first. */
export const KIND_RULES = [
  { rule: 'sae-entity', kind: 'legal-entity', when: ({ sae, isInFiness }) => sae === 'entity' && !isInFiness },
  { rule: 'outpost', kind: 'annex', when: ({ sae, isOutpost, hasResults }) => sae === 'hospital' && isOutpost && !hasResults },
  { rule: 'sae-hospital', kind: 'hospital', when: ({ sae }) => sae === 'hospital' },
  { rule: 'finess-hospital', kind: 'hospital', when: ({ isInFiness }) => isInFiness },
  { rule: 'attached-with-results', kind: 'hospital', when: ({ sae, hasResults }) => sae === 'attached' && hasResults },
  { rule: 'attached-primary', kind: 'hospital', when: ({ sae, certified }) => sae === 'attached' && certified === 'primary' },
  { rule: 'attached', kind: 'annex', when: ({ sae }) => sae === 'attached' },
  { rule: 'older-hospital', kind: 'hospital', when: ({ olderSae }) => olderSae === 'hospital' },
  { rule: 'entity-of-others', kind: 'legal-entity', when: ({ olderSae, isEntity }) => olderSae === 'entity' || isEntity },
  { rule: 'results', kind: 'hospital', when: ({ hasResults }) => hasResults },
  { rule: 'certified-primary', kind: 'hospital', when: ({ certified }) => certified === 'primary' },
  { rule: 'surveyed', kind: 'hospital', when: ({ isSurveyed, certified }) => isSurveyed && certified === null },
  { rule: 'older-attached', kind: 'annex', when: ({ olderSae }) => olderSae === 'attached' },
  { rule: 'certified', kind: 'annex', when: ({ certified }) => certified === 'site' },
  NOTHING_ELSE,
] as const satisfies readonly { rule: string; kind: NumberKind; when: (facts: NumberFacts) => boolean }[];

export type KindRule = (typeof KIND_RULES)[number]['rule'];

/** What the number is, and the line of the table that says so. */
export function decideKind(facts: NumberFacts): { kind: NumberKind; rule: KindRule } {
  const { kind, rule } = existing(KIND_RULES.find(({ when }) => when(facts)));
  return { kind, rule };
}
