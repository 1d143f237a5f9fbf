import { Disclosure } from '@/components/ui/disclosure';
import type { SizeFigure } from '@/lib/domain/establishment';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';

/** Beds, places and yearly activity, with the year and the file lines behind them. Nothing when no figure is known. */
export function SizeList({ sizes }: { sizes: readonly SizeFigure[] }) {
  const t = useTranslations('establishment');
  const provenance = useTranslations('common.provenance');
  const locale = useLocale();
  const [first] = sizes;
  if (!first) return null;
  return (
    <div className="grid gap-2">
      <h3 className="text-lg">{t('identity.sizes')}</h3>
      <dl className="grid gap-1">
        {sizes.map(({ code, value }) => (
          <div key={code} className="flex justify-between gap-4 border-line border-b py-1 last:border-b-0">
            <dt>{t(`sizes.${code}`)}</dt>
            <dd className="figures font-semibold">{formatNumber(value, locale)}</dd>
          </div>
        ))}
      </dl>
      {first.provenance.campaign === null ? null : (
        <p className="text-ink-soft text-sm">{t('identity.sizesNote', { year: String(first.provenance.campaign) })}</p>
      )}
      <Disclosure summary={provenance('summary')}>
        <ul className="rounded-md bg-sunken p-3 text-sm">
          {sizes.map(({ code, provenance: source }) => (
            <li key={code} className="break-words">
              <span className="text-ink-soft">{t(`sizes.${code}`)}</span> {source.publisher},{' '}
              {provenance('fileLine', { file: source.fileName, line: formatNumber(source.line, locale) })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
