import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/routing';
import { CompareLink } from './compare-link';

interface CompareButtonProps {
  finess: string;
  name: string;
  locale: Locale;
  /** Chosen already, as the address says: what a reader without scripts has. */
  chosen?: readonly string[];
  className?: string;
}

/** The link that adds an establishment to the comparison, with its words. */
export function CompareButton(props: CompareButtonProps) {
  const t = useTranslations('compare.choice');
  return <CompareLink {...props} labels={{ add: t('add'), added: t('added'), full: t('full') }} />;
}
