import { useTranslations } from '@/lib/i18n/translations';

const SECTIONS = ['certification', 'profile', 'patients', 'indicators', 'identity', 'limits'] as const;

export function SectionNav() {
  const t = useTranslations('establishment.nav');
  return (
    <nav aria-label={t('label')} className="screen-only">
      <ul className="part-links flex flex-wrap gap-x-2 gap-y-1">
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`}>{t(section)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
