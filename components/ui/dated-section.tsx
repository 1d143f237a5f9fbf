import type { ReactNode } from 'react';
import { useTranslations } from '@/lib/i18n/translations';

interface DatedSectionProps {
  /** Year of the collection. */
  year: number;
  ageYears: number;
  children: ReactNode;
}

/** What is older than four years, apart from what is recent: its year and age first. */
export function DatedSection({ year, ageYears, children }: DatedSectionProps) {
  const t = useTranslations('common.dated');
  return (
    <section className="dated">
      <header className="grid gap-0.5">
        <h3 className="text-xl">{t('title', { year: String(year), years: ageYears })}</h3>
        <p className="note">{t('note')}</p>
      </header>
      {children}
    </section>
  );
}
