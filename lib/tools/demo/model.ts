import type { Family, OwnershipCode } from './families';
import type { DemoCommune } from './geography';

/** An invented legal entity with its invented sites. */
export interface LegalEntity {
  finess: string;
  name: string;
  family: Family;
  ownership: OwnershipCode;
  isEspic: boolean;
  home: DemoCommune;
  /** True quality effect shared by its sites, in standard deviations. */
  quality: number;
  sites: Site[];
  annexes: Annex[];
}

export interface Place {
  commune: DemoCommune;
  number: number;
  streetType: string;
  street: string;
  postcode: string;
  city: string;
  latitude: number;
  longitude: number;
}

export interface Site {
  finess: string;
  /** As people say it, mixed case. */
  name: string;
  entity: LegalEntity;
  category: string;
  place: Place;
  /** 0 tiny to 1 the largest of its category. */
  size: number;
  /** Columns of the SAE table FILTRE that are at 1. */
  activities: ReadonlySet<string>;
  beds: Beds;
  /** True quality effect, mean 0 and standard deviation 1 over all sites. */
  quality: number;
}

export interface Beds {
  medicine: number;
  surgery: number;
  obstetrics: number;
  dayPlaces: number;
  rehabilitation: number;
  psychiatry: number;
  longStay: number;
  intensiveCare: number;
  homeCare: number;
}

/** A small attached structure: consultation centre, day care. */
export interface Annex {
  finess: string;
  name: string;
  category: string;
  entity: LegalEntity;
  place: Place;
  /** Listed by the SAE (table IDB); otherwise only the certification files know it. */
  inSae: boolean;
}

export interface DemoNation {
  communes: readonly DemoCommune[];
  entities: readonly LegalEntity[];
  sites: readonly Site[];
  annexes: readonly Annex[];
}
