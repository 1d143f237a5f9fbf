import { Button } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { homePath } from '@/lib/url/routes';
import en from '@/messages/en/error.json';
import fr from '@/messages/fr/error.json';

const TEXTS = { fr, en } as const;

interface ErrorMessageProps {
  locale: Locale;
}

/** What a reader sees when a page fails. It brings its own words: the translations may be what failed. */
export function ErrorMessage({ locale }: ErrorMessageProps) {
  const text = TEXTS[locale];
  return (
    <div className="page flex flex-col gap-6 py-16">
      <h1 className="measure text-3xl">{text.title}</h1>
      <p className="measure text-lg">{text.text}</p>
      <p>
        <strong>{text.emergency}</strong>
      </p>
      <p className="flex flex-wrap items-center gap-x-8 gap-y-3">
        {/* A form without an address asks for the page itself, without a script too. */}
        <form>
          <Button>{text.retry}</Button>
        </form>
        <a href={homePath(locale)} className="inline-flex min-h-11 items-center">
          {text.home}
        </a>
      </p>
    </div>
  );
}
