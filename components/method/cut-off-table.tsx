import type { Survey } from '@/lib/domain/indicators/catalogue';
import { CUT_OFFS } from '@/lib/domain/scale';
import { classRange } from '@/lib/format/class-range';
import { formatList } from '@/lib/format/list';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { LetterTable } from './letter-table';

interface CutOffTableProps {
  /** A scale whose classes are plain thresholds. */
  scale: Survey | 'icsha';
}

/** The cut-offs of one scale, the campaigns they hold for, and who published them. */
export function CutOffTable({ scale }: CutOffTableProps) {
  const t = useTranslations('method.cutOffs');
  const scales = useTranslations('scales');
  const locale = useLocale();
  const name = scales(`names.${scale}`);
  const isTarget = scale === 'icsha';
  const bound = (value: number) => `${formatNumber(value, locale, Number.isInteger(value) ? 0 : 1)}${isTarget ? '\u00a0%' : ''}`;
  const range = (letter: string, campaign: number) => {
    const found = classRange(scale, letter, campaign);
    if (!found) return null;
    if (found.to === null) return scales('range.from', { from: bound(found.from ?? 0) });
    if (found.from === null) return scales('range.under', { to: bound(found.to) });
    return scales('range.between', { from: bound(found.from), to: bound(found.to) });
  };
  return CUT_OFFS.filter((cutOffs) => cutOffs.scale === scale).map(({ campaigns, source, classes }) => {
    const years = formatList(campaigns.map(String), locale, 'conjunction');
    const bounds = (letter: string) => range(letter, campaigns[0] ?? Number.NaN);
    return (
      <div key={years} className="flex flex-col gap-1.5">
        <LetterTable
          scale={scale}
          caption={t('caption', { scale: name, count: campaigns.length, campaigns: years })}
          letterHeader={t('class', { scale: name })}
          headers={isTarget ? [t('rangeTarget'), t('meaning')] : [t('range')]}
          letters={classes.map(({ class: letter }) => ({
            letter,
            explanations: isTarget ? [bounds(letter), scales(`classes.icsha.${letter}`)] : [bounds(letter)],
          }))}
        />
        <p className="note">
          {t.rich('source', { source: () => <span lang="fr">{source}</span> })} {t('others')}
        </p>
      </div>
    );
  });
}
