import type { Metadata } from 'next';
import { NotFoundContent } from '@/components/layout/not-found-content';
import { Html } from '@/components/ui/html';
import { pageLocale } from '@/lib/i18n/page-locale';
import { getTranslations } from '@/lib/i18n/translations';

interface NotFoundSubstituteProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: NotFoundSubstituteProps): Promise<Metadata> {
  const t = getTranslations({ locale: await pageLocale(params), namespace: 'common.notFound' });
  return { title: t('title'), robots: { index: false } };
}

export default async function NotFoundSubstitute({ params }: NotFoundSubstituteProps) {
  await pageLocale(params);
  return <Html of={<NotFoundContent />} />;
}
