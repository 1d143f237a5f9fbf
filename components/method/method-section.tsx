import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { MethodAnchor } from '@/lib/routes';

interface MethodSectionProps {
  id: MethodAnchor;
  children: ReactNode;
}

/** One subject of the method page, that other pages point at by its anchor. */
export function MethodSection({ id, children }: MethodSectionProps) {
  const t = useTranslations('method');
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex flex-col gap-4 border-line border-t pt-8">
      <h2 id={`${id}-title`} className="text-2xl">
        {t(`${id}.title`)}
      </h2>
      {children}
    </section>
  );
}
