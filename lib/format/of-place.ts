import { ofTerritory } from '@/lib/domain/geography/french-territory';
import { ofTown } from '@/lib/domain/geography/french-town';
import type { Locale } from '@/lib/i18n/routing';
import { placeName } from './place-name';

/**
 * A place for a message that says "of" it: French messages leave the preposition to the name ("autour {place}": "autour du
 * Havre", "autour d’Arras"), English ones have their own ("near {place}").
 */
export function ofPlace(name: string, locale: Locale, kind: 'town' | 'territory' = 'town'): string {
  if (locale !== 'fr') return placeName(name);
  return placeName(kind === 'town' ? ofTown(name) : ofTerritory(name));
}
