import { AbsenceText } from '@/components/ui/absence-text';
import type { ComparedEstablishment } from '@/lib/domain/comparison/compared-establishment';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { establishmentPath } from '@/lib/url/routes';

interface SiteHeadsProps {
  sites: readonly ComparedEstablishment[];
  locale: Locale;
  removeHrefs: readonly string[];
}

/** The columns: number, name, and a way to take each away. They stay in sight where there is room. */
export function SiteHeads({ sites, locale, removeHrefs }: SiteHeadsProps) {
  const t = useTranslations('compare');
  const stays = sites.length === 2 ? 'sticky top-0 z-10' : 'lg:sticky lg:top-0 lg:z-10';
  const width = sites.length > 3 ? 'lg:w-1/6' : 'lg:w-1/4';
  return (
    <thead className={`block bg-paper lg:table-header-group print:static print:table-header-group ${stays}`}>
      <tr className="grid grid-cols-2 border-line-strong border-b-2 lg:table-row print:table-row">
        <th
          scope="col"
          className={`sr-only lg:not-sr-only ${width} lg:py-3 lg:text-left lg:align-top print:not-sr-only print:w-[14%]`}
        >
          <span className="font-normal text-ink-soft text-sm">{t('table.question')}</span>
        </th>
        {sites.map(({ identity }, position) => (
          <th
            key={identity.finess}
            scope="col"
            className="min-w-0 p-1.5 text-left align-top lg:px-2 lg:py-3 print:px-1 print:py-1"
          >
            <span className="grid justify-items-start gap-1 text-sm">
              <span
                aria-hidden="true"
                className="figures inline-flex size-7 items-center justify-center rounded-full border border-line-strong bg-surface print:size-5"
              >
                {position + 1}
              </span>
              <span className="sr-only">{t('chosen.number', { number: position + 1 })} </span>
              <a href={establishmentPath(locale, identity.finess)} className="min-w-0 text-ink hover:text-accent lg:text-base">
                {identity.name}
              </a>
              {identity.absence ? (
                <span className="text-caution text-xs">
                  <AbsenceText absence={identity.absence} />
                </span>
              ) : null}
              <a
                href={removeHrefs[position]}
                aria-label={t('chosen.removeName', { name: identity.name })}
                className="target screen-only inline-flex items-center font-normal text-ink-soft text-xs"
              >
                {t('chosen.remove')}
              </a>
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
