import type { Place } from '@/lib/domain/search';
import type { Commune } from './commune';

/** A commune as an answer: with the postcode that was asked, else its first one. */
export function toPlace({ code, name, departmentCode, postcodes, latitude, longitude }: Commune, asked: string | null): Place {
  return { communeCode: code, name, departmentCode, latitude, longitude, postcode: asked ?? postcodes[0] ?? '' };
}
