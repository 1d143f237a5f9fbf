import type { ProfileItem } from '@/lib/domain/profile/item';
import type { ThemeProfile } from '@/lib/domain/profile/profile-of';
import { useTranslations } from '@/lib/i18n/translations';
import { useResultNames } from './result-names';
import { ResultRow } from './result-row';
import { useThemeSentence } from './theme-sentence';
import { VerdictMark } from './verdict-mark';

/** What can be said in one theme: one sentence, then each result with what it stands on, then what is missing and why. */
export function ThemeBlock({ theme, isOld, level }: { theme: ThemeProfile; isOld: boolean; level: 3 | 4 }) {
  const t = useTranslations('profile');
  const sentence = useThemeSentence();
  const { alerts, strengths, weaknesses, exceptions, undecided, absent } = theme;
  const shown = [alerts, strengths, weaknesses, exceptions, undecided, absent].flat().length;
  const Heading = level === 3 ? 'h3' : 'h4';
  return (
    <div className="theme">
      <div>
        <Heading>{t(`themes.${theme.theme}`)}</Heading>
        {/* A single result is its own sentence. */}
        {shown > 1 ? <p className="measure text-ink-soft">{sentence(theme, isOld)}</p> : null}
      </div>
      <ul>
        {[...alerts, ...weaknesses, ...strengths].map((item) => (
          <ResultRow key={item.indicator} item={item} />
        ))}
        {exceptions.map((item) => (
          <ResultRow key={item.indicator} item={item} isException />
        ))}
        {undecided.map((item) => (
          <ResultRow key={item.indicator} item={item} />
        ))}
        {absent.map((item) => (
          <AbsentRow key={item.indicator} item={item} isOld={isOld} />
        ))}
      </ul>
    </div>
  );
}

function AbsentRow({ item, isOld }: { item: ProfileItem; isOld: boolean }) {
  const t = useTranslations('profile');
  const names = useResultNames();
  const reason = t(`absences.${item.reason}`);
  const isOutdated = item.reason === 'no-recent-result';
  return (
    <li className="finding text-ink-soft">
      <span>
        <VerdictMark verdict="absent" />
      </span>
      <p>
        <strong className="text-ink">{names.short(item.indicator)}</strong>
        {t('colon')}
        {isOld ? reason : t(isOutdated ? 'outdatedRow' : 'absentRow', { reason, year: String(item.campaign) })}
      </p>
    </li>
  );
}
