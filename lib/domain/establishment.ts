import type { Framework, ProcedureRecord } from '@/lib/domain/certification';
import type { Sector } from '@/lib/domain/indicators/catalogue';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { Measurement, Provenance } from '@/lib/domain/measurement';

export const OWNERSHIPS = ['public', 'private-nonprofit', 'private-forprofit'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const SECTORS = ['MCO', 'CA', 'SMR', 'PSY', 'HAD', 'DIALYSE', 'USLD'] as const satisfies readonly Sector[];

/** Activities a reader looks for, read from the SAE flags. */
export const ACTIVITIES = [
  'URGENCES',
  'SMUR',
  'MATERNITE',
  'REANIMATION',
  'BLOC',
  'CHIMIOTHERAPIE',
  'RADIOTHERAPIE',
  'NEUROCHIRURGIE',
  'CHIRURGIE_CARDIAQUE',
  'CHIRURGIE_CANCER',
  'GREFFE',
  'GRANDS_BRULES',
  'SOINS_PALLIATIFS',
  'DOULEUR',
  'IVG_AMP',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Sizes shown on the page, in reading order. Beds and places on 31 December, stays and visits over the year. */
export const SIZES = [
  'beds-medicine',
  'beds-surgery',
  'beds-obstetrics',
  'beds-smr',
  'beds-psychiatry',
  'beds-usld',
  'beds-intensive-care',
  'places-mco',
  'births',
  'emergency-visits',
] as const;
export type SizeCode = (typeof SIZES)[number];

export interface SizeFigure {
  code: SizeCode;
  value: number;
  provenance: Provenance;
}

export type LocationPrecision = 'address' | 'commune';

/** What identifies a site, everywhere it is shown. */
export interface EstablishmentIdentity {
  finess: string;
  name: string;
  kind: 'hospital' | 'annex';
  city: string | null;
  postcode: string | null;
  departmentCode: string | null;
  departmentName: string | null;
  regionCode: string | null;
  regionName: string | null;
  ownership: Ownership | null;
  isEspic: boolean;
  categoryLabel: string | null;
  sectors: readonly Sector[];
  latitude: number | null;
  longitude: number | null;
  locationPrecision: LocationPrecision | null;
}

/** A procedure seen from one of its sites. */
export interface SiteProcedure extends ProcedureRecord {
  framework: Framework;
  isPrimarySite: boolean;
  chapters: readonly { item: string; label: string | null; score: number }[];
  objectives: readonly { item: string; label: string | null; score: number }[];
  /** V2014 only: decisions per theme, verbatim. */
  themeDecisions: readonly string[];
  provenance: Provenance;
}

export interface SiblingSite {
  finess: string;
  name: string;
  city: string | null;
  kind: 'hospital' | 'annex';
}

/** Everything the page of one site shows. */
export interface EstablishmentPage extends EstablishmentIdentity {
  officialName: string;
  address: string | null;
  phone: string | null;
  legalEntity: { finess: string; name: string | null } | null;
  siblings: readonly SiblingSite[];
  siblingCount: number;
  activities: readonly Activity[];
  sizes: readonly SizeFigure[];
  identityProvenance: Provenance;
  /** Newest framework first. */
  procedures: readonly SiteProcedure[];
  /** All campaigns, newest first; one entry per indicator and campaign. */
  measurements: readonly Measurement[];
  /** ISO day of the release: the ages of its results are counted to it. */
  releasedOn: string;
  /** The means its results are held against. */
  references: readonly MeanReference[];
}
