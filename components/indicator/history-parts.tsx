import { DataTable } from '@/components/ui/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import type { Histories } from '@/lib/domain/history/histories-of';
import { indicator } from '@/lib/domain/indicators/catalogue';
import { formatMeasure } from '@/lib/format/measure';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { useHistoryWords } from './history-words';

interface HistoryPartsProps {
  /** Dimensions of a survey and its recommendation rate. */
  codes: readonly string[];
  histories: Histories;
}

/** The parts of a survey, last result and the one before, and whether anything changed. Nothing when none has a past. */
export function HistoryParts({ codes, histories }: HistoryPartsProps) {
  const t = useTranslations('history');
  const names = useTranslations('indicators');
  const words = useHistoryWords();
  const locale = useLocale();
  const rows = codes.flatMap((code) => {
    const [last, before] = histories.get(code)?.points.toReversed() ?? [];
    if (!last || !before) return [];
    const { unit } = indicator(code);
    const told = ({ value, campaign }: typeof last) =>
      t('valueCampaign', { value: formatMeasure(value, unit, locale), campaign: String(campaign) });
    return [{ key: code, cells: [names(`${code}.name`), told(before), told(last), words.change(last, false)] }];
  });
  if (rows.length === 0) return null;
  const columns = [
    { key: 'part', header: t('part') },
    { key: 'before', header: t('before'), numeric: true },
    { key: 'last', header: t('last'), numeric: true },
    { key: 'change', header: t('changeHeader') },
  ];
  return (
    <Disclosure summary={t('parts')}>
      <DataTable caption={t('partsCaption')} columns={columns} rows={rows} />
    </Disclosure>
  );
}
