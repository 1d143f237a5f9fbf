import { CompareLink } from '@/components/compare/compare-link';
import { AbsenceText } from '@/components/ui/absence-text';
import { ClassMark } from '@/components/ui/class-mark';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import { formatDistance } from '@/lib/format/distance';
import { ofPlace } from '@/lib/format/of-place';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { SearchHit } from '@/lib/search/search-result';
import { establishmentPath } from '@/lib/url/routes';
import { CardAlerts } from './card-alerts';
import { CertificationLines } from './certification-lines';

interface ResultCardProps {
  hit: SearchHit;
  /** HAS's safety alerts that stand at the site: always shown, before the decision. */
  alerts: readonly ScoredMeasurement[];
  locale: Locale;
  /** ISO day. */
  today: string;
  /** Name of the place distances are counted from. */
  nearTown: string | null;
  /** The letter of the former framework is only shown to those who filter by it. */
  showV2014: boolean;
  /** Establishments chosen to be compared, as the address says. */
  compared: readonly string[];
}

export function ResultCard({ hit, alerts, locale, today, nearTown, showV2014, compared }: ResultCardProps) {
  const t = useTranslations();
  const place = placeName([hit.city, hit.departmentCode && `(${hit.departmentCode})`].filter(Boolean).join(' '));
  const kind = hit.kind === 'annex' ? t('search.hit.annex') : null;
  const ownership = hit.ownership && t(`establishment.ownership.${hit.ownership}`);
  const care = hit.care.map((code) => t(`search.careShort.${code}`)).join(', ');
  return (
    <li className="card hit">
      <div>
        <h3>
          <a href={establishmentPath(locale, hit.finess)}>{hit.name}</a>
        </h3>
        <p>
          {place}
          {hit.distanceKm !== null && nearTown !== null ? (
            <span>
              {' · '}
              {t(hit.locationPrecision === 'commune' ? 'search.hit.distanceApproximate' : 'search.hit.distance', {
                distance: formatDistance(hit.distanceKm, locale),
                place: ofPlace(nearTown, locale),
              })}
            </span>
          ) : null}
        </p>
        <p className="note">{[kind, ownership, care].filter(Boolean).join(' · ')}</p>
      </div>
      {hit.absence ? (
        <p className="font-semibold text-base">
          <AbsenceText absence={hit.absence} />
        </p>
      ) : null}
      <CardAlerts alerts={alerts} />
      <CertificationLines certification={hit.certification} kind={hit.kind} locale={locale} today={today} />
      {showV2014 && hit.v2014 ? (
        <div className="flex flex-col gap-1 border-line border-t pt-2.5">
          <ClassMark letter={hit.v2014} scale="v2014" />
          <p className="note">{t('search.hit.v2014', { words: t(`scales.v2014.${hit.v2014}`) })}</p>
        </div>
      ) : null}
      <CompareLink finess={hit.finess} name={hit.name} locale={locale} chosen={compared} />
    </li>
  );
}
