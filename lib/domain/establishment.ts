import type { Activity, CareCode } from '@/lib/domain/declared-care';
import type { EstablishmentKind } from '@/lib/domain/identity/decide-kind';
import type { Absence } from '@/lib/domain/identity/decide-presence';
import type { SuccessionEvidence } from '@/lib/domain/identity/judge-successor';
import type { Sector } from '@/lib/domain/indicators/catalogue';
import type { MeanReference } from '@/lib/domain/judgement/mean-reference';
import type { Measurement, Provenance } from '@/lib/domain/measurement';
import type { Framework, ProcedureRecord, ScopeVia } from './certification';

export const OWNERSHIPS = ['public', 'private-nonprofit', 'private-forprofit'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** Beds for full stays. Those of intensive care are already counted in medicine and surgery; day places are not beds. */
export const BED_SIZES = [
  'beds-medicine',
  'beds-surgery',
  'beds-obstetrics',
  'beds-smr',
  'beds-psychiatry',
  'beds-usld',
] as const;

/** Sizes shown on the page, in reading order. Beds and places on 31 December, stays and visits over the year. */
export const SIZES = [
  ...BED_SIZES,
  'beds-resuscitation',
  'beds-resuscitation-child',
  'beds-intensive-cardiac',
  'beds-intensive-stroke',
  'beds-intensive-other',
  'beds-intensive',
  'beds-continuous',
  'beds-continuous-child',
  'beds-neonatology',
  'beds-neonatal-intensive',
  'beds-neonatal-resuscitation',
  'places-medicine',
  'places-surgery',
  'places-obstetrics',
  'places-smr',
  'places-psychiatry',
  'places-had',
  'births',
  'deliveries',
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
  kind: EstablishmentKind;
  city: string | null;
  postcode: string | null;
  departmentCode: string | null;
  departmentName: string | null;
  regionCode: string | null;
  regionName: string | null;
  ownership: Ownership | null;
  isEspic: boolean;
  categoryLabel: string | null;
  /** Fields of care, as filters know them. */
  sectors: readonly Sector[];
  /** The care given there in the words of what is declared. */
  care: readonly CareCode[];
  latitude: number | null;
  longitude: number | null;
  locationPrecision: LocationPrecision | null;
  /** The register that no longer lists it; null while it is open, or when no register held can tell. */
  absence: Absence | null;
}

/** A procedure seen from one of its sites. */
export interface SiteProcedure extends ProcedureRecord {
  framework: Framework;
  isPrimarySite: boolean;
  /** By whose number the file names the site, and that number. */
  via: ScopeVia;
  fileFiness: string;
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
  kind: EstablishmentKind;
}

/** A number that stands for the same place before or after, and what speaks for it. */
export interface LinkedNumber {
  finess: string;
  name: string;
  city: string | null;
  /** Null while it is open. */
  absence: Absence | null;
  evidence: readonly SuccessionEvidence[];
  isProven: boolean;
}

/** One site, whole: what the files of a release tell of it. */
export interface Establishment extends EstablishmentIdentity {
  officialName: string;
  address: string | null;
  phone: string | null;
  legalEntity: { finess: string; name: string | null } | null;
  siblings: readonly SiblingSite[];
  siblingCount: number;
  /** Other sites of the legal entity that a procedure of cycle 5 or 6 covers. */
  certifiedSiblings: number;
  /** Other names the files give it, older ones included. */
  otherNames: readonly string[];
  /** When an absent site was last seen at work, and in which data set; null when no file tells. */
  lastSeen: { year: number; dataset: string } | null;
  /** Numbers that took its place, likely or proven; several are all told. */
  successors: readonly LinkedNumber[];
  /** Numbers whose place it took. */
  predecessors: readonly LinkedNumber[];
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
