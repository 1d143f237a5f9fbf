import { buttonClass } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/routing';
import { useTranslations } from '@/lib/i18n/translations';
import type { ChoiceProps } from '@/lib/islands/compare-choice';
import { comparePath } from '@/lib/url/routes';

/** What is chosen so far, at the foot of every page; nothing when nothing is. The choice is on the device: a script fills it in. */
export function CompareBar({ locale }: { locale: Locale }) {
  const t = useTranslations('compare.choice');
  const props: ChoiceProps = {
    locale,
    labels: { bar: t.raw('bar'), one: t('one'), many: t.raw('many'), add: t('add'), added: t('added'), full: t('full') },
  };
  return (
    <div data-island="choice" data-props={JSON.stringify(props)} className="screen-only contents">
      <p aria-live="polite" className="sr-only" />
      <section
        aria-label={t('label')}
        hidden
        data-compare-bar=""
        className="sticky bottom-0 z-20 border-line-strong border-t bg-surface"
      >
        <div className="page flex flex-wrap items-center justify-end gap-x-5 gap-y-1 py-2">
          <p aria-hidden="true" className="mr-auto text-sm" />
          <button type="button" className="target cursor-pointer text-accent text-sm underline underline-offset-4">
            {t('clear')}
          </button>
          <a href={comparePath(locale, [])} className={buttonClass()}>
            {t('label')}
          </a>
        </div>
      </section>
    </div>
  );
}
