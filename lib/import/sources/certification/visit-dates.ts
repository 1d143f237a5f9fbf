import type { IssueLog } from '@/lib/import/issues';
import { parseDate } from '@/lib/import/normalise/date';
import { parseMonth } from '@/lib/import/normalise/month';
import { isPlausibleYear } from '@/lib/import/normalise/plausible-year';
import type { ColumnReader, Row } from '@/lib/import/read/table';

/** Visits are planned three years ahead in the files held. */
const MOST_YEARS_AHEAD = 5;

interface VisitDates {
  visitYear: number | null;
  visitMonth: number | null;
  visitStartOn: Date | null;
  decidedOn: Date | null;
}

/** Dates of a procedure; null when one of them cannot be and the row is left out. */
export function readVisitDates(row: Row, { read }: ColumnReader, issues: IssueLog): VisitDates | null {
  const cell = <T>(
    column: string,
    parse: (text: string) => T | null,
    code: 'not-a-year' | 'not-a-month' | 'not-a-date',
  ): T | null | undefined => {
    const text = read(row, column);
    if (text === '') return null;
    const value = parse(text);
    if (value === null) issues.reject(row.line, code, column, text);
    return value ?? undefined;
  };
  const visitYear = cell('annee_visite', parseYear, 'not-a-year');
  const visitMonth = cell('mois_visite', parseMonth, 'not-a-month');
  const visitStartOn = cell('date_deb_visite', (text) => dateWithin(text, MOST_YEARS_AHEAD), 'not-a-date');
  const decidedOn = cell('date_de_decision', (text) => dateWithin(text, 0), 'not-a-date');
  if (visitYear === undefined || visitMonth === undefined || visitStartOn === undefined || decidedOn === undefined) return null;
  const dates = { visitYear, visitMonth, visitStartOn, decidedOn };
  warnOfDisorder(row, read(row, 'date_deb_visite'), dates, issues);
  return dates;
}

function warnOfDisorder(
  row: Row,
  start: string,
  { visitYear, visitMonth, visitStartOn, decidedOn }: VisitDates,
  issues: IssueLog,
) {
  if (!visitStartOn) return;
  if (decidedOn && decidedOn < visitStartOn) {
    issues.warn(row.line, 'visit-after-decision', 'date_deb_visite', start);
  }
  const isInMonth = (date: Date) =>
    (visitYear === null || date.getUTCFullYear() === visitYear) && (visitMonth === null || date.getUTCMonth() + 1 === visitMonth);
  // The publisher's time zone moves some dates to the day before: a visit of 1 December stands at 30 November.
  const nextDay = new Date(visitStartOn.getTime() + 86_400_000);
  if (!isInMonth(visitStartOn) && !isInMonth(nextDay)) {
    issues.warn(row.line, 'visit-outside-month', 'date_deb_visite', start);
  }
}

function dateWithin(text: string, yearsAhead: number): Date | null {
  const date = parseDate(text);
  return date && isPlausibleYear(date.getUTCFullYear(), yearsAhead) ? date : null;
}

function parseYear(text: string): number | null {
  const year = /^((?:19|20)\d{2})(?:\.0)?$/.exec(text)?.[1];
  return year && isPlausibleYear(Number(year), MOST_YEARS_AHEAD) ? Number(year) : null;
}
