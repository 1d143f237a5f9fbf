import 'server-only';
import { prisma } from '@/lib/db/client';
import { FRAMEWORKS, type Framework } from '@/lib/domain/certification';
import type { SiteProcedure } from '@/lib/domain/establishment';
import type { ReleaseFiles } from './establishment-sources';

/** The procedures whose scope names the site, newest framework first, then newest decision; a pending one comes first in its framework. */
export async function proceduresOf(finess: string, files: ReleaseFiles): Promise<readonly SiteProcedure[]> {
  const inRelease = { sourceFileId: { in: [...files.ids] } };
  const scopes = await prisma().certificationScope.findMany({ where: { finess, ...inRelease } });
  if (scopes.length === 0) return [];
  const codes = { in: scopes.map((scope) => scope.procedureCode) };

  const [procedures, counts, scores, themes] = await Promise.all([
    prisma().certificationProcedure.findMany({ where: { code: codes, ...inRelease } }),
    prisma().certificationScope.groupBy({
      by: ['framework', 'procedureCode'],
      where: { procedureCode: codes, ...inRelease },
      _count: { finess: true },
    }),
    prisma().certificationScore.findMany({ where: { procedureCode: codes, ...inRelease }, orderBy: { item: 'asc' } }),
    prisma().certificationThemeDecision.findMany({ where: { procedureCode: codes, ...inRelease }, orderBy: { rank: 'asc' } }),
  ]);

  return procedures
    .flatMap((procedure) => {
      const framework = frameworkOf(procedure.framework);
      const scope = scopes.find((entry) => entry.procedureCode === procedure.code && entry.framework === procedure.framework);
      if (!framework || !scope) return [];
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

function frameworkOf(code: string): Framework | null {
  return FRAMEWORKS.find((framework) => framework === code) ?? null;
}

function newestFirst(a: SiteProcedure, b: SiteProcedure): number {
  const byFramework = FRAMEWORKS.indexOf(b.framework) - FRAMEWORKS.indexOf(a.framework);
  return byFramework || (b.decidedOn ?? '9999').localeCompare(a.decidedOn ?? '9999');
}
