import type { ReactNode } from 'react';
import { AddForm } from '@/components/compare/add-form';
import { CompareControls } from '@/components/compare/compare-controls';
import { CompareNotices } from '@/components/compare/compare-notices';
import { ComparisonTable } from '@/components/compare/comparison-table';
import { HiddenRows } from '@/components/compare/hidden-rows';
import { ReadingGuide } from '@/components/compare/reading-guide';
import { ShareAddress } from '@/components/compare/share-address';
import { CompareChoices } from '@/components/legal-entity/compare-choices';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { env } from '@/lib/env';
import { formatList } from '@/lib/format/list';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { getComparison, getDistances, listCandidates, listUnknown } from '@/lib/queries/compare';
import { getLegalEntity } from '@/lib/queries/legal-entity';
import { type CompareParams, compareQuery, MAX_COMPARED, parseCompareParams, readAgainst } from '@/lib/url/compare-params';
import { comparePath, searchPath } from '@/lib/url/routes';
import type { MakePage } from './make-page';

/** Up to MAX_COMPARED establishments side by side. */
export const comparePage: MakePage = async ({ locale, query }) => {
  const t = useTranslations('compare');
  const asked = parseCompareParams(query);
  const head = { title: t('title'), description: t('description'), alternates: { canonical: comparePath(locale, []) } };
  const unknown = await listUnknown(asked.finess);
  if (unknown === null) {
    return {
      ...head,
      content: (
        <div className="page flex flex-col gap-6 pt-10">
          <h1 className="text-3xl">{t('title')}</h1>
          <Notice title={t('noRelease.title')}>{t('noRelease.text')}</Notice>
        </div>
      ),
    };
  }
  // What follows speaks of the establishments that are known.
  const known = unknown.reduce(without, asked);
  const entities = (await Promise.all(unknown.map(getLegalEntity))).filter((entity) => entity !== null);
  const unheardOf = unknown.filter((number) => !entities.some((entity) => entity.finess === number));
  const { finess } = known;
  const [found, distances, compared] = await Promise.all([
    listCandidates(known.q),
    getDistances(finess, known.near),
    getComparison(finess, readAgainst(known).against),
  ]);
  const sites = compared?.sites ?? [];
  const names = sites.map(({ identity }) => identity.name);
  const placeName = distances.place?.name ?? null;
  const add = <AddForm locale={locale} params={known} found={found} />;
  return {
    ...head,
    content: (
      <div
        data-comparison={finess.length > 0 ? finess.join(',') : undefined}
        className="page grid gap-8 pt-8 print:max-w-none print:gap-3 print:pt-0"
      >
        <header className="grid gap-3">
          <h1 className="text-3xl print:text-xl">
            {names.length === 2 ? t('titleFor', { names: formatList(names, locale) }) : t('title')}
          </h1>
          <p className="measure print:hidden">
            {t('intro', { max: MAX_COMPARED })} {names.length < 2 ? null : <a href="#reading">{t('reading.title')}</a>}
          </p>
        </header>
        {entities.map((entity) => (
          <CompareChoices
            key={entity.finess}
            entity={entity}
            hrefOf={(site) => href(locale, { ...known, finess: [...finess, site] })}
          />
        ))}
        <CompareNotices params={asked} unknown={unheardOf} placeUnknown={known.near !== '' && placeName === null} />
        {names.length < 2 || !compared ? (
          <TooFew locale={locale} finess={finess} only={names[0] ?? null}>
            {add}
          </TooFew>
        ) : (
          <>
            <CompareControls locale={locale} params={known} placeName={placeName} />
            {known.q ? add : null}
            {known.isDifferencesOnly ? (
              <HiddenRows comparison={compared.comparison} allHref={href(locale, { ...known, isDifferencesOnly: false })} />
            ) : null}
            <ComparisonTable
              {...compared}
              isDifferencesOnly={known.isDifferencesOnly}
              locale={locale}
              today={new Date().toISOString().slice(0, 10)}
              distances={placeName === null ? null : { placeName, byFiness: distances.byFiness }}
              removeHrefs={finess.map((number) => href(locale, without(known, number)))}
            />
            <ReadingGuide locale={locale} {...compared.comparison} />
            {known.q ? null : add}
            <ShareAddress address={new URL(href(locale, known), env().PUBLIC_URL).href} />
          </>
        )}
      </div>
    ),
  };
};

interface TooFewProps {
  locale: Locale;
  finess: readonly string[];
  /** Name of the one that is chosen. */
  only: string | null;
  children: ReactNode;
}

/** Nothing, or one establishment, chosen: what to do next. */
function TooFew({ locale, finess, only, children }: TooFewProps) {
  const t = useTranslations('compare.empty');
  const carried = finess.length > 0 ? new URLSearchParams({ compare: finess.join(',') }) : undefined;
  return (
    <>
      <Notice title={t(only === null ? 'none' : 'one')} className="measure">
        <p>{only === null ? t('noneText') : t('oneText', { name: only })}</p>
      </Notice>
      {children}
      <p>
        <LinkButton look="secondary" href={searchPath(locale, carried)}>
          {t('search')}
        </LinkButton>
      </p>
    </>
  );
}

function href(locale: Locale, params: CompareParams): string {
  return comparePath(locale, params.finess, compareQuery(params));
}

function without(params: CompareParams, removed: string): CompareParams {
  const finess = params.finess.filter((number) => number !== removed);
  return { ...params, finess, against: params.against === removed ? null : params.against };
}
