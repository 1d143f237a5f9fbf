import { ChangeList } from '@/components/data/change-list';
import { groupByPublisher } from '@/components/data/group-by-publisher';
import { IssueList } from '@/components/data/issue-list';
import { ReleaseFacts } from '@/components/data/release-facts';
import { SourceGroup } from '@/components/data/source-group';
import { UncertaintyTable } from '@/components/data/uncertainty-table';
import { PageTitle } from '@/components/layout/page-title';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/lib/i18n/translations';
import { getState } from '@/lib/queries/state';
import { alternates } from '@/lib/url/alternates';
import { dataPath, methodPath } from '@/lib/url/routes';
import type { MakePage } from './make-page';

export const dataPage: MakePage = async ({ locale }) => {
  const t = useTranslations('data');
  const state = await getState();
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(dataPath, locale),
    content: (
      <div className="page flex flex-col gap-12 pt-10">
        <PageTitle title={t('title')} lede={t('lede')} />
        {state ? (
          <>
            <section aria-labelledby="release" className="flex flex-col gap-5">
              <h2 id="release" className="text-2xl">
                {t('facts.title')}
              </h2>
              <ReleaseFacts release={state.detail} />
            </section>
            {state.detail.changes.length > 0 ? (
              <section aria-labelledby="changes" className="flex flex-col gap-5">
                <div className="measure">
                  <h2 id="changes" className="text-2xl">
                    {t('changes.title')}
                  </h2>
                  <p className="mt-2 text-ink-soft">{t('changes.intro')}</p>
                </div>
                <ChangeList changes={state.detail.changes} />
              </section>
            ) : null}
            <section aria-labelledby="sources" className="flex flex-col gap-8">
              <div className="measure">
                <h2 id="sources" className="text-2xl">
                  {t('sources.title')}
                </h2>
                <p className="mt-2 text-ink-soft">{t('sources.intro')}</p>
              </div>
              {groupByPublisher(state.detail.sources).map((group) => (
                <SourceGroup key={`${group.publisher} ${group.licence}`} {...group} />
              ))}
            </section>
            <section aria-labelledby="uncertainty" className="flex flex-col gap-5">
              <div className="measure">
                <h2 id="uncertainty" className="text-2xl">
                  {t('uncertainty.title')}
                </h2>
                <p className="mt-2 text-ink-soft">
                  {t('uncertainty.intro')} <a href={methodPath(locale, 'incertitude')}>{t('uncertainty.link')}</a>
                </p>
              </div>
              <UncertaintyTable estimates={state.estimates} />
            </section>
            <section aria-labelledby="issues" className="flex flex-col gap-5">
              <div className="measure">
                <h2 id="issues" className="text-2xl">
                  {t('issues.title')}
                </h2>
                <p className="mt-2 text-ink-soft">{t('issues.intro')}</p>
              </div>
              <IssueList reasons={state.detail.issueReasons} issues={state.detail.issues} />
            </section>
          </>
        ) : (
          <Notice title={t('empty.title')}>{t('empty.text')}</Notice>
        )}
      </div>
    ),
  };
};
