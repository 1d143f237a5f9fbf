import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseIssue } from '@/lib/release-state/read-issues';

const code = (chunks: ReactNode) => <code className="wrap-anywhere text-xs">{chunks}</code>;

/** Where in the file, and what was read there: "Line 12, column classement: Z". */
export function IssuePlace({ issue }: { issue: ReleaseIssue }) {
  const t = useTranslations('data.issues.places');
  const locale = useLocale();
  const { column, value } = issue;
  const line = formatNumber(issue.line, locale);
  if (column === null) return value ? t.rich('row', { line, value, code }) : t('line', { line });
  return value ? t.rich('cell', { line, column, value, code }) : t.rich('blank', { line, column, code });
}
