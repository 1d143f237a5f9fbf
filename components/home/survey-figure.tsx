import { classColour } from '@/components/ui/class-mark';
import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { StackedBar } from '@/components/ui/stacked-bar';
import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { ageOf } from '@/lib/domain/judgement/age';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { NationalFigures } from '@/lib/release-state/read-national';

const FILLS: Readonly<Record<string, string>> = { A: 'fill-class-a', B: 'fill-class-b', C: 'fill-class-c', D: 'fill-class-d' };

interface SurveyFigureProps {
  survey: NationalFigures['surveys'][number];
  /** The scale of this survey: its cut-offs are its own. */
  scale: ScaleCode;
  /** ISO day ages are counted to. */
  releasedOn: string;
}

/** How the scored sites of one survey spread over its letters, and how many sites have no score. */
export function SurveyFigure({ survey, scale, releasedOn }: SurveyFigureProps) {
  const t = useTranslations('home.surveys');
  const names = useTranslations('scales.names');
  const datasets = useTranslations('common.datasets');
  const locale = useLocale();
  const { scored, sites, mean, campaign } = survey;
  const { ageYears, isOld } = ageOf(campaign, releasedOn);
  const classes = Object.entries(survey.classes).sort(([a], [b]) => a.localeCompare(b));
  const share = (count: number) => (scored === 0 ? 0 : count / scored);
  return (
    <Figure
      sentence={
        <>
          <strong className="block">
            {t('title', {
              survey: datasets(scale),
              campaign: String(campaign),
              isOld: String(isOld),
              years: ageYears,
            })}
          </strong>{' '}
          {mean === null ? null : t('mean', { mean: formatNumber(mean, locale, 1) })}{' '}
          {t('scored', { scored, sites, absent: sites - scored })}
        </>
      }
      table={
        <DataTable
          caption={t('caption', { scale: names(scale), campaign: String(campaign), scored })}
          columns={[
            { key: 'class', header: t('class', { scale: names(scale) }) },
            { key: 'count', header: t('sites'), numeric: true },
            { key: 'share', header: t('share'), numeric: true },
          ]}
          rows={[
            ...classes.map(([letter, count]) => ({
              key: letter,
              cells: [letter, formatNumber(count, locale), formatPercent(share(count), locale, 1)],
            })),
            { key: 'absent', cells: [t('absent'), formatNumber(sites - scored, locale), t('notCounted')] },
          ]}
        />
      }
    >
      <div className="flex flex-col gap-2">
        <StackedBar
          parts={classes.map(([letter, count]) => ({
            key: letter,
            value: count,
            className: FILLS[letter] ?? 'fill-class-absent',
          }))}
        />
        <p className="note">{t('legend', { scale: names(scale) })}</p>
        <ul className="grid grid-cols-2 gap-x-4 gap-y-2 text-base">
          {classes.map(([letter, count]) => (
            <li key={letter} className="inline-flex items-center gap-2">
              <span
                className={`inline-flex size-7 items-center justify-center rounded-sm font-semibold text-sm ${classColour(scale, letter)}`}
              >
                {letter}
              </span>
              <span className="figures whitespace-nowrap">
                <strong>{formatNumber(count, locale)}</strong>{' '}
                <span className="text-ink-soft">({formatPercent(share(count), locale)})</span>
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Figure>
  );
}
