import type { Metadata } from 'next';
import { ErrorMessage } from '@/components/layout/error-message';
import { Html } from '@/components/ui/html';
import { pageLocale } from '@/lib/i18n/page-locale';
import { getTranslations } from '@/lib/i18n/translations';

interface FailureProps {
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: FailureProps): Promise<Metadata> {
  const t = getTranslations({ locale: await pageLocale(params), namespace: 'error' });
  return { title: t('title'), robots: { index: false } };
}

/** Reads nothing from the database: it is what is left when the database does not answer. */
export default async function FailurePage({ params }: FailureProps) {
  const locale = await pageLocale(params);
  return <Html of={<ErrorMessage locale={locale} />} />;
}
