import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import { DataTable } from '@/components/ui/data-table';
import type { ReleaseDetail } from '@/lib/domain/release';
import { issueSentence } from '@/lib/format/issue-sentence';
import { formatNumber } from '@/lib/format/number';

interface IssueListProps {
  counts: ReleaseDetail['issueCounts'];
  /** The first issues; the counts cover all of them. */
  issues: ReleaseDetail['issues'];
}

/** What was wrong in the files: how many of each kind, then row by row. */
export function IssueList({ counts, issues }: IssueListProps) {
  const t = useTranslations('data.issues');
  const words = useTranslations('issues');
  const locale = useLocale();
  const kindName = (kind: string) => (words.has(`kinds.${kind}`) ? words(`kinds.${kind}`) : kind);
  const total = counts.reduce((sum, row) => sum + row.count, 0);
  if (total === 0) return <p>{t('none')}</p>;
  return (
    <div className="flex flex-col gap-6">
      <DataTable
        caption={t('countsCaption', { total })}
        columns={[
          { key: 'kind', header: t('kind') },
          { key: 'severity', header: t('severity') },
          { key: 'count', header: t('count'), numeric: true },
        ]}
        rows={counts.map(({ kind, severity, count }) => ({
          key: `${severity} ${kind}`,
          cells: [kindName(kind), <Severity key="severity" severity={severity} />, formatNumber(count, locale)],
        }))}
      />
      <DataTable
        caption={issues.length < total ? t('firstCaption', { shown: issues.length, total }) : t('allCaption', { total })}
        columns={[
          { key: 'file', header: t('file') },
          { key: 'line', header: t('line'), numeric: true },
          { key: 'column', header: t('column') },
          { key: 'value', header: t('value') },
          { key: 'severity', header: t('severity') },
          { key: 'reason', header: t('reason') },
        ]}
        rows={issues.map((issue, index) => ({
          key: `${issue.sourceFileId} ${issue.line} ${index}`,
          cells: [
            <span key="file" className="break-all font-normal">
              {issue.fileName}
            </span>,
            formatNumber(issue.line, locale),
            issue.column ? (
              <code key="column" className="break-all text-xs">
                {issue.column}
              </code>
            ) : (
              t('wholeRow')
            ),
            issue.value ? (
              <code key="value" className="break-all text-xs">
                {issue.value}
              </code>
            ) : (
              t('empty')
            ),
            <Severity key="severity" severity={issue.severity} />,
            <span key="reason" className="flex min-w-56 flex-col">
              {kindName(issue.kind)}
              <span className="text-ink-soft text-xs">{issueSentence(words, issue, locale)}</span>
            </span>,
          ],
        }))}
      />
    </div>
  );
}

function Severity({ severity }: { severity: 'rejected' | 'warning' }) {
  const t = useTranslations('data.issues.severities');
  return <Badge tone={severity === 'rejected' ? 'danger' : 'caution'}>{t(severity)}</Badge>;
}
