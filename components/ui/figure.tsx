import type { ReactNode } from 'react';
import { useTranslations } from '@/lib/i18n/translations';
import { Disclosure } from './disclosure';

interface FigureProps {
  /** What the picture says, in one sentence; it stands above it. */
  sentence: ReactNode;
  /** The picture. */
  children: ReactNode;
  /** The same figures as a table. */
  table: ReactNode;
  /** Where the figures come from: a ProvenanceNote or a line of text. */
  source?: ReactNode;
  className?: string;
}

/** Sentence, then picture, then table. */
export function Figure({ sentence, children, table, source, className = '' }: FigureProps) {
  const t = useTranslations('common.figure');
  return (
    <figure className={`flex flex-col gap-3 ${className}`}>
      <figcaption>{sentence}</figcaption>
      {children}
      <Disclosure summary={t('table')}>{table}</Disclosure>
      {source ? <div className="note">{source}</div> : null}
    </figure>
  );
}
