import type { ReactNode } from 'react';

interface ParagraphsProps {
  children: readonly ReactNode[];
}

/** Running text, at a width the eye can follow. */
export function Paragraphs({ children }: ParagraphsProps) {
  return (
    <div className="measure flex flex-col gap-3">
      {children.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed text, never reordered
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
