import { ClassMark } from '@/components/ui/class-mark';
import type { ScaleCode } from '@/lib/domain/indicators/catalogue';
import { useTranslations } from '@/lib/i18n/translations';

/** What the official class means: words first, then the letter with the name of its scale. */
export function ClassReading({ scale, letter }: { scale: Exclude<ScaleCode, 'outcome'>; letter: string }) {
  const t = useTranslations('scales.classes');
  const key = `${scale}.${letter}`;
  return (
    <div className="class-reading">
      {t.has(key) ? <strong>{t(key)}</strong> : null}
      <ClassMark letter={letter} scale={scale} />
    </div>
  );
}
