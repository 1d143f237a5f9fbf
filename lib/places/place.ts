import type { Commune } from './commune';

/** A commune as an answer to what was typed. */
export interface Place {
  communeCode: string;
  name: string;
  departmentCode: string;
  postcode: string;
  latitude: number;
  longitude: number;
}

/** With the postcode that was asked, else its first one. */
export function toPlace({ code, name, departmentCode, postcodes, latitude, longitude }: Commune, asked: string | null): Place {
  return { communeCode: code, name, departmentCode, latitude, longitude, postcode: asked ?? postcodes[0] ?? '' };
}

/** What to put in the address and in the form for this very place: findPlace reads it back. */
export function placeLabel({ name, departmentCode }: Pick<Place, 'name' | 'departmentCode'>): string {
  return `${name} (${departmentCode})`;
}
