import { NotFoundContent } from '@/components/layout/not-found-content';
import { getTranslations } from '@/lib/i18n/translations';
import type { MakePage } from './make-page';

export const notFoundPage: MakePage = async ({ locale }) => {
  const t = getTranslations({ locale, namespace: 'common.notFound' });
  return { title: t('title'), robots: 'noindex', content: <NotFoundContent /> };
};
