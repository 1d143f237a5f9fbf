import type { ReactNode } from 'react';
import { CompareBar } from '@/components/compare/compare-bar';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { ReleaseSummary } from '@/lib/release-state/release-summary';
import { islandsAddress } from '@/lib/url/islands-address';
import { FictionalBanner } from './fictional-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface SitePageProps {
  locale: Locale;
  /** Path and query the reader sees. */
  address: string;
  /** Null while no data has been loaded, or can be read. */
  release: ReleaseSummary | null;
  children: ReactNode;
}

/** What every page has around its content. */
export function SitePage({ locale, address, release, children }: SitePageProps) {
  const t = useTranslations('common');
  return (
    <>
      <a
        href="#content"
        className="sr-only target items-center bg-accent px-4 text-on-accent focus:not-sr-only focus:inline-flex"
      >
        {t('skip')}
      </a>
      {release?.isFictional ? <FictionalBanner /> : null}
      <SiteHeader locale={locale} path={address} />
      <main id="content" className="flex-1">
        {children}
      </main>
      <SiteFooter locale={locale} release={release} />
      <CompareBar locale={locale} />
      <script type="module" src={islandsAddress()} />
    </>
  );
}
