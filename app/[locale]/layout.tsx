import '@/app/globals.css';
import type { Metadata } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';

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

export const metadata: Metadata = {
  // No telephone guessing: a FINESS number is not a phone number.
  formatDetection: { telephone: false },
};

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

/** The document around every page: language, styles and fonts. */
export default async function RootLayout({ children, params }: LayoutProps) {
  const { locale } = await params;
  return (
    <html lang={locale} className={`${textFont.variable} ${titleFont.variable}`}>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
