import { V2014_LEVELS, type V2014Level } from '@/lib/domain/certification';
import { foldLabel } from '@/lib/import/normalise/label';

/** Official wording of the five levels, folded, in the order of their numbers. */
const WORDINGS: readonly RegExp[] = [
  /^certification$/,
  /^certification avec recommandation/,
  /^certification avec obligation/,
  /^sursis a (statuer|certification)$/,
  /^non certification$/,
];

/** V2014 level from its number (1 to 5), its letter or its official wording; null when it is none of them. */
export function parseV2014Level(raw: string): V2014Level | null {
  const text = raw.trim().replace(/\.0+$/, '').toUpperCase();
  const letter = V2014_LEVELS.find((level) => level === text);
  const rank = /^[1-5]$/.test(text) ? Number(text) - 1 : WORDINGS.findIndex((wording) => wording.test(foldLabel(raw)));
  return letter ?? V2014_LEVELS[rank] ?? null;
}
