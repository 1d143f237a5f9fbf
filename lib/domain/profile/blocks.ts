import { THEMES } from '@/lib/domain/indicators/catalogue';
import { datedBlocks } from '@/lib/domain/judgement/dated-blocks';
import { itemsOf, type Profile, themeProfile } from './profile-of';

/** What is said of one span of time, apart from the others. */
export interface ProfileBlock {
  /** The collection it is about; null for everything recent, whose items each say their own. */
  year: number | null;
  ageYears: number | null;
  /** Themes with something to say, in reading order. */
  themes: Profile;
}

/** What is recent first, in one block; then each collection older than four years in a block of its own, newest first. */
export function profileBlocks(profile: Profile): readonly ProfileBlock[] {
  return datedBlocks(profile.flatMap(itemsOf), (item) => item)
    .map(({ year, ageYears, items }) => ({
      year,
      ageYears,
      themes: THEMES.map((theme) => themeProfile(theme, items)).filter(hasWords),
    }))
    .filter(({ themes }) => themes.length > 0);
}

/** Something beyond questions that do not arise here. */
function hasWords({ unconcerned, ...theme }: Profile[number]): boolean {
  return itemsOf({ ...theme, unconcerned: [] }).length > 0;
}
