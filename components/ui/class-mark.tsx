import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { useTranslations } from '@/lib/i18n/translations';

const COLOURS: Readonly<Record<string, string>> = {
  A: 'bg-class-a text-on-class-a',
  B: 'bg-class-b text-on-class-b',
  C: 'bg-class-c text-on-class-c',
  D: 'bg-class-d text-on-class-d',
  E: 'bg-class-e text-on-class-e',
};

/** Middle classes have no hue of "good" or "bad": a three-letter scale uses both ends and the sand between them. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  A: 'bg-class-a text-on-class-a',
  B: 'bg-class-c text-on-class-c',
  C: 'bg-class-d text-on-class-d',
};

interface ClassMarkProps {
  letter: string;
  /** The scale the letter belongs to: its name is always written beside it. */
  scale: ScaleCode | 'v2014';
}

/** A letter and the name of its scale, never one without the other. */
export function ClassMark({ letter, scale }: ClassMarkProps) {
  const t = useTranslations('scales');
  return (
    <span className="class-mark">
      {t.rich('letterWithScale', {
        scale: t(`names.${scale}`),
        letter,
        hidden: (chunks) => <span className="sr-only">{chunks}</span>,
        mark: (chunks) => <b className={classColour(scale, letter)}>{chunks}</b>,
      })}
    </span>
  );
}

/** Background and text classes of a letter on its own scale. */
export function classColour(scale: ScaleCode | 'v2014', letter: string): string {
  const isThreeLetters = scale === 'iqss-record' || scale === 'icsha' || scale === 'outcome';
  return (isThreeLetters ? THREE_LETTERS : COLOURS)[letter] ?? 'bg-class-absent text-ink';
}
