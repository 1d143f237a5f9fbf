import { COUNTED_VIA, FRAMEWORKS, SCOPE_VIA } from '@/lib/domain/certification';
import { oneOf } from '@/lib/domain/code';
import type { SiteProcedure } from '@/lib/domain/establishment';
import type { ReleaseFiles } from '@/lib/release-state/read-files';
import type { Reader } from '@/lib/release-state/snapshot';

/**
 * The procedures that cover a site, newest framework first, then newest decision; a pending one comes first in its
 * framework. `via` says by whose number the file names the site.
 */
export async function readSiteProcedures(db: Reader, files: ReleaseFiles, finess: string): Promise<readonly SiteProcedure[]> {
  const { releaseId } = files;
  const scopes = await db.establishmentProcedure.findMany({ where: { releaseId, finess } });
  if (scopes.length === 0) return [];
  const codes = { in: scopes.map((scope) => scope.procedureCode) };
  const inRelease = { sourceFileId: { in: [...files.ids] } };

  const procedures = await db.certificationProcedure.findMany({ where: { code: codes, ...inRelease } });
  const counts = await db.establishmentProcedure.groupBy({
    by: ['framework', 'procedureCode'],
    where: { releaseId, procedureCode: codes, via: { in: [...COUNTED_VIA] } },
    _count: { finess: true },
  });
  const ofThese = { where: { procedureCode: codes, ...inRelease } };
  const scores = await db.certificationScore.findMany({ ...ofThese, orderBy: { item: 'asc' } });
  const themes = await db.certificationThemeDecision.findMany({ ...ofThese, orderBy: { rank: 'asc' } });

  return procedures
    .flatMap((procedure) => {
      const framework = oneOf(FRAMEWORKS, procedure.framework);
      const scope = scopes.find((entry) => entry.procedureCode === procedure.code && entry.framework === procedure.framework);
      if (!scope) return [];
      const ofThis = (row: { procedureCode: string; framework: string }) =>
        row.procedureCode === procedure.code && row.framework === procedure.framework;
      const ofLevel = (level: string) =>
        scores.filter((row) => ofThis(row) && row.level === level).map(({ item, label, score }) => ({ item, label, score }));
      return [
        {
          framework,
          code: procedure.code,
          visitYear: procedure.visitYear,
          visitMonth: procedure.visitMonth,
          decidedOn: procedure.decidedOn?.toISOString().slice(0, 10) ?? null,
          decision: procedure.decision,
          siteCount: counts.find(ofThis)?._count.finess ?? 1,
          isPrimarySite: scope.isPrimary,
          via: oneOf(SCOPE_VIA, scope.via),
          fileFiness: scope.fileFiness,
          chapters: ofLevel('chapter'),
          objectives: ofLevel('objective'),
          themeDecisions:
            framework === 'V2014' ? themes.filter((row) => row.procedureCode === procedure.code).map((row) => row.decision) : [],
          provenance: files.provenance(procedure.sourceFileId, procedure.line),
        },
      ];
    })
    .sort(newestFirst);
}

function newestFirst(a: SiteProcedure, b: SiteProcedure): number {
  const byFramework = FRAMEWORKS.indexOf(b.framework) - FRAMEWORKS.indexOf(a.framework);
  return byFramework || (b.decidedOn ?? '9999').localeCompare(a.decidedOn ?? '9999');
}
