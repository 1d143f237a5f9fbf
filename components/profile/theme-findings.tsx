import { useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure';
import type { ProfileItem } from '@/lib/domain/profile/item';
import type { ThemeProfile } from '@/lib/domain/profile/profile-of';
import { FindingList } from './finding-list';
import { useItemWords } from './item-words';

/** What can be said in one theme; what cannot is counted, and folded away with its reasons. */
export function ThemeFindings({ profile }: { profile: ThemeProfile }) {
  const t = useTranslations('profile');
  const { theme, strengths, weaknesses, undecided, absent, unconcerned } = profile;
  // One decision: nothing to fold away.
  const shown =
    theme === 'certification' ? [...strengths, ...weaknesses, ...undecided, ...absent] : [...strengths, ...weaknesses];
  return (
    <div className="grid content-start gap-2 border-line border-t pt-4">
      <h3 className="text-lg">{t(`themes.${theme}`)}</h3>
      <FindingList items={shown} />
      {theme === 'certification' ? null : <Unsaid undecided={undecided} absent={absent} unconcerned={unconcerned} />}
    </div>
  );
}

function Unsaid({ undecided, absent, unconcerned }: Pick<ThemeProfile, 'undecided' | 'absent' | 'unconcerned'>) {
  const t = useTranslations('profile.theme');
  const counts = [
    ...(undecided.length > 0 ? [t('undecided', { count: undecided.length })] : []),
    ...(absent.length > 0 ? [t('absent', { count: absent.length })] : []),
  ];
  if (counts.length === 0 && unconcerned.length === 0) return null;
  const what = counts.length > 0 ? counts.join(', ') : t('unconcerned', { count: unconcerned.length });
  return (
    <Disclosure summary={t('why', { what })}>
      <div className="grid gap-3">
        <div className="border-line-strong border-l-2 pl-4">
          <FindingList items={[...undecided, ...absent]} isQuiet />
        </div>
        {unconcerned.length > 0 ? <Unconcerned items={unconcerned} /> : null}
      </div>
    </Disclosure>
  );
}

function Unconcerned({ items }: { items: readonly ProfileItem[] }) {
  const t = useTranslations('profile.theme');
  const words = useItemWords();
  return (
    <p className="text-ink-soft text-sm">
      {t('unconcernedList', { count: items.length, names: items.map(words.full).join(' ; ') })}
    </p>
  );
}
