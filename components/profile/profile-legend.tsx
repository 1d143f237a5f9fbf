import { useTranslations } from 'next-intl';
import { VerdictMark } from './verdict-mark';

const VERDICTS = ['strength', 'weakness', 'undecided'] as const;

/** What the shapes, the line and the dashes are. Absence is a dashed frame with its reason, as on the lanes. */
export function ProfileLegend() {
  const t = useTranslations('profile');
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {VERDICTS.map((verdict) => (
        <li key={verdict} className="flex items-center gap-1.5">
          <VerdictMark verdict={verdict} />
          {t(`verdicts.${verdict}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg width="28" height="12" aria-hidden="true">
          <line x1="2" x2="26" y1="6" y2="6" strokeWidth="2.5" strokeLinecap="round" className="stroke-line-strong" />
        </svg>
        {t('legend.interval')}
      </li>
      <li className="flex items-center gap-1.5">
        <svg width="28" height="16" aria-hidden="true">
          <rect x="1" y="1" width="26" height="14" rx="4" strokeDasharray="3 2.4" className="fill-none stroke-line-strong" />
        </svg>
        {t('legend.absent')}
      </li>
    </ul>
  );
}
