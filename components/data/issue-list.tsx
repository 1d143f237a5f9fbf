import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseDetail } from '@/lib/release-state/read-detail';
import { groupIssues } from './group-issues';
import { IssueReason } from './issue-reason';

interface IssueListProps {
  reasons: ReleaseDetail['issueReasons'];
  /** The first issues of every reason; the counts cover all of them. */
  issues: ReleaseDetail['issues'];
}

/** What was wrong in the files: one sheet per kind, the first case of each reason in full, the others folded. */
export function IssueList({ reasons, issues }: IssueListProps) {
  const t = useTranslations('data.issues');
  const words = useTranslations('issues.kinds');
  if (reasons.length === 0) return <p>{t('none')}</p>;
  return (
    <ul className="grid items-start gap-5 lg:grid-cols-2">
      {groupIssues(reasons, issues).map(({ severity, kind, count, reasons: own }) => (
        <Card as="li" key={`${severity} ${kind}`} className="flex flex-col gap-4">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
            <h3 className="font-semibold text-lg">{words.has(kind) ? words(kind) : kind}</h3>
            <Badge tone={severity === 'rejected' ? 'danger' : 'caution'}>{t(`severities.${severity}`)}</Badge>
            <p className="text-ink-soft text-sm sm:ml-auto">{t('cases', { count })}</p>
          </div>
          {own.map((reason) => (
            <IssueReason key={reason.code} {...reason} />
          ))}
        </Card>
      ))}
    </ul>
  );
}
