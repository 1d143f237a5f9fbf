import { DataTable } from '@/components/ui/data-table';
import { FileName } from '@/components/ui/file-name';
import { formatDate } from '@/lib/format/date';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseSourceSummary } from '@/lib/release-state/read-detail';

const LICENCES: Readonly<Record<string, string>> = {
  'Licence Ouverte 2.0': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
  'ODbL 1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'EUPL 1.2': 'https://eupl.eu/1.2/fr/',
};

interface SourceGroupProps {
  publisher: string;
  licence: string;
  /** Files of this publisher. */
  sources: readonly ReleaseSourceSummary[];
}

/** One publisher: its credit and licence, then every file of the release. */
export function SourceGroup({ publisher, licence, sources }: SourceGroupProps) {
  const t = useTranslations('data.sources');
  const datasets = useTranslations('common.datasets');
  const locale = useLocale();
  const edition = (code: string) => (t.has(`editions.${code}`) ? t(`editions.${code}`) : code);
  const number = (value: number) => formatNumber(value, locale);
  const url = LICENCES[licence];
  const rows = sources.map((source) => ({
    key: String(source.id),
    cells: [
      <span key="name" className="flex min-w-48 flex-col">
        {datasets.has(source.dataset) ? datasets(source.dataset) : source.dataset}
        <span className="wrap-anywhere font-normal text-ink-soft text-xs">
          <FileName path={source.fileName} />
        </span>
        <span className="font-normal text-ink-soft text-xs">
          {t('checksum')} <code title={source.sha256}>{source.sha256.slice(0, 12)}</code>
        </span>
      </span>,
      source.campaign === null ? edition(source.edition) : String(source.campaign),
      source.extractedOn ? formatDate(source.extractedOn, locale) : t('notGiven'),
      formatDate(source.importedAt, locale),
      number(source.rows),
      number(source.accepted),
      number(source.rejected),
      number(source.warnings),
    ],
  }));
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold text-lg">{publisher}</h3>
      <p className="note">
        {t('credit', { publisher })} {url ? <a href={url}>{licence}</a> : licence}
      </p>
      <DataTable
        caption={t('caption', { publisher, files: sources.length })}
        isCaptionHidden
        columns={[
          { key: 'dataset', header: t('dataset') },
          { key: 'campaign', header: t('campaign') },
          { key: 'extracted', header: t('extracted') },
          { key: 'imported', header: t('imported') },
          { key: 'rows', header: t('rows'), numeric: true },
          { key: 'accepted', header: t('accepted'), numeric: true },
          { key: 'rejected', header: t('rejected'), numeric: true },
          { key: 'warnings', header: t('warnings'), numeric: true },
        ]}
        rows={rows}
      />
    </div>
  );
}
