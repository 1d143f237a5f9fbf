'use client';

import '@/app/globals.css';
import { usePathname } from 'next/navigation';
import { ErrorMessage } from '@/components/layout/error-message';
import { localeOfPath } from '@/lib/url/locale-of-path';

interface GlobalErrorProps {
  error: Error & { digest?: string };
}

/** The layout itself failed, most often because the database does not answer. */
export default function GlobalError({ error }: GlobalErrorProps) {
  const locale = localeOfPath(usePathname());
  return (
    <html lang={locale}>
      <body>
        <title>Repère</title>
        <main>
          <ErrorMessage locale={locale} digest={error.digest} />
        </main>
      </body>
    </html>
  );
}
