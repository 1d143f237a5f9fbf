import { Glossed } from '@/components/glossary/glossed';
import { Disclosure } from '@/components/ui/disclosure';
import type { Establishment } from '@/lib/domain/establishment';
import { placeName } from '@/lib/format/place-name';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { establishmentPath } from '@/lib/url/routes';

/** The legal entity and its other sites, as one entry of a description list. */
export function LegalEntityBlock({ site, locale }: { site: Establishment; locale: Locale }) {
  const t = useTranslations('establishment.identity');
  const { legalEntity, siblings, siblingCount } = site;
  if (!legalEntity) return null;
  const more = siblingCount - siblings.length;
  return (
    <div>
      <dt className="note">
        <Glossed text={t('legalEntity')} terms={['legal-entity']} />
      </dt>
      <dd>
        <a href={establishmentPath(locale, legalEntity.finess)}>
          {legalEntity.name === null
            ? t('legalEntityNumber', { finess: legalEntity.finess })
            : t('legalEntityText', { name: legalEntity.name, finess: legalEntity.finess })}
        </a>
        {siblingCount === 0 ? (
          <span className="block note">{t('alone')}</span>
        ) : (
          <Disclosure summary={t('siblings', { count: siblingCount })} open={site.kind === 'annex'}>
            <ul className="grid gap-2 text-sm">
              {siblings.map((sibling) => (
                <li key={sibling.finess}>
                  <a href={establishmentPath(locale, sibling.finess)}>{sibling.name}</a>
                  {sibling.city ? `, ${placeName(sibling.city)}` : null}
                  {sibling.kind === 'annex' ? <span className="text-ink-soft"> ({t('annex')})</span> : null}
                </li>
              ))}
              {more > 0 ? <li className="text-ink-soft">{t('moreSiblings', { count: more })}</li> : null}
            </ul>
          </Disclosure>
        )}
      </dd>
    </div>
  );
}
