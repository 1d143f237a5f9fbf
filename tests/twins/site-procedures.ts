import { grouped } from './grouped';
import { isoDay } from './iso-day';
import { oncePerRelease } from './once';
import { provenanceIn } from './provenance';
import type { Tables } from './tables';

/** The procedures of a site as its page tells them: newest framework first, a pending one before the decided, newest first. */
export const siteProceduresIn = oncePerRelease((release) => {
  const { rows } = release;
  const provenanceOf = provenanceIn(release);
  const keyOf = (row: { framework: string; procedure_code: string }) => `${row.framework} ${row.procedure_code}`;
  const ofSite = grouped(rows('establishment_procedure'), ({ finess }) => finess);
  const ofProcedure = grouped(rows('establishment_procedure'), keyOf);
  const scores = grouped(rows('certification_score'), keyOf);
  const themes = grouped(rows('certification_theme_decision'), (row) => row.procedure_code);
  const procedures = grouped(rows('certification_procedure'), ({ framework, code }) => `${framework} ${code}`);

  const told = (row: Tables['certification_procedure'], scope: Tables['establishment_procedure']) => {
    const key = `${row.framework} ${row.code}`;
    const ofLevel = (level: string) =>
      (scores.get(key) ?? [])
        .filter((score) => score.level === level)
        .sort((a, b) => (a.item < b.item ? -1 : 1))
        .map(({ item, label, score }) => ({ item, label, score }));
    const byRank = (themes.get(row.code) ?? []).toSorted((a, b) => a.rank - b.rank);
    return {
      ...{ framework: row.framework, code: row.code, visitYear: row.visit_year, visitMonth: row.visit_month },
      ...{ decidedOn: isoDay(row.decided_on), decision: row.decision },
      siteCount: (ofProcedure.get(key) ?? []).filter(({ via }) => via !== 'predecessor' && via !== 'successor').length,
      ...{ isPrimarySite: scope.is_primary, via: scope.via, fileFiness: scope.file_finess },
      ...{ chapters: ofLevel('chapter'), objectives: ofLevel('objective') },
      themeDecisions: row.framework === 'V2014' ? byRank.map(({ decision }) => decision) : [],
      provenance: provenanceOf(row),
    };
  };
  return (finess: string) => {
    const scopes = ofSite.get(finess) ?? [];
    const all = scopes.flatMap((scope) => (procedures.get(keyOf(scope)) ?? []).map((row) => told(row, scope)));
    const dayOf = ({ decidedOn }: (typeof all)[number]) => decidedOn ?? '9999';
    return all.sort((a, b) =>
      a.framework === b.framework ? (dayOf(a) < dayOf(b) ? 1 : -1) : a.framework < b.framework ? 1 : -1,
    );
  };
});
