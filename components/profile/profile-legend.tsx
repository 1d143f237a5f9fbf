import { useTranslations } from '@/lib/i18n/translations';
import { VerdictMark } from './verdict-mark';

const VERDICTS = ['strength', 'weakness', 'undecided', 'absent'] as const;

/** What the shapes and the lines are, once, above the results. */
export function ProfileLegend() {
  const t = useTranslations('profile');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-ink-soft text-sm">
      {VERDICTS.map((verdict) => (
        <li key={verdict} className="flex items-center gap-1.5">
          <VerdictMark verdict={verdict} />
          {t(`verdicts.${verdict}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg width="34" height="16" aria-hidden="true">
          <line x1="2" x2="32" y1="8" y2="8" strokeWidth="4" strokeLinecap="round" className="stroke-line-strong" />
        </svg>
        {t('legend.interval')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg width="20" height="18" aria-hidden="true">
          <line x1="6" x2="6" y1="1" y2="17" strokeWidth="1.5" className="stroke-ink" />
          <line x1="14" x2="14" y1="1" y2="17" strokeWidth="1.5" strokeDasharray="2 3" className="stroke-ink-soft" />
        </svg>
        {t('legend.references')}
      </li>
    </ul>
  );
}
