import { oneOf } from '@/lib/domain/code';
import { DATASET_CODES, type DatasetCode } from '@/lib/domain/dataset';
import { type ReleaseChange, readChanges } from './read-changes';
import { type IssueCount, type IssueReasonCount, type ReleaseIssue, readIssues } from './read-issues';
import type { ReleaseSummary } from './release-summary';
import type { Reader } from './snapshot';

/** The data page. */
export interface ReleaseDetail extends ReleaseSummary {
  seconds: number;
  establishments: number;
  hospitals: number;
  measurements: number;
  scoredMeasurements: number;
  procedures: number;
  changes: readonly ReleaseChange[];
  sources: readonly ReleaseSourceSummary[];
  issueCounts: readonly IssueCount[];
  /** The same counts, reason by reason. */
  issueReasons: readonly IssueReasonCount[];
  /** The first issues of every reason, rejected ones first. */
  issues: readonly ReleaseIssue[];
}

export interface ReleaseSourceSummary {
  id: number;
  dataset: DatasetCode;
  edition: string;
  campaign: number | null;
  fileName: string;
  sha256: string;
  bytes: number;
  publisher: string;
  licence: string;
  extractedOn: string | null;
  importedAt: string;
  rows: number;
  accepted: number;
  rejected: number;
  warnings: number;
  classes: Readonly<Record<string, number>> | null;
  meanScore: number | null;
}

/** A release with its files, counts and issues. */
export async function readDetail(db: Reader, release: ReleaseSummary): Promise<ReleaseDetail> {
  const { id } = release;
  const sourceFiles = await db.sourceFile.findMany({
    where: { releases: { some: { releaseId: id } } },
    orderBy: [{ dataset: 'asc' }, { edition: 'desc' }],
  });
  const files = sourceFiles.map((file) => file.id);
  const fromRelease = { sourceFileId: { in: files } };
  const row = await db.release.findUniqueOrThrow({ where: { id }, select: { seconds: true } });
  const establishments = await db.establishment.count({ where: { releaseId: id } });
  const hospitals = await db.establishment.count({ where: { releaseId: id, kind: 'hospital' } });
  const measurements = await db.measurement.count({ where: fromRelease });
  const scoredMeasurements = await db.measurement.count({ where: { ...fromRelease, status: 'scored' } });
  const procedures = await db.certificationProcedure.count({ where: { ...fromRelease, framework: { not: 'V2014' } } });
  const { reasons, issues } = await readIssues(db, files);
  const warnings = await db.importIssue.groupBy({
    by: ['sourceFileId'],
    where: { ...fromRelease, severity: 'warning' },
    _count: true,
  });
  const changes = await readChanges(db, id);
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
