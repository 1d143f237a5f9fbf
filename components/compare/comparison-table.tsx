import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CertificationLines } from '@/components/search/certification-lines';
import type { SiteComparison } from '@/lib/domain/comparison/compare-sites';
import type { ComparedEstablishment } from '@/lib/domain/comparison/compared-establishment';
import { rowsByTheme } from '@/lib/domain/comparison/rows-by-theme';
import { hasDifference, seenFrom } from '@/lib/domain/comparison/seen-from';
import type { Locale } from '@/lib/i18n/routing';
import { type ComparedIdentity, IdentityRows } from './identity-rows';
import { IndicatorRow } from './indicator-row';
import { SiteHeads } from './site-heads';
import { TableRow } from './table-row';
import { VerdictLines } from './verdict-lines';

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
 * Establishments in columns, questions in rows. A table on a wide screen and on paper; on a narrow one each row becomes a
 * block with two columns.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { sites, comparison, isDifferencesOnly, locale, today, distances, removeHrefs } = props;
  const t = useTranslations('compare');
  const count = sites.length;
  const rows = isDifferencesOnly ? comparison.rows.filter(({ verdicts }) => hasDifference(verdicts)) : comparison.rows;
  const hasDecisions = !isDifferencesOnly || hasDifference(comparison.decisions);
  return (
    <table className="block w-full border-collapse lg:table lg:table-fixed print:table print:table-fixed">
      <caption className="sr-only">{t('table.caption', { count })}</caption>
      <SiteHeads sites={sites} locale={locale} removeHrefs={removeHrefs} />
      <IdentityRows sites={sites} locale={locale} distances={distances} />
      {hasDecisions ? (
        <Theme title={t('themes.certification')} count={count}>
          <TableRow head={t('table.decision')} note={t('table.decisionHint')} count={count}>
            {sites.map(({ identity, certification }, position) => (
              <div key={identity.finess} className="grid content-start gap-2 text-sm">
                <VerdictLines reading={seenFrom(position, comparison.decisions)} count={count} isDecision />
                <CertificationLines certification={certification} locale={locale} today={today} />
              </div>
            ))}
          </TableRow>
        </Theme>
      ) : null}
      {rowsByTheme(rows).map(({ theme, rows: ofTheme }) => (
        <Theme key={theme} title={t(`themes.${theme}`)} count={count}>
          {ofTheme.map((row) => (
            <IndicatorRow key={row.indicator} row={row} />
          ))}
        </Theme>
      ))}
    </table>
  );
}

function Theme({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  return (
    <tbody className="block lg:table-row-group print:table-row-group">
      <tr className="block lg:table-row print:table-row">
        <th
          scope="rowgroup"
          colSpan={count + 1}
          className="block pt-10 pb-3 text-left lg:table-cell print:table-cell print:pt-3 print:pb-1"
        >
          <h2 className="text-2xl print:text-base">{title}</h2>
        </th>
      </tr>
      {children}
    </tbody>
  );
}
