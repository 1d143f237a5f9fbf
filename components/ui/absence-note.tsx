import type { Absence } from '@/lib/domain/measurement';
import { useTranslations } from '@/lib/i18n/translations';

interface AbsenceNoteProps {
  status: Absence;
}

/** Why there is no result: the official words, then what they mean. It is never shown as a low result. */
export function AbsenceNote({ status }: AbsenceNoteProps) {
  const t = useTranslations('absences');
  return (
    <p className="flex gap-2.5">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="mt-1.5 flex-none text-ink-soft">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 2.4" />
      </svg>
      <span>
        <strong>{t(`${status}.label`)}</strong> <span className="text-ink-soft">{t(`${status}.explanation`)}</span>
      </span>
    </p>
  );
}
