import { DataTable } from '@/components/ui/data-table';
import { Figure } from '@/components/ui/figure';
import { ShareBar } from '@/components/ui/share-bar';
import { StateLabel } from '@/components/ui/state-label';
import { type CurrentFramework, DECISIONS } from '@/lib/domain/certification';
import { formatNumber } from '@/lib/format/number';
import { formatPercent } from '@/lib/format/percent';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { DECISION_SCALE } from '@/lib/map/decision-scale';
import type { NationalFigures } from '@/lib/release-state/read-national';

interface DecisionFigureProps {
  framework: CurrentFramework;
  /** Procedures per decision, all frameworks. */
  decisions: NationalFigures['decisions'];
}

/** Procedures of one framework by decision, out of those that have one. Two frameworks are two figures. */
export function DecisionFigure({ framework, decisions }: DecisionFigureProps) {
  const t = useTranslations('home.certification');
  const scales = useTranslations('scales');
  const locale = useLocale();
  const counts = DECISIONS.map((decision) => ({
    decision,
    count: decisions.find((row) => row.framework === framework && row.decision === decision)?.procedures ?? 0,
  }));
  const total = counts.reduce((sum, row) => sum + row.count, 0);
  if (total === 0) return null;
  const name = scales(`frameworks.${framework}`);
  const rows = counts.map(({ decision, count }) => ({
    key: decision,
    cells: [scales(`states.${decision}.label`), formatNumber(count, locale), formatPercent(count / total, locale, 1)],
  }));
  return (
    <Figure
      sentence={
        <>
          <strong className="block">{name}</strong> {t('sentence', { total })}
        </>
      }
      table={
        <DataTable
          caption={t('caption', { framework: name, total })}
          columns={[
            { key: 'decision', header: t('decision') },
            { key: 'count', header: t('procedures'), numeric: true },
            { key: 'share', header: t('share'), numeric: true },
          ]}
          rows={rows}
        />
      }
    >
      <ul className="flex flex-col gap-3">
        {counts.map(({ decision, count }) => (
          <li key={decision}>
            <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 text-base">
              <StateLabel state={decision} />
              <span className="figures text-ink-soft">
                <strong className="text-ink">{formatNumber(count, locale)}</strong> ({formatPercent(count / total, locale)})
              </span>
            </p>
            <ShareBar share={count / total} className={DECISION_SCALE[decision].fill} />
          </li>
        ))}
      </ul>
    </Figure>
  );
}
