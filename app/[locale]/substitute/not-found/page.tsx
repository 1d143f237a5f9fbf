import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundContent } from '@/components/layout/not-found-content';
import { pageLocale } from '@/lib/i18n/page-locale';

interface NotFoundSubstituteProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: NotFoundSubstituteProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('common.notFound');
  return { title: t('title'), robots: { index: false } };
}

export default async function NotFoundSubstitute({ params }: NotFoundSubstituteProps) {
  await pageLocale(params);
  return <NotFoundContent />;
}
