import { Hero } from '@/components/home/hero';
import { Journeys } from '@/components/home/journeys';
import { NationalFigures } from '@/components/home/national-figures';
import { Notice } from '@/components/ui/notice';
import { formatDate } from '@/lib/format/date';
import { useTranslations } from '@/lib/i18n/translations';
import { getState } from '@/lib/queries/state';
import { alternates } from '@/lib/url/alternates';
import { dataPath, homePath, methodPath } from '@/lib/url/routes';
import type { MakePage } from './make-page';

export const homePage: MakePage = async ({ locale }) => {
  const t = useTranslations('home');
  const state = await getState();
  return {
    title: null,
    alternates: alternates(homePath, locale),
    content: (
      <>
        <Hero locale={locale} />
        <div className="page flex flex-col gap-16 pt-14">
          <Journeys locale={locale} />
          {state ? (
            <NationalFigures locale={locale} figures={state.national} releasedOn={state.summary.createdAt.slice(0, 10)} />
          ) : (
            <Notice title={t('empty.title')}>{t('empty.text')}</Notice>
          )}
          <section aria-labelledby="promise" className="grid gap-x-12 gap-y-5 border-line border-t pt-10 md:grid-cols-[1fr_2fr]">
            <h2 id="promise" className="text-2xl">
              {t('promise.title')}
            </h2>
            <div className="measure flex flex-col gap-4">
              <p>{t('promise.noMark')}</p>
              <p>{t('promise.doubt')}</p>
              <p>
                <a href={methodPath(locale, 'limits')}>{t('promise.link')}</a>
              </p>
              {state ? (
                <p className="text-ink-soft text-base">
                  {t.rich('lastRelease', {
                    id: String(state.summary.id),
                    date: formatDate(state.summary.createdAt, locale),
                    link: (chunks) => <a href={dataPath(locale)}>{chunks}</a>,
                  })}
                </p>
              ) : null}
            </div>
          </section>
        </div>
      </>
    ),
  };
};
