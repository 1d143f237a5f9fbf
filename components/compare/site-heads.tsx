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
  const width = sites.length > 3 ? 'lg:w-1/6' : 'lg:w-1/4';
  return (
    <thead className="compare-heads" data-two={sites.length === 2 ? '' : undefined}>
      <tr>
        <th
          scope="col"
          className={`sr-only lg:not-sr-only ${width} lg:py-3 lg:text-left lg:align-top print:not-sr-only print:w-[14%]`}
        >
          <span className="font-normal text-ink-soft text-sm">{t('table.question')}</span>
        </th>
        {sites.map(({ identity }, position) => (
          <th key={identity.finess} scope="col">
            <div>
              <b aria-hidden="true">{position + 1}</b>
              <span className="sr-only">{t('chosen.number', { number: position + 1 })} </span>
              <a href={establishmentPath(locale, identity.finess)} className="name">
                {identity.name}
              </a>
              {identity.absence ? (
                <span className="text-caution text-xs">
                  <AbsenceText absence={identity.absence} />
                </span>
              ) : null}
              <a href={removeHrefs[position]} aria-label={t('chosen.removeName', { name: identity.name })} className="remove">
                {t('chosen.remove')}
              </a>
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}
