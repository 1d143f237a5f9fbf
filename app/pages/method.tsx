import { GlossaryList } from '@/components/glossary/glossary-list';
import { PageTitle } from '@/components/layout/page-title';
import { CertificationSections } from '@/components/method/certification-sections';
import { ChoiceSection } from '@/components/method/choice-section';
import { ChoiceSections } from '@/components/method/choice-sections';
import { RULE, RULES } from '@/components/method/choices';
import { ContentsList } from '@/components/method/contents-list';
import { DataSections } from '@/components/method/data-sections';
import { HospitalSection } from '@/components/method/hospital-section';
import { IndicatorSections } from '@/components/method/indicator-sections';
import { MethodSection } from '@/components/method/method-section';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/lib/i18n/translations';
import { getState } from '@/lib/queries/state';
import { alternates } from '@/lib/url/alternates';
import { type MethodAnchor, methodPath } from '@/lib/url/routes';
import type { MakePage } from './make-page';

const ANCHORS: readonly MethodAnchor[] = [
  'rule',
  'hospital',
  'certification',
  'v2014',
  'esatis',
  'iqss',
  'icsha',
  'outcome',
  'estimator',
  'incertitude',
  'intervals',
  'poisson',
  'comparison',
  'false-discoveries',
  'like',
  'history',
  'unknown',
  'absences',
  'sources',
  'limits',
  'glossary',
];

export const methodPage: MakePage = async ({ locale }) => {
  const t = useTranslations('method');
  const state = await getState();
  const words = useTranslations('glossary');
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternates(methodPath, locale),
    content: (
      <div className="page pt-10">
        <PageTitle title={t('title')} lede={t('lede')} />
        <div className="mt-8 grid items-start gap-x-14 gap-y-8 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <ContentsList anchors={ANCHORS} />
          <div className="flex min-w-0 flex-col gap-5">
            <Notice title={t('readFirst.title')}>
              <ul className="flex list-disc flex-col gap-1.5 pl-5">
                <li>{t('readFirst.scales')}</li>
                <li>{t('readFirst.absence')}</li>
                <li>{t('readFirst.mark')}</li>
              </ul>
            </Notice>
            <ChoiceSection choice={RULE} rules={RULES} />
            <HospitalSection />
            <CertificationSections />
            <IndicatorSections />
            <ChoiceSections estimates={state?.estimates ?? []} dispersions={state?.dispersions ?? []} />
            <DataSections locale={locale} />
            <MethodSection id="glossary">
              <p className="measure">{words('intro')}</p>
              <GlossaryList />
            </MethodSection>
          </div>
        </div>
      </div>
    ),
  };
};
