import { Html } from '@/components/ui/html';
import { setCurrentLocale } from '@/lib/i18n/current-locale';
import { getTranslations, useTranslations } from '@/lib/i18n/translations';
import '@/app/globals.css';
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { hasLocale } from 'next-intl';
import type { ReactNode } from 'react';
import { CompareBar } from '@/components/compare/compare-bar';
import { FictionalBanner } from '@/components/layout/fictional-banner';
import { SiteFooter } from '@/components/layout/site-footer';
import { SiteHeader } from '@/components/layout/site-header';
import { env } from '@/lib/env';
import { PATH_HEADER } from '@/lib/headers/path-header';
import { SUBSTITUTE_HEADER } from '@/lib/headers/substitute-header';
import { routing } from '@/lib/i18n/routing';
import { getState } from '@/lib/queries/state';
import { islandsAddress } from '@/lib/url/islands-address';
import { homePath } from '@/lib/url/routes';

// Every page depends on the release being served; finished pages are kept per release by the server in front.
export const dynamic = 'force-dynamic';

const textFont = localFont({
  src: [
    { path: '../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2', weight: '400' },
    { path: '../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2', weight: '600' },
  ],
  variable: '--font-text',
  display: 'swap',
});
const titleFont = localFont({
  src: '../fonts/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  variable: '--font-title',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
});

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: LayoutProps): Promise<Metadata> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) return {};
  const t = getTranslations({ locale, namespace: 'common.site' });
  return {
    metadataBase: new URL(env().PUBLIC_URL),
    title: { default: `${t('name')} – ${t('tagline')}`, template: `%s – ${t('name')}` },
    description: t('description'),
    // No telephone guessing: a FINESS number is not a phone number.
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setCurrentLocale(locale);
  const requestHeaders = await headers();
  const isFailure = requestHeaders.get(SUBSTITUTE_HEADER) === 'failure';
  const t = useTranslations('common');
  const state = isFailure ? null : await getState();
  const path = requestHeaders.get(PATH_HEADER) ?? homePath(locale);
  return (
    <html lang={locale} data-release={state?.summary.key} className={`${textFont.variable} ${titleFont.variable}`}>
      <body className="flex min-h-dvh flex-col">
        <Html
          of={
            <>
              <a
                href="#content"
                className="sr-only target items-center bg-accent px-4 text-on-accent focus:not-sr-only focus:inline-flex"
              >
                {t('skip')}
              </a>
              {state?.summary.isFictional ? <FictionalBanner /> : null}
              <SiteHeader locale={locale} path={path} />
            </>
          }
        />
        <main id="content" className="flex-1">
          {children}
        </main>
        <Html
          of={
            <>
              <SiteFooter locale={locale} release={state?.summary ?? null} />
              <CompareBar locale={locale} />
            </>
          }
        />
        <script type="module" src={islandsAddress()} />
      </body>
    </html>
  );
}
