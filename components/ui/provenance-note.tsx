import { Fragment } from 'react';
import type { Provenance } from '@/lib/domain/measurement';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { Disclosure } from './disclosure';

interface ProvenanceNoteProps {
  provenance: Provenance;
  /** Answers, records or stays behind the figure, when known. */
  n?: number | null;
}

/** Where a figure comes from: one short line, with its campaign, and the file and line behind it. */
export function ProvenanceNote({ provenance, n }: ProvenanceNoteProps) {
  const t = useTranslations('common.provenance');
  const datasets = useTranslations('common.datasets');
  const locale = useLocale();
  const { dataset, publisher, fileName, line, campaign, dataYear } = provenance;
  const facts: readonly (readonly [string, string])[] = [
    [t('dataset'), datasets.has(dataset) ? datasets(dataset) : dataset],
    ...(dataYear === null ? [] : [[t('dataYear'), String(dataYear)] as const]),
    ...(n === undefined || n === null ? [] : [[t('n'), formatNumber(n, locale)] as const]),
    [t('publisher'), publisher],
    [t('file'), t('fileLine', { file: fileName, line: formatNumber(line, locale) })],
  ];
  return (
    <Disclosure summary={campaign === null ? t('summary') : t('summaryCampaign', { campaign: String(campaign) })}>
      <dl className="provenance">
        {facts.map(([term, value]) => (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}
