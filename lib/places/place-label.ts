import type { Place } from '@/lib/domain/search';

/** What to put in the address and in the form for this very place: findPlace reads it back. */
export function placeLabel({ name, departmentCode }: Pick<Place, 'name' | 'departmentCode'>): string {
  return `${name} (${departmentCode})`;
}
