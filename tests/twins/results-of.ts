import { grouped } from './grouped';
import { oncePerRelease } from './once';
import { provenanceIn } from './provenance';
import type { Result } from './tables';

interface Numbers {
  finess: string;
  legal_entity_finess: string | null;
  former_entities: readonly string[];
}

/**
 * The results of a site: of each indicator and campaign the row under its own number, else the one under its legal entity, else
 * under those before; of two rows under one number the one with a value. `doubts` are those two files tell as well.
 */
export const resultsIn = oncePerRelease((release) => {
  const byNumber = grouped(release.rows('measurement'), ({ finess }) => finess);
  const entities = new Map(release.rows('legal_entity').map((entity) => [entity.finess, entity]));
  const sites = release.rows('establishment');
  const siteCounts = new Map<string, number>();
  for (const site of sites) {
    if (site.absent_from !== null || site.listed_as.length > 0) continue;
    for (const number of new Set([site.legal_entity_finess ?? '', ...site.former_entities]))
      siteCounts.set(number, (siteCounts.get(number) ?? 0) + 1);
  }
  const provenanceOf = provenanceIn(release);
  const told = (row: Result, number: string | null) => {
    const filedUnder =
      number === null
        ? null
        : { finess: number, name: entities.get(number)?.name ?? null, siteCount: siteCounts.get(number) ?? 0 };
    const base = {
      ...{ indicator: row.indicator, campaign: row.campaign, status: row.status },
      ...{ obligation: row.obligation, evolution: row.evolution, filedUnder, provenance: provenanceOf(row, row.campaign) },
    };
    if (row.status !== 'scored') return base;
    const hasInterval = row.interval_origin !== 'none' && row.lower !== null && row.upper !== null;
    return {
      ...base,
      ...{ value: row.value, publicValue: row.public_value, class: row.class, n: row.n },
      interval: hasInterval ? { lower: row.lower, upper: row.upper, origin: row.interval_origin } : null,
      ...{ observed: row.observed, expected: row.expected, isAlert: row.is_alert },
    };
  };
  const doubts = new Set<string>();
  /** Of each indicator and campaign, the row of one number: one with a value, where there are two. */
  const rowsOf = (number: string) =>
    [...grouped(byNumber.get(number) ?? [], ({ indicator, campaign }) => `${indicator} ${campaign}`)].map(([key, rows]) => {
      const scored = rows.filter(({ status }) => status === 'scored');
      const best = scored.length > 0 ? scored : rows;
      if (best.length > 1) doubts.add(`${number} ${key}`);
      return [key, best[0]] as const;
    });
  const kept = new Map<string, ReturnType<typeof rowsOf>>();
  const rowsOnce = (number: string) => {
    const rows = kept.get(number) ?? rowsOf(number);
    kept.set(number, rows);
    return rows;
  };
  const resultsOf = ({ finess, legal_entity_finess, former_entities }: Numbers) => {
    const owners = [legal_entity_finess ?? '', ...former_entities].filter((number) => entities.has(number));
    const results = new Map<string, ReturnType<typeof told>>();
    for (const number of [finess, ...owners]) {
      for (const [key, row] of rowsOnce(number)) {
        if (row && !results.has(key)) results.set(key, told(row, number === finess ? null : number));
      }
    }
    return [...results.values()];
  };
  return { resultsOf, doubts };
});
