import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import { searchPath } from '@/lib/url/routes';

interface SearchBoxProps {
  locale: Locale;
  /** The text box is filled with this. */
  q?: string;
}

/** What and where: a plain form, that leads to the search page without a script. */
export function SearchBox({ locale, q = '' }: SearchBoxProps) {
  const t = useTranslations('common.searchBox');
  return (
    <search>
      <form action={searchPath(locale)} method="get" className="grid items-start gap-4 md:grid-cols-[1.7fr_1fr_auto]">
        <Field id="box-q" label={t('label')} hint={t('hint')}>
          <TextInput id="box-q" name="q" type="search" defaultValue={q} aria-describedby="box-q-hint" autoComplete="off" />
        </Field>
        <Field id="box-near" label={t('near')} hint={t('nearHint')}>
          <TextInput id="box-near" name="near" aria-describedby="box-near-hint" autoComplete="off" />
        </Field>
        <Button className="md:mt-[1.9rem]">
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path
              d="M8.5 2.500a6 6 0 100 12 6 6 0 000-12zM13 13l5 5"
              fill="none"
              stroke="currentColor"
              strokeWidth="2.2"
              strokeLinecap="round"
            />
          </svg>
          {t('submit')}
        </Button>
      </form>
    </search>
  );
}
