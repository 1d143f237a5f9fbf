import { type FinessNumbers, finessPrefix } from './finess-numbers';
import type { DemoCommune } from './geography';
import type { Annex, LegalEntity } from './model';
import { neighbourOf, placeIn } from './place';
import type { Random } from './random';
import { VOCABULARY } from './vocabulary';

/** FINESS category and name of the small structures that follow a hospital. */
const KINDS = [
  { category: '156', weight: 42, titles: ['CMP adultes', 'CMP enfants et adolescents', 'CMP'] },
  { category: '425', weight: 14, titles: ['CATTP'] },
  { category: '292', weight: 24, titles: ['Hôpital de jour', 'Hôpital de jour enfants'] },
  { category: '355', weight: 12, titles: ['Centre de consultations', 'Antenne hospitalière'] },
  { category: '362', weight: 6, titles: ['Résidence de long séjour'] },
  { category: '412', weight: 2, titles: ['Appartement thérapeutique'] },
] as const;

/** The annexes of one legal entity. About one in eight is known to the certification files alone. */
export function drawAnnexes(
  random: Random,
  entity: LegalEntity,
  around: readonly DemoCommune[],
  numbers: FinessNumbers,
): Annex[] {
  const isOverseas = entity.home.department.startsWith('97');
  const count = random.poisson(entity.family.annexes * (isOverseas ? 0.5 : 0.5 + random.next()));
  const labels = random.shuffle(VOCABULARY.annexes);
  return Array.from({ length: count }, (_, index) => {
    const kind = random.weighted(KINDS, ({ weight }) => weight);
    const commune = random.chance(0.4) ? entity.home : neighbourOf(random, entity.home, around);
    const label = labels[index % labels.length] ?? '';
    return {
      finess: numbers.next(finessPrefix(commune.department, 1)),
      name: `${random.pick(kind.titles)} ${label}`,
      category: kind.category,
      entity,
      place: placeIn(random, commune),
      inSae: random.chance(0.88),
    };
  });
}
