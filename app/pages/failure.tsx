import { ErrorMessage } from '@/components/layout/error-message';
import { getTranslations } from '@/lib/i18n/translations';
import type { MakePage } from './make-page';

/** Reads nothing from the database: it is what is left when the database does not answer. */
export const failurePage: MakePage = async ({ locale }) => {
  const t = getTranslations({ locale, namespace: 'error' });
  return { title: t('title'), robots: 'noindex', content: <ErrorMessage locale={locale} /> };
};
