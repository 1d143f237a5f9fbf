import type { NumberKind } from '@/lib/domain/identity/decide-kind';
import type { ScopeInput } from '@/lib/import/release/inputs';

/** A line of the certification that gives a legal entity where a site should stand. */
export interface EntityInSiteColumn {
  sourceFileId: number;
  line: number;
  finess: string;
  /** True when the site stands in the column of the entity: the two are put right. */
  isSwapped: boolean;
}

/**
 * Puts right the lines whose site and legal entity stand in each other's column, where other files prove both. A legal
 * entity alone in the site column is kept: the procedure covers its sites. Every such line is told.
 */
export function repairScopes(scopes: readonly ScopeInput[], kindOf: (finess: string) => NumberKind) {
  const found: EntityInSiteColumn[] = [];
  const repaired = scopes.map((scope): ScopeInput & { isSwapped: boolean } => {
    const { finess, legalEntityFiness, sourceFileId, line } = scope;
    if (kindOf(finess) !== 'legal-entity') return { ...scope, isSwapped: false };
    const other = legalEntityFiness === null || legalEntityFiness === finess ? null : legalEntityFiness;
    const isSwapped = other !== null && (kindOf(other) === 'hospital' || kindOf(other) === 'annex');
    found.push({ sourceFileId, line, finess, isSwapped });
    return isSwapped ? { ...scope, finess: other, legalEntityFiness: finess, isSwapped } : { ...scope, isSwapped };
  });
  return { scopes: repaired, found };
}
