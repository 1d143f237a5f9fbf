import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ErrorMessage } from '@/components/layout/error-message';
import { pageLocale } from '@/lib/i18n/page-locale';

interface FailureProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: FailureProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('error');
  return { title: t('title'), robots: { index: false } };
}

/** Reads nothing from the database: it is what is left when the database does not answer. */
export default async function FailurePage({ params }: FailureProps) {
  const locale = await pageLocale(params);
  return <ErrorMessage locale={locale} digest={undefined} />;
}
