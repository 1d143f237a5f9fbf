import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { comparePath, dataPath, homePath, methodPath, searchPath } from '@/lib/url/routes';
import { LanguageSwitch } from './language-switch';
import { Wordmark } from './wordmark';

interface SiteHeaderProps {
  locale: Locale;
  /** Path and query the reader sees. */
  path: string;
}

export function SiteHeader({ locale, path }: SiteHeaderProps) {
  const t = useTranslations('common');
  const compare = useTranslations('compare');
  const pathname = path.split('?')[0];
  const links: { href: string; label: ReactNode }[] = [
    { href: searchPath(locale), label: t.rich('nav.search', { rest: hiddenOnPhones }) },
    { href: comparePath(locale, []), label: compare('nav') },
    { href: methodPath(locale), label: t('nav.method') },
    { href: dataPath(locale), label: t('nav.data') },
  ];
  return (
    <header className="border-line border-b bg-surface print:border-0">
      <div className="page flex flex-wrap items-center gap-x-8 gap-y-1 py-2.5">
        <a href={homePath(locale)} className="target mr-auto inline-flex items-center no-underline">
          <Wordmark />
        </a>
        <div className="screen-only order-2 md:order-3">
          <LanguageSwitch locale={locale} path={path} />
        </div>
        <nav aria-label={t('nav.label')} className="screen-only order-3 w-full md:order-2 md:w-auto">
          <ul className="site-links flex flex-wrap justify-between md:justify-start md:gap-x-2">
            {links.map(({ href, label }) => (
              <li key={href}>
                <a href={href} aria-current={href === pathname ? 'page' : undefined}>
                  <span>{label}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

/** One line of links on the narrowest screen; those who listen still hear all the words. */
function hiddenOnPhones(words: ReactNode) {
  return <span className="max-sm:sr-only">{words}</span>;
}
