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
      <dl className="sizes">
        {sizes.map(({ code, value }) => (
          <div key={code}>
            <dt>{t(`sizes.${code}`)}</dt>
            <dd>{formatNumber(value, locale)}</dd>
          </div>
        ))}
      </dl>
      {first.provenance.campaign === null ? null : (
        <p className="note">{t('identity.sizesNote', { year: String(first.provenance.campaign) })}</p>
      )}
      <Disclosure summary={provenance('summary')}>
        <ul className="size-sources">
          {byLine(sizes).map(({ codes, source }) => (
            <li key={codes.join()}>
              <span>{codes.map((code) => t(`sizes.${code}`)).join(', ')}</span> {source.publisher},{' '}
              {provenance('fileLine', { file: source.fileName, line: formatNumber(source.line, locale) })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

/** The figures of one line of a file are told together. */
function byLine(sizes: readonly SizeFigure[]): { codes: string[]; source: SizeFigure['provenance'] }[] {
  const lines = new Map<string, { codes: string[]; source: SizeFigure['provenance'] }>();
  for (const { code, provenance: source } of sizes) {
    const key = `${source.fileName} ${source.line}`;
    const known = lines.get(key);
    if (known) known.codes.push(code);
    else lines.set(key, { codes: [code], source });
  }
  return [...lines.values()];
}
