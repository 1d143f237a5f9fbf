'use client';

import { useParams } from 'next/navigation';
import { ErrorMessage } from '@/components/layout/error-message';

interface ErrorPageProps {
  error: Error & { digest?: string };
}

export default function ErrorPage({ error }: ErrorPageProps) {
  const { locale } = useParams();
  return <ErrorMessage locale={locale === 'en' ? 'en' : 'fr'} digest={error.digest} />;
}
