import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { useTranslations } from '@/lib/i18n/translations';
import type { MethodAnchor } from '@/lib/url/routes';

interface MethodSectionProps {
  id: MethodAnchor;
  /** Shown at once, under the sentence that opens the section. */
  open?: ReactNode;
  /** One click away. */
  children?: ReactNode;
}

/** One subject of the method page, that other pages point at by its anchor: what to know in a sentence or two, the rest folded. */
export function MethodSection({ id, open, children }: MethodSectionProps) {
  const t = useTranslations('method');
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex flex-col gap-2 border-line border-t pt-5">
      <h2 id={`${id}-title`} className="text-xl">
        {t(`${id}.title`)}
      </h2>
      <p className="measure">{t(`${id}.lead`)}</p>
      {open}
      {children ? (
        <Disclosure
          summary={
            <>
              {t('details')} <span className="sr-only">{t(`${id}.title`)}</span>
            </>
          }
        >
          <div className="flex flex-col gap-4 pt-1">{children}</div>
        </Disclosure>
      ) : null}
    </section>
  );
}
