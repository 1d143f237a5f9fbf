import { Disclosure } from '@/components/ui/disclosure';
import { FileName } from '@/components/ui/file-name';
import { groupBy } from '@/lib/domain/groups';
import { issueSentence } from '@/lib/format/issue-sentence';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReasonGroup } from './group-issues';
import { IssuePlace } from './issue-place';

/** One reason: its first case in full, the others folded, file by file. */
export function IssueReason({ count, issues }: ReasonGroup) {
  const t = useTranslations('data.issues');
  const words = useTranslations('issues');
  const datasets = useTranslations('common.datasets');
  const locale = useLocale();
  const sentences = issues.map((issue) => issueSentence(words, issue, locale));
  const [first, ...others] = issues.map((issue, index) => ({
    issue,
    sentence: sentences[index] === sentences[index - 1] ? null : (sentences[index] ?? null),
  }));
  if (!first) return null;
  const { dataset, fileName } = first.issue;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="measure">{first.sentence}</p>
      <p className="text-sm">
        <IssuePlace issue={first.issue} />
      </p>
      <p className="note">
        {datasets.has(dataset) ? datasets(dataset) : dataset}
        <span className="wrap-anywhere block text-xs">
          <FileName path={fileName} />
        </span>
      </p>
      {count > 1 ? (
        <Disclosure summary={t('others', { count: count - 1 })}>
          {[...groupBy(others, ({ issue }) => issue.fileName)].map(([file, own]) => (
            <div key={file} className="mt-2">
              <p className="wrap-anywhere text-ink-soft text-xs">
                <FileName path={file} />
              </p>
              <ul className="mt-1 text-sm">
                {own.map(({ issue, sentence }) => (
                  <li key={`${issue.line} ${issue.column} ${issue.value}`} className="py-0.5">
                    {sentence ? <span className="block pt-1">{sentence}</span> : null}
                    <IssuePlace issue={issue} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
          {issues.length < count ? <p className="mt-2 text-sm">{t('shown', { shown: issues.length, count })}</p> : null}
        </Disclosure>
      ) : null}
    </div>
  );
}
