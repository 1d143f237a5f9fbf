import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { comparePath } from '@/lib/url/routes';

interface CompareLinkProps {
  finess: string;
  /** Names the establishment for those who hear the link out of its card. */
  name: string;
  locale: Locale;
  /** Chosen already, as the address says; the list of the device takes its place where scripts run. */
  chosen?: readonly string[];
}

/** Adds an establishment to the choice and stays on the page. Without a script, opens the comparison with it. */
export function CompareLink({ finess, name, locale, chosen = [] }: CompareLinkProps) {
  const t = useTranslations('compare.choice');
  return (
    <a href={comparePath(locale, [...new Set([...chosen, finess])])} data-compare={finess} className="add-link">
      <span data-words="">{t('add')}</span> <span className="sr-only">{name}</span>
    </a>
  );
}
