import type { Random } from './random';
import { VOCABULARY as WORDS } from './vocabulary';

/**
 * Makes up epithets for legal entities and sites: nature, invented people, invented saints.
 * Never twice the same, never the name of a town.
 */
export class NameBook {
  readonly #random: Random;
  readonly #used = new Set<string>();
  readonly #saints: string[];

  constructor(random: Random) {
    this.#random = random;
    this.#saints = random.shuffle(WORDS.saints);
  }

  /** "des Trois-Rivières", "du Vieux-Tilleul", "Aurèle-Vautrelin", "Saint-Aubrin". */
  epithet(kind: 'any' | 'person' = 'any'): string {
    for (;;) {
      const draw = kind === 'person' ? 1 : this.#random.next();
      const saint = draw < 0.03 ? this.#saints.pop() : undefined;
      const epithet = saint ?? (draw < 0.7 ? this.#nature() : this.#person());
      if (this.#used.has(epithet)) continue;
      this.#used.add(epithet);
      return epithet;
    }
  }

  #person(): string {
    return `${this.#random.pick(WORDS.firstNames)}-${this.#random.pick(WORDS.familyNames)}`;
  }

  #nature(): string {
    const random = this.#random;
    switch (random.int(0, 4)) {
      case 0:
        return `du ${random.pick(WORDS.masculineBefore)}-${random.pick(WORDS.masculine)}`;
      case 1:
        return `du ${random.pick(WORDS.masculine)}-${hyphened(random.pick(WORDS.masculineAfter))}`.replace(
          /^du (?=[AEIOUÉH])/,
          'de l’',
        );
      case 2:
        return `de la ${random.pick(WORDS.feminineBefore)}-${random.pick(WORDS.feminine)}`;
      case 3:
        return `de la ${random.pick(WORDS.feminine)}-${hyphened(random.pick(WORDS.feminineAfter))}`.replace(
          /^de la (?=[AEIOUÉH])/,
          'de l’',
        );
      default:
        return `des ${random.pick(WORDS.numbers)}-${random.pick(WORDS.plural)}`;
    }
  }
}

function hyphened(words: string): string {
  return words.replaceAll(' ', '-');
}
