import type { ReactNode } from 'react';
import { ClassMark } from '@/components/ui/class-mark';
import { DataTable } from '@/components/ui/data-table';
import type { ScaleCode } from '@/lib/domain/indicators/catalogue';

interface LetterTableProps {
  scale: ScaleCode | 'v2014';
  caption: string;
  letterHeader: string;
  /** Headers of the explanations. */
  headers: readonly string[];
  /** From the first letter of the scale to the last; one explanation per header. */
  letters: readonly { letter: string; explanations: readonly ReactNode[] }[];
}

/** A scale, letter by letter. */
export function LetterTable({ scale, caption, letterHeader, headers, letters }: LetterTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[{ key: 'letter', header: letterHeader }, ...headers.map((header) => ({ key: header, header }))]}
      rows={letters.map(({ letter, explanations }) => ({
        key: letter,
        cells: [<ClassMark key="mark" scale={scale} letter={letter} />, ...explanations],
      }))}
    />
  );
}
