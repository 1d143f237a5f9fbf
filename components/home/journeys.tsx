import { Card } from '@/components/ui/card';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { dataPath, methodPath, searchPath } from '@/lib/url/routes';

/** A place, a letter handed over, a chart. Boxes of 32 by 32. */
const ICONS = {
  patient: 'M16 28.5s-9.5-8.2-9.5-15a9.5 9.5 0 0119 0c0 6.8-9.5 15-9.5 15zM16 9.5v8M12 13.5h8',
  doctor: 'M7 4.5h12l6 6v17H7zM19 4.5v6h6M11.5 16.5h9M11.5 21.5h6',
  journalist: 'M5 4.5v23h23M10.5 22.5v-6M16 22.5v-11M21.5 22.5v-4M27 22.5v-14',
} as const;

interface JourneysProps {
  locale: Locale;
}

/** What is here and for whom: three readers, three ways in. */
export function Journeys({ locale }: JourneysProps) {
  const t = useTranslations('home.journeys');
  const journeys = [
    // The box at the top of this page, where a town is asked.
    { key: 'patient', href: '#box-near', second: methodPath(locale) },
    {
      key: 'doctor',
      href: searchPath(locale, new URLSearchParams({ view: 'map' })),
      second: methodPath(locale, 'certification'),
    },
    { key: 'journalist', href: dataPath(locale), second: methodPath(locale, 'limits') },
  ] as const;
  return (
    <section aria-labelledby="journeys">
      <h2 id="journeys" className="mb-6 text-2xl">
        {t('title')}
      </h2>
      <ul className="grid gap-5 md:grid-cols-3">
        {journeys.map(({ key, href, second }) => (
          <Card key={key} as="li" className="flex flex-col gap-3">
            <svg viewBox="0 0 32 32" width="40" height="40" aria-hidden="true" className="text-accent">
              <path
                d={ICONS[key]}
                fill="none"
                stroke="currentColor"
                strokeWidth="1.8"
                strokeLinecap="round"
                strokeLinejoin="round"
              />
            </svg>
            <h3 className="font-semibold text-lg">{t(`${key}.title`)}</h3>
            <p className="text-ink-soft">{t(`${key}.text`)}</p>
            <p className="mt-auto flex flex-col items-start pt-1">
              <a href={href} className="inline-flex min-h-11 items-center font-semibold">
                {t(`${key}.link`)}
              </a>
              <a href={second} className="inline-flex min-h-11 items-center text-sm">
                {t(`${key}.second`)}
              </a>
            </p>
          </Card>
        ))}
      </ul>
    </section>
  );
}
