import { Glossed } from '@/components/glossary/glossed';
import { Notice } from '@/components/ui/notice';
import { V2014_LEVELS } from '@/lib/domain/certification';
import { useTranslations } from '@/lib/i18n/translations';
import { LetterTable } from './letter-table';
import { MethodSection } from './method-section';
import { Paragraphs } from './paragraphs';
import { StateTable } from './state-table';

/** The two kinds of certification results, kept apart. */
export function CertificationSections() {
  const t = useTranslations('method');
  const levels = useTranslations('scales.v2014');
  return (
    <>
      <MethodSection id="certification">
        <Paragraphs>{[<Glossed key="scope" text={t('certification.scope')} terms={['demarche', 'decision']} />]}</Paragraphs>
        <StateTable />
        <Paragraphs>{[t('certification.scores'), t('certification.notCertified'), t('certification.age')]}</Paragraphs>
      </MethodSection>
      <MethodSection id="v2014">
        <Paragraphs>{[<Glossed key="what" text={t('v2014.what')} terms={['v2014']} />]}</Paragraphs>
        <LetterTable
          scale="v2014"
          caption={t('v2014.caption')}
          letterHeader={t('v2014.letter')}
          headers={[t('v2014.meaning')]}
          letters={V2014_LEVELS.map((letter) => ({ letter, explanations: [levels(letter)] }))}
        />
        <Notice tone="caution" className="measure">
          {t('v2014.notEquivalent')}
        </Notice>
      </MethodSection>
    </>
  );
}
