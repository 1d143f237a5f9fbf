import type { Locale } from '@/lib/i18n/routing';
import type { Area } from '@/lib/places/areas';
import { ofPlace } from './of-place';
import { placeName } from './place-name';

/** What messages say of a region or a department: its kind, its name, and its name after "of" ("du Nord", "de l’Hérault"). */
export function areaWords({ kind, name }: Pick<Area, 'kind' | 'name'>, locale: Locale) {
  return { kind, area: placeName(name), ofArea: ofPlace(name, locale, 'territory') };
}
