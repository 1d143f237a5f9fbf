import { Glossed } from '@/components/glossary/glossed';
import { AbsenceNote } from '@/components/ui/absence-note';
import { ABSENCES } from '@/lib/domain/measurement';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { dataPath } from '@/lib/url/routes';
import { MethodSection } from './method-section';
import { Paragraphs } from './paragraphs';

const LIMITS = ['service', 'separate', 'missing', 'distance', 'advice'] as const;

interface DataSectionsProps {
  locale: Locale;
}

/** Absences, sources and limits. */
export function DataSections({ locale }: DataSectionsProps) {
  const t = useTranslations('method');
  return (
    <>
      <MethodSection id="absences">
        <Paragraphs>{[t('absences.what')]}</Paragraphs>
        <ul className="measure flex flex-col gap-3">
          {ABSENCES.map((status) => (
            <li key={status}>
              <AbsenceNote status={status} />
            </li>
          ))}
        </ul>
      </MethodSection>
      <MethodSection id="sources">
        <Paragraphs>
          {[
            t('sources.who'),
            t('sources.provenance'),
            <Glossed key="years" text={t('sources.years')} terms={['campaign']} />,
            t('sources.position'),
            <a key="link" href={dataPath(locale)}>
              {t('sources.link')}
            </a>,
          ]}
        </Paragraphs>
      </MethodSection>
      <MethodSection id="limits">
        <ul className="measure flex list-disc flex-col gap-2.5 pl-5 marker:text-accent">
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`limits.${limit}`)}</li>
          ))}
        </ul>
      </MethodSection>
    </>
  );
}
