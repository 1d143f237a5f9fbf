import type { Fall } from '@/lib/domain/release-check/fall';
import { englishIssue } from '@/lib/format/english-issue';
import type { Issue } from '@/lib/import/issues';
import type { CountedReason, IssueCounts } from '@/lib/import/run/count-issues';
import type { ImportOutcome } from '@/lib/import/run/import-folder';
import type { ImportedFile } from '@/lib/import/run/imported-file';

/** What `--json` prints: one object, whatever happened. */
export interface ImportReport {
  release: number | null;
  status: 'imported' | 'unchanged' | 'rejected';
  seconds: number;
  sources: readonly SourceReport[];
  issues: Omit<IssueCounts, 'reasons'> & { reasons: readonly ReasonReport[] };
  /** What was accepted though it holds far less than before. */
  changes: readonly Fall[];
  /** CSV files and workbooks of no known layout, and links to none, left aside. */
  ignored: readonly string[];
  /**
   * Why the import was refused; absent otherwise. `issue` is the first bad row, where rows were the cause;
   * `isUnknown` says that the release may be served after all: nobody could be asked.
   */
  error?: { file: string | null; cause: string; issue?: Issue & { reason: string }; isUnknown?: true };
}

interface SourceReport {
  dataset: string;
  campaign: number | null;
  edition: string;
  file: string;
  rows: number;
  accepted: number;
  rejected: number;
  classes: Record<string, number> | null;
  meanScore: number | null;
}

/** A reason with its first case in one English sentence. */
type ReasonReport = CountedReason & { first: { reason: string } };

export function reportOf(outcome: ImportOutcome): ImportReport {
  return {
    release: outcome.release,
    status: outcome.status,
    seconds: outcome.seconds,
    sources: outcome.files.map(sourceReport),
    issues: { ...outcome.issues, reasons: outcome.issues.reasons.map(reasonReport) },
    changes: outcome.changes,
    ignored: outcome.ignored,
  };
}

function reasonReport(reason: CountedReason): ReasonReport {
  const { kind, code, first } = reason;
  return { ...reason, first: { ...first, reason: englishIssue({ kind, code, params: first.params }) } };
}

function sourceReport({ dataset, campaign, edition, fileName, rows, rejected, classes, meanScore }: ImportedFile): SourceReport {
  return { dataset, campaign, edition, file: fileName, rows, accepted: rows - rejected, rejected, classes, meanScore };
}
