import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { PageSection } from './page-section';

const LIMITS = ['whole', 'sum', 'absence', 'time', 'chance', 'answers', 'access'] as const;

/** What no figure of the page can tell. */
export function LimitsSection() {
  const t = useTranslations('establishment.limits');
  return (
    <PageSection id="limits" title={t('title')}>
      <ul className="measure grid list-disc gap-2 pl-5">
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`items.${limit}`)}</li>
        ))}
      </ul>
      <Notice className="measure">{t('doctor')}</Notice>
    </PageSection>
  );
}
