import type { ReactNode } from 'react';
import { Glossed } from '@/components/glossary/glossed';
import type { GlossaryTerm } from '@/components/glossary/terms';

interface PageSectionProps {
  /** Same anchor in both languages. */
  id: string;
  title: string;
  intro?: string | undefined;
  /** Words of the introduction that open their definition. */
  terms?: readonly GlossaryTerm[];
  /** Link to the part of the method that explains this section. */
  method?: { href: string; label: string };
  children: ReactNode;
}

export function PageSection({ id, title, intro, terms = [], method, children }: PageSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="part">
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {intro ? (
          <p className="measure">
            <Glossed text={intro} terms={terms} /> {method ? <a href={method.href}>{method.label}</a> : null}
          </p>
        ) : null}
      </header>
      {children}
    </section>
  );
}
