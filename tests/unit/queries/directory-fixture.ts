import type { CurrentState, V2014Level } from '@/lib/domain/certification';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import { DEFAULT_RADIUS_KM, PAGE_SIZE, type SearchFilters } from '@/lib/domain/search';
import { buildDirectory, type Directory, type DirectoryEntry } from '@/lib/queries/directory-columns';
import type { CommuneRecord } from '@/lib/queries/place-index';

export const NO_FILTERS: SearchFilters = {
  ...{ q: '', regions: [], departments: [], sectors: [], ownerships: [], decisions: [], v2014: [] },
  ...{ near: '', radiusKm: DEFAULT_RADIUS_KM, annexes: false, closed: false, sort: null, page: 1, pageSize: PAGE_SIZE },
};

interface EntryOptions extends Partial<EstablishmentIdentity> {
  activities?: readonly string[];
  legalEntity?: { finess: string; name: string };
  state?: CurrentState;
  procedure?: string;
  v2014?: V2014Level;
}

export function directoryEntry({
  legalEntity,
  state = 'none',
  procedure,
  v2014,
  activities = [],
  ...identity
}: EntryOptions): DirectoryEntry {
  return {
    identity: {
      ...{ finess: '010000001', name: 'Hôpital', kind: 'hospital', city: null, postcode: null, departmentCode: null },
      ...{ departmentName: null, regionCode: null, regionName: null, ownership: null, isEspic: false, categoryLabel: null },
      ...{ sectors: [], care: [], latitude: null, longitude: null, locationPrecision: null, absence: null },
      ...identity,
    },
    officialName: identity.name ?? 'HOPITAL',
    otherNames: [],
    legalEntityFiness: legalEntity?.finess ?? null,
    legalEntityName: legalEntity?.name ?? null,
    formerEntities: [],
    activities,
    certification: {
      state,
      framework: procedure ? 'V2020' : null,
      procedureCode: procedure ?? null,
      decidedOn: null,
      siteCount: procedure ? 1 : 0,
      visitYear: null,
      visitMonth: null,
    },
    v2014: v2014 ?? null,
  };
}

export function directoryOfEntries(entries: readonly DirectoryEntry[], communes: readonly CommuneRecord[] = []): Directory {
  const names = { regionNames: new Map(), departmentNames: new Map() };
  return buildDirectory({ release: 1, isFictional: true, entries, entities: new Map(), communes, ...names });
}

export const COMMUNES: readonly CommuneRecord[] = [
  commune('38185', 'Grenoble', '38', ['38000', '38100'], 45.18, 5.72, 158_000),
  commune('42218', 'Saint-Étienne', '42', ['42000'], 45.43, 4.39, 173_000),
  commune('93066', 'Saint-Denis', '93', ['93200', '93210'], 48.93, 2.36, 148_000),
  commune('97411', 'Saint-Denis', '974', ['97400'], -20.88, 55.45, 154_000),
  commune('72181', 'Le Mans', '72', ['72000'], 48.0, 0.2, 145_000),
  commune('75101', 'Paris 1er', '75', ['75001'], 48.86, 2.34, 15_000),
  commune('75114', 'Paris 14e', '75', ['75014'], 48.83, 2.33, 137_000),
  commune('2A004', 'Ajaccio', '2A', ['20000'], 41.92, 8.74, 70_000),
  commune('10003', 'Aix-Villemaur-Pâlis', '10', ['10190'], 48.2, 3.7, 3_500),
  commune('13001', 'Aix-en-Provence', '13', ['13090'], 43.53, 5.45, 147_000),
];

function commune(
  code: string,
  name: string,
  departmentCode: string,
  postcodes: readonly string[],
  latitude: number,
  longitude: number,
  population: number,
): CommuneRecord {
  return { code, name, departmentCode, postcodes, latitude, longitude, population };
}
