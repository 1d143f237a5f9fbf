import 'server-only';
import { prisma } from '@/lib/db/client';
import { oneOf } from '@/lib/domain/code';
import { DATASET_CODES } from '@/lib/domain/dataset';
import type { IssueCount, IssueReasonCount, ReleaseDetail, ReleaseSourceSummary } from '@/lib/domain/release';
import { getRelease } from '@/lib/queries/release';
import { releaseChanges } from '@/lib/queries/release-changes';
import { releaseIssues } from '@/lib/queries/release-issues';

/** The served release with its files, counts and issues; null while the database holds none. */
export async function getReleaseDetail(): Promise<ReleaseDetail | null> {
  const release = await getRelease();
  if (!release) return null;
  const ofRelease = { releases: { some: { releaseId: release.id } } };
  const sourceFiles = await prisma().sourceFile.findMany({
    where: ofRelease,
    orderBy: [{ dataset: 'asc' }, { edition: 'desc' }],
  });
  const fromRelease = { sourceFileId: { in: sourceFiles.map(({ id }) => id) } };
  const [row, establishments, hospitals, measurements, scoredMeasurements, procedures, { reasons, issues }, warnings, changes] =
    await Promise.all([
      prisma().release.findUniqueOrThrow({ where: { id: release.id }, select: { seconds: true } }),
      prisma().establishment.count({ where: { releaseId: release.id } }),
      prisma().establishment.count({ where: { releaseId: release.id, kind: 'hospital' } }),
      prisma().measurement.count({ where: fromRelease }),
      prisma().measurement.count({ where: { ...fromRelease, status: 'scored' } }),
      prisma().certificationProcedure.count({ where: { ...fromRelease, framework: { not: 'V2014' } } }),
      releaseIssues(sourceFiles.map(({ id }) => id)),
      prisma().importIssue.groupBy({ by: ['sourceFileId'], where: { ...fromRelease, severity: 'warning' }, _count: true }),
      releaseChanges(release.id),
    ]);
  const warningsOf = new Map(warnings.map(({ sourceFileId, _count }) => [sourceFileId, _count]));
  return {
    ...release,
    seconds: row.seconds,
    establishments,
    hospitals,
    measurements,
    scoredMeasurements,
    procedures,
    changes,
    sources: sourceFiles.map(
      (file): ReleaseSourceSummary => ({
        id: file.id,
        dataset: oneOf(DATASET_CODES, file.dataset),
        edition: file.edition,
        campaign: file.campaign,
        fileName: file.fileName,
        sha256: file.sha256,
        bytes: file.bytes,
        publisher: file.publisher,
        licence: file.licence,
        extractedOn: file.extractedOn?.toISOString().slice(0, 10) ?? null,
        importedAt: file.importedAt.toISOString(),
        rows: file.rows,
        accepted: file.accepted,
        rejected: file.rejected,
        warnings: warningsOf.get(file.id) ?? 0,
        classes: file.classes as Record<string, number> | null,
        meanScore: file.meanScore,
      }),
    ),
    issueCounts: countsByKind(reasons),
    issueReasons: reasons,
    issues,
  };
}

/** Several reasons share a kind. */
function countsByKind(reasons: readonly IssueReasonCount[]): readonly IssueCount[] {
  const counts = new Map<string, IssueCount>();
  for (const { severity, kind, count } of reasons) {
    const key = `${severity} ${kind}`;
    counts.set(key, { severity, kind, count: count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
}
