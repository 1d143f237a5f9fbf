import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { useTranslations } from '@/lib/i18n/translations';
import type { CopyProps } from '@/lib/islands/copy-address';

/** The address of the comparison, to be copied by hand or by a button where scripts run. */
export function ShareAddress({ address }: { address: string }) {
  const t = useTranslations('compare.share');
  const copy: CopyProps = { field: 'address', copied: t('copied') };
  return (
    <section aria-labelledby="share" className="grid gap-3">
      <h2 id="share" className="screen-only text-xl">
        {t('title')}
      </h2>
      <div className="flex flex-wrap items-start gap-3">
        <Field id="address" label={t('label')} hint={t('hint')} className="min-w-56 max-w-2xl flex-1">
          <TextInput
            id="address"
            readOnly
            defaultValue={address}
            aria-describedby="address-hint"
            className="text-sm print:hidden"
          />
          <p className="hidden break-all print:block">{address}</p>
        </Field>
        <div data-island="copy" data-props={JSON.stringify(copy)} className="screen-only flex items-center gap-3 pt-[1.9rem]">
          <Button type="button" look="secondary" hidden>
            {t('copy')}
          </Button>
          <span aria-live="polite" className="text-sm" />
        </div>
      </div>
    </section>
  );
}
