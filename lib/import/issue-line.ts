import { englishIssue } from '@/lib/format/english-issue';
import type { Issue } from '@/lib/import/issues';

/** One issue with its place, for a terminal: `line 2, classement, "Z": This is neither a class...`. */
export function issueLine({ line, column, value, ...reason }: Omit<Issue, 'severity'>): string {
  return `line ${line}, ${column ?? 'row'}, "${value ?? ''}": ${englishIssue(reason)}`;
}
