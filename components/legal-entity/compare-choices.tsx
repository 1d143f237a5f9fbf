import { Notice } from '@/components/ui/notice';
import { type LegalEntity, openSites } from '@/lib/domain/legal-entity';
import { placeName } from '@/lib/format/place-name';
import { useTranslations } from '@/lib/i18n/translations';

interface CompareChoicesProps {
  entity: LegalEntity;
  /** Address of the comparison with a site in place of the entity. */
  hrefOf: (site: string) => string;
}

/** A legal entity was put into a comparison: its open hospitals are offered in its place. */
export function CompareChoices({ entity, hrefOf }: CompareChoicesProps) {
  const t = useTranslations('legal-entity.compare');
  const open = openSites(entity.sites);
  const hospitals = open.filter(({ kind }) => kind === 'hospital');
  const offered = hospitals.length > 0 ? hospitals : open;
  return (
    <Notice tone="caution" title={t('title', { finess: entity.finess })} className="measure">
      <p>{offered.length === 0 ? t('none') : t('text')}</p>
      <ul className="list-disc pl-5">
        {offered.map(({ finess, name, city }) => (
          <li key={finess}>
            <a href={hrefOf(finess)}>{name}</a>
            {city ? `, ${placeName(city)}` : null}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
