import { useLocale, useTranslations } from 'next-intl';
import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { CUT_OFFS } from '@/lib/domain/scale';
import { classRange } from '@/lib/format/class-range';
import { formatNumber } from '@/lib/format/number';
import { LetterTable } from './letter-table';

interface CutOffTableProps {
  /** A scale whose classes are plain thresholds. */
  scale: Extract<ScaleCode, 'esatis-48h-mco' | 'esatis-ca' | 'esatis-ssr' | 'icsha'>;
}

/** The cut-offs of one scale and who published them. */
export function CutOffTable({ scale }: CutOffTableProps) {
  const t = useTranslations('method.cutOffs');
  const scales = useTranslations('scales');
  const locale = useLocale();
  const name = scales(`names.${scale}`);
  const rows = CUT_OFFS.filter((row) => row.scale === scale);
  const isTarget = scale === 'icsha';
  const bound = (value: number) => `${formatNumber(value, locale, Number.isInteger(value) ? 0 : 1)}${isTarget ? '\u00a0%' : ''}`;
  const range = (letter: string) => {
    const found = classRange(scale, letter);
    if (!found) return null;
    if (found.to === null) return scales('range.from', { from: bound(found.from ?? 0) });
    if (found.from === null) return scales('range.under', { to: bound(found.to) });
    return scales('range.between', { from: bound(found.from), to: bound(found.to) });
  };
  return (
    <div className="flex flex-col gap-1.5">
      <LetterTable
        scale={scale}
        caption={t('caption', { scale: name })}
        letterHeader={t('class', { scale: name })}
        headers={isTarget ? [t('rangeTarget'), t('meaning')] : [t('range')]}
        letters={rows.map((row) => ({
          letter: row.class,
          explanations: isTarget ? [range(row.class), scales(`classes.icsha.${row.class}`)] : [range(row.class)],
        }))}
      />
      <p className="text-ink-soft text-sm">{t.rich('source', { source: () => <span lang="fr">{rows[0]?.source}</span> })}</p>
    </div>
  );
}
