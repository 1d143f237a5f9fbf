import { Glossed } from '@/components/glossary/glossed';
import { SURVEYS } from '@/lib/domain/indicators/catalogue';
import { ESATIS_MIN_ANSWERS } from '@/lib/domain/scale';
import { classRange } from '@/lib/format/class-range';
import { formatNumber } from '@/lib/format/number';
import { useLocale } from '@/lib/i18n/current-locale';
import { useTranslations } from '@/lib/i18n/translations';
import { CutOffTable } from './cut-off-table';
import { LetterTable } from './letter-table';
import { MethodSection } from './method-section';
import { Paragraphs } from './paragraphs';

const RECORD_CLASSES = ['A', 'B', 'C'] as const;

/** The measured indicators, one scale after the other. */
export function IndicatorSections() {
  const t = useTranslations('method');
  const scales = useTranslations('scales');
  const locale = useLocale();
  const classB = classRange('esatis-48h-mco', 'B', 2020);
  const width = (classB?.to ?? 0) - (classB?.from ?? 0);
  return (
    <>
      <MethodSection id="esatis">
        <Paragraphs>
          {[
            <Glossed key="what" text={t('esatis.what')} terms={['adjusted']} />,
            <Glossed key="surveys" text={t('esatis.surveys')} terms={['ca']} />,
            t('esatis.minimum', { min: ESATIS_MIN_ANSWERS }),
          ]}
        </Paragraphs>
        {SURVEYS.map((survey) => (
          <CutOffTable key={survey} scale={survey} />
        ))}
        <Paragraphs>
          {[
            t('esatis.close', { width: formatNumber(width, locale, 1) }),
            t('esatis.who'),
            <Glossed key="recommend" text={t('esatis.recommend')} terms={['recommendation']} />,
            t('esatis.dimensions'),
          ]}
        </Paragraphs>
      </MethodSection>
      <MethodSection id="iqss">
        <Paragraphs>{[t('iqss.what'), <Glossed key="class" text={t('iqss.class')} terms={['interval']} />]}</Paragraphs>
        <LetterTable
          scale="iqss-record"
          caption={t('iqss.caption')}
          letterHeader={t('iqss.letter')}
          headers={[t('iqss.meaning')]}
          letters={RECORD_CLASSES.map((letter) => ({ letter, explanations: [scales(`classes.iqss-record.${letter}`)] }))}
        />
        <Paragraphs>{[t('iqss.intervals'), t('iqss.versions')]}</Paragraphs>
      </MethodSection>
      <MethodSection id="icsha">
        <Paragraphs>{[<Glossed key="what" text={t('icsha.what')} terms={['icsha']} />]}</Paragraphs>
        <CutOffTable scale="icsha" />
        <Paragraphs>{[t('icsha.limits')]}</Paragraphs>
      </MethodSection>
      <MethodSection id="outcome">
        <Paragraphs>{[t('outcome.ratio'), t('outcome.alert'), t('outcome.small')]}</Paragraphs>
      </MethodSection>
    </>
  );
}
