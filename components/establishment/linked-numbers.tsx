import type { LinkedNumber } from '@/lib/domain/establishment';
import { formatList } from '@/lib/format/list';
import { placeName } from '@/lib/format/place-name';
import { useLocale } from '@/lib/i18n/current-locale';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { establishmentPath } from '@/lib/url/routes';

interface LinkedNumbersProps {
  title: string | null;
  numbers: readonly LinkedNumber[];
  locale: Locale;
}

/** Numbers that may stand for the same place, each with what speaks for it in words. Nothing when there are none. */
export function LinkedNumbers({ title, numbers, locale }: LinkedNumbersProps) {
  const t = useTranslations('establishment.absence');
  const language = useLocale();
  if (numbers.length === 0) return null;
  return (
    <div className="grid gap-1">
      {title ? <p className="font-semibold">{title}</p> : null}
      <ul className="grid gap-2">
        {numbers.map(({ finess, name, city, evidence }) => (
          <li key={finess}>
            <a href={establishmentPath(locale, finess)}>{name}</a>
            {city ? `, ${placeName(city)}` : null}
            <span className="block text-sm">
              {t('because', {
                reasons: formatList(
                  evidence.map((kind) => t(`evidence.${kind}`)),
                  language,
                ),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
