import { useLocale, useTranslations } from 'next-intl';
import type { ProfileItem } from '@/lib/domain/profile/item';
import { formatList } from '@/lib/format/list';
import { formatNumber } from '@/lib/format/number';

/** Says which other letters the true score may correspond to; nothing when the letter is certain, or has no interval. */
export function UncertainLetter({ item }: { item: ProfileItem }) {
  const t = useTranslations('profile');
  const locale = useLocale();
  const { evidence } = item;
  if (evidence?.kind !== 'result' || !evidence.isLetterUncertain || evidence.class === null || evidence.n === null) return null;
  const letters = evidence.letters.filter((letter) => letter !== evidence.class);
  if (letters.length === 0) return null;
  return (
    <span className="block text-ink">
      {t('uncertainLetter', { n: formatNumber(evidence.n, locale), letters: formatList(letters, locale, 'disjunction') })}
    </span>
  );
}
