import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { THEMES } from '@/lib/domain/indicators/catalogue';
import { useTranslations } from '@/lib/i18n/translations';
import { PageSection } from './page-section';

const LIMITS = ['whole', 'sum', 'absence', 'time', 'chance', 'access'] as const;

/** What no figure of the page can tell, then what those of each theme cannot. */
export function LimitsSection() {
  const t = useTranslations('establishment.limits');
  const profile = useTranslations('profile');
  return (
    <PageSection id="limits" title={t('title')}>
      <ul className="measure grid list-disc gap-2 pl-5">
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`items.${limit}`)}</li>
        ))}
      </ul>
      <Disclosure summary={t('byTheme')}>
        <dl className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
          {(['certification', ...THEMES] as const).map((theme) => (
            <div key={theme}>
              <dt className="font-semibold">{theme === 'certification' ? t('certification') : profile(`themes.${theme}`)}</dt>
              <dd className="text-ink-soft">{profile(`limits.${theme}`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <Notice className="measure">{t('doctor')}</Notice>
    </PageSection>
  );
}
