import { AbsenceText } from '@/components/ui/absence-text';
import { Notice } from '@/components/ui/notice';
import type { Establishment } from '@/lib/domain/establishment';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { establishmentPath } from '@/lib/url/routes';
import { LinkedNumbers } from './linked-numbers';

interface AbsenceNoticeProps {
  site: Pick<Establishment, 'absence' | 'lastSeen' | 'successors' | 'predecessors'>;
  locale: Locale;
}

/** A site the registers no longer list: since when, where it was last seen, and who may have taken its place. */
export function AbsenceNotice({ site, locale }: AbsenceNoticeProps) {
  const t = useTranslations('establishment.absence');
  const { absence, lastSeen, successors, predecessors } = site;
  if (!absence) return null;
  if ('listedAs' in absence) {
    const { listedAs } = absence;
    const listed = predecessors.filter(({ finess }) => listedAs.includes(finess));
    return (
      <Notice tone="caution" title={t('newNumber.title')} className="measure">
        <p>{t('newNumber.text', { count: listedAs.length })}</p>
        <ul>
          {listed.map(({ finess, name }) => (
            <li key={finess}>
              <a href={establishmentPath(locale, finess)}>{t('newNumber.link', { name, finess })}</a>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  const isProven = successors.every((successor) => successor.isProven);
  return (
    <Notice tone="caution" title={<AbsenceText absence={absence} />} className="measure">
      <div className="grid gap-3">
        <p>
          {lastSeen ? `${t('lastSeen', { source: t(`seen.${lastSeen.dataset}`, { year: String(lastSeen.year) }) })} ` : null}
          {t('text')} {t(`register.${absence.register}`)}
        </p>
        <LinkedNumbers
          title={successors.length === 0 ? null : t(isProven ? 'provenSuccessors' : 'successors', { count: successors.length })}
          numbers={successors}
          locale={locale}
        />
        {successors.length === 0 ? <p>{t('noSuccessor')}</p> : <p className="text-sm">{t('notMerged')}</p>}
      </div>
    </Notice>
  );
}
