import type { ComparedEstablishment } from '@/lib/domain/comparison/compared-establishment';
import { formatDistance } from '@/lib/format/distance';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { OwnershipText } from './ownership-text';
import { TableRow } from './table-row';

export interface ComparedIdentity {
  sites: readonly ComparedEstablishment[];
  locale: Locale;
  /** Kilometres from the centre of a commune; null when the reader chose none. */
  distances: { placeName: string; byFiness: ReadonlyMap<string, number | null> } | null;
}

/** Who and where: place, status, size, distance. */
export function IdentityRows({ sites, locale, distances }: ComparedIdentity) {
  const t = useTranslations('compare');
  const count = sites.length;
  const away = (finess: string) => {
    const km = distances?.byFiness.get(finess) ?? null;
    return km === null ? t('table.notLocated') : formatDistance(km, locale);
  };
  return (
    <tbody>
      <TableRow head={t('table.place')} count={count}>
        {sites.map(({ identity: { finess, city, departmentName } }) => (
          <p key={finess}>{placeName([city, departmentName].filter((name) => name !== null).join(', ')) || t('table.unknown')}</p>
        ))}
      </TableRow>
      {distances ? (
        <TableRow head={t('table.distance', { place: distances.placeName })} count={count}>
          {sites.map(({ identity: { finess } }) => (
            <p key={finess} className="figures">
              {away(finess)}
            </p>
          ))}
        </TableRow>
      ) : null}
      <TableRow head={t('table.ownership')} count={count}>
        {sites.map(({ identity }) => (
          <OwnershipText key={identity.finess} site={identity} />
        ))}
      </TableRow>
      <TableRow head={t('table.size')} count={count}>
        {sites.map(({ identity, peers }) => (
          <p key={identity.finess}>{peers ? t(`sizes.${peers.size}`) : t('table.unknown')}</p>
        ))}
      </TableRow>
    </tbody>
  );
}
