import type { EstablishmentKind } from '@/lib/domain/identity/decide-kind';
import type { Absence } from '@/lib/domain/identity/decide-presence';
import type { ScoredMeasurement } from '@/lib/domain/measurement';
import type { CurrentCertification } from './current-certification';

/** One site of a legal entity, with the decision of the procedure it belongs to. */
export interface EntitySite {
  finess: string;
  name: string;
  kind: EstablishmentKind;
  city: string | null;
  absence: Absence | null;
  /** The newest files give it another legal entity: this one ran it before, or filed its results. */
  isFormer: boolean;
  certification: CurrentCertification;
}

/** The sites it runs today. */
export function openSites(sites: readonly EntitySite[]): readonly EntitySite[] {
  return sites.filter(({ absence, isFormer }) => absence === null && !isFormer);
}

/** Numbers that only the certification knows, of hospitals the registers list under another. */
export function newNumbers(sites: readonly EntitySite[]): readonly EntitySite[] {
  return sites.filter(({ absence }) => absence !== null && 'listedAs' in absence);
}

/** Results filed under the number of the entity itself: those of all its sites together. */
export interface FiledResults {
  campaign: number;
  /** Codes of the indicators with a row, in the order of the catalogue. */
  indicators: readonly string[];
}

/** A body that runs hospitals. It is no hospital: its sites are. */
export interface LegalEntity {
  finess: string;
  /** Null when the files give its number without a name. */
  name: string | null;
  city: string | null;
  departmentName: string | null;
  regionName: string | null;
  /** Open hospitals first, then attached structures, sites of another entity today, sites the registers no longer list; by name. */
  sites: readonly EntitySite[];
  /** HAS's safety alerts among the results filed under its number. */
  alerts: readonly ScoredMeasurement[];
  /** Newest campaign first. */
  results: readonly FiledResults[];
}
