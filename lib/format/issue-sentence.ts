import type { StoredIssueParams } from '@/lib/domain/issue-reasons';
import type { Locale } from '@/lib/i18n/routing';
import { issueValues } from './issue-values';

/** The words of messages/<locale>/issues.json. */
interface IssueWords {
  (key: string, values?: Record<string, string | number>): string;
  has(key: string): boolean;
}

/** One issue in words. An issue whose code has none here is told by its kind alone. */
export function issueSentence(
  words: IssueWords,
  { code, kind, params }: { code: string; kind: string; params: StoredIssueParams },
  locale: Locale,
): string {
  const values = issueValues(code, params, locale);
  if (values && words.has(`reasons.${code}`)) return words(`reasons.${code}`, values);
  return words.has(`kinds.${kind}`) ? words(`kinds.${kind}`) : kind;
}
