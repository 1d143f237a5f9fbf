import type { ReactNode } from 'react';
import { CertificationLines } from '@/components/search/certification-lines';
import type { SiteComparison } from '@/lib/domain/comparison/compare-sites';
import type { ComparedEstablishment } from '@/lib/domain/comparison/compared-establishment';
import { rowBlocks } from '@/lib/domain/comparison/row-blocks';
import { hasDifference } from '@/lib/domain/comparison/seen-from';
import { standingAlerts } from '@/lib/domain/judgement/official-alert';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { AlertLine } from './alert-line';
import { DecisionRelations } from './decision-relations';
import { type ComparedIdentity, IdentityRows } from './identity-rows';
import { IndicatorRow } from './indicator-row';
import { SiteHeads } from './site-heads';
import { TableRow } from './table-row';

interface ComparisonTableProps {
  sites: readonly ComparedEstablishment[];
  comparison: SiteComparison;
  isDifferencesOnly: boolean;
  locale: Locale;
  /** ISO day. */
  today: string;
  distances: ComparedIdentity['distances'];
  /** The same comparison without each site. */
  removeHrefs: readonly string[];
}

/**
 * Establishments in columns, questions in rows: HAS's alerts, decisions, then what is recent, each old collection apart. A table on a wide screen and on
 * paper; on a narrow one each row becomes a block with two columns.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { sites, comparison, isDifferencesOnly, locale, today, distances, removeHrefs } = props;
  const t = useTranslations('compare');
  const dated = useTranslations('common.dated');
  const count = sites.length;
  const { decisions } = comparison;
  const alerts = sites.map(({ measurements }) => standingAlerts(measurements));
  const rows = isDifferencesOnly ? comparison.rows.filter(hasDifference) : comparison.rows;
  const hasDecisions = !isDifferencesOnly || decisions.some(({ relation }) => relation === 'different-decision');
  return (
    <table className="comparison">
      <caption className="sr-only">{t('table.caption', { count })}</caption>
      <SiteHeads sites={sites} locale={locale} removeHrefs={removeHrefs} />
      <IdentityRows sites={sites} locale={locale} distances={distances} />
      {alerts.some((ofSite) => ofSite.length > 0) ? (
        <Group title={t('table.alerts')} count={count}>
          <TableRow head={t('table.alerts')} note={t('table.alertsHint')} count={count}>
            {sites.map(({ identity }, position) => (
              <SiteAlerts key={identity.finess} alerts={alerts[position] ?? []} />
            ))}
          </TableRow>
        </Group>
      ) : null}
      {hasDecisions ? (
        <Group title={t('themes.certification')} count={count}>
          <TableRow head={t('table.decision')} note={t('table.decisionHint')} count={count}>
            {sites.map(({ identity, certification }, position) => (
              <div key={identity.finess} className="compare-cell">
                <CertificationLines certification={certification} kind={identity.kind} locale={locale} today={today} />
                <DecisionRelations position={position} decisions={decisions} count={count} />
              </div>
            ))}
          </TableRow>
        </Group>
      ) : null}
      {rowBlocks(rows).flatMap(({ year, ageYears, themes }) => [
        year === null ? null : (
          <Group key={year} title={dated('title', { year: String(year), years: ageYears ?? 0 })} count={count} isBlock>
            <BlockNote text={dated('note')} count={count} />
          </Group>
        ),
        ...themes.map(({ theme, rows: ofTheme, loneDetails }) => (
          <Group key={`${year} ${theme}`} title={t(`themes.${theme}`)} count={count}>
            {ofTheme.map((row) => (
              <IndicatorRow key={row.indicator} row={row} />
            ))}
            {loneDetails > 0 ? <BlockNote text={t('table.loneDetails', { count: loneDetails })} count={count} /> : null}
          </Group>
        )),
      ])}
    </table>
  );
}

function SiteAlerts({ alerts }: { alerts: readonly ScoredMeasurement[] }) {
  const t = useTranslations('compare.table');
  if (alerts.length === 0) return <p className="note">{t('noAlert')}</p>;
  return (
    <div className="compare-cell">
      {alerts.map((alert) => (
        <AlertLine key={alert.indicator} alert={alert} isNamed />
      ))}
    </div>
  );
}

interface GroupProps {
  title: string;
  count: number;
  /** Opens a span of time; the others are themes in it. */
  isBlock?: boolean;
  children: ReactNode;
}

function Group({ title, count, isBlock = false, children }: GroupProps) {
  return (
    <tbody>
      <tr className={isBlock ? 'compare-line block-start' : 'compare-line'}>
        <th scope="rowgroup" colSpan={count + 1}>
          <h2>{title}</h2>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function BlockNote({ text, count }: { text: string; count: number }) {
  return (
    <tr className="compare-line">
      <td colSpan={count + 1}>{text}</td>
    </tr>
  );
}
