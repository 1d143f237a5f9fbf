import { openDatabase } from '@/lib/db/database';
import { englishIssue } from '@/lib/format/english-issue';
import { issueLine } from '@/lib/import/issue-line';
import { OutcomeUnknown } from '@/lib/import/run/commit';
import { type ImportOptions, importFolder } from '@/lib/import/run/import-folder';
import { ImportRefused } from '@/lib/import/run/import-refused';
import { importProgress } from '@/lib/import/run/progress';
import { type ImportReport, reportOf } from '@/lib/import/run/report';
import { BadFileError } from '@/lib/import/source';
import { fallLine } from '@/lib/import/verify/fall-line';

/** Exit code of an import that was refused; what is served has not changed. */
export const EXIT_REJECTED = 2;

/** Runs one import on the portal's database, with progress, and prints its report. Returns the exit code. */
export async function runImport(options: Omit<ImportOptions, 'databaseUrl' | 'onProgress'>, asJson: boolean): Promise<number> {
  const startedAt = performance.now();
  const progress = importProgress();
  let report: ImportReport;
  try {
    const database = await openDatabase();
    try {
      report = reportOf(await importFolder({ ...options, databaseUrl: database.url, onProgress: progress.onProgress }));
    } finally {
      // What was committed is served, whether or not the server is left as found.
      await database.close().catch((error) => console.error(`The database was not left as found: ${messageOf(error)}`));
    }
  } catch (error) {
    report = rejection(error, (performance.now() - startedAt) / 1000);
  } finally {
    progress.stop();
  }
  print(report, asJson);
  return report.status === 'rejected' ? EXIT_REJECTED : 0;
}

export function rejection(error: unknown, seconds: number): ImportReport {
  return {
    release: null,
    status: 'rejected',
    seconds: Math.round(seconds * 100) / 100,
    sources: [],
    issues: { total: 0, byKind: {}, reasons: [] },
    changes: [],
    ignored: [],
    error: causeOf(error),
  };
}

function causeOf(error: unknown): NonNullable<ImportReport['error']> {
  if (error instanceof BadFileError) {
    const { fileName: file, problem: cause, example } = error;
    return example ? { file, cause, issue: { ...example, reason: englishIssue(example) } } : { file, cause };
  }
  if (error instanceof ImportRefused) return { file: null, cause: error.message };
  if (error instanceof OutcomeUnknown) return { file: null, cause: error.message, isUnknown: true };
  // PostgreSQL's class 53 is "insufficient resources", 53100 a full disk.
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '53100' || code === 'ENOSPC') return { file: null, cause: 'The disk is full: nothing was imported.' };
  // PostgreSQL's class 57P is its own shutdown; the others are the socket's.
  if (code.startsWith('57P') || LOST_CONNECTION.has(code))
    return { file: null, cause: `Lost connection to the database: ${messageOf(error)}` };
  if (code === 'ENOENT' || code === 'ENOTDIR') return { file: null, cause: `No such folder: ${String(error)}` };
  return { file: null, cause: messageOf(error) };
}

const LOST_CONNECTION: ReadonlySet<string> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT']);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(report: ImportReport, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify(report));
    return;
  }
  if (report.error) {
    const place = report.error.file ? `${report.error.file}: ` : '';
    console.error(
      report.error.isUnknown ? report.error.cause : `Import refused. ${place}${report.error.cause}\nNothing was changed.`,
    );
    return;
  }
  for (const source of report.sources) {
    const year = source.campaign ?? source.edition;
    console.log(
      `${source.dataset} ${year}: ${source.accepted} of ${source.rows} rows, ${source.rejected} rejected (${source.file})`,
    );
  }
  for (const change of report.changes) console.log(`accepted: ${fallLine(change)}`);
  for (const file of report.ignored) console.log(`left aside, of no known layout or out of reach: ${file}`);
  for (const { severity, count, first, ...reason } of report.issues.reasons) {
    const fate = severity === 'rejected' ? 'left out' : 'kept with a doubt';
    console.log(`${count} ${fate}; first: ${first.file}, ${issueLine({ ...reason, ...first })}`);
  }
  console.log(
    `Release ${report.release} ${report.status} in ${report.seconds} s, ${report.issues.total} issue(s) to read on the data page.`,
  );
}
