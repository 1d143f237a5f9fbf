import { INPUT_CLASS } from '@/components/ui/text-input';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { SuggestProps } from '@/lib/islands/suggest';

interface SuggestInputProps {
  id: string;
  name: string;
  defaultValue: string;
  locale: Locale;
}

/** A text box that proposes places and establishments while one types; a plain one without a script. */
export function SuggestInput({ id, name, defaultValue, locale }: SuggestInputProps) {
  const t = useTranslations('search.suggest');
  const props: SuggestProps = { locale, labels: { place: t.raw('place'), area: t.raw('area') } };
  return (
    <div data-island="suggest" data-props={JSON.stringify(props)} className="relative">
      <input
        id={id}
        name={name}
        type="text"
        enterKeyHint="search"
        autoComplete="off"
        maxLength={100}
        defaultValue={defaultValue}
        className={INPUT_CLASS}
      />
      <div
        id={`${id}-suggestions`}
        role="listbox"
        aria-label={t('label')}
        hidden
        className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-md border border-line-strong bg-surface py-1 shadow-card"
      />
    </div>
  );
}
