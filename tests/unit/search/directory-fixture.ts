import type { CurrentState, V2014Level } from '@/lib/domain/certification';
import type { EstablishmentIdentity } from '@/lib/domain/establishment';
import { buildGazetteer, type Gazetteer } from '@/lib/places/gazetteer';
import { buildDirectory, type Directory, type DirectoryEntry } from '@/lib/search/directory-columns';
import { search } from '@/lib/search/search';
import type { SearchFilters } from '@/lib/search/search-filters';
import type { SearchResult } from '@/lib/search/search-result';

/** A search with all there is to know of it. */
export function searchDirectory(directory: Directory, filters: SearchFilters): SearchResult {
  const { list, countFacets } = search(directory, filters);
  return { ...list, facets: countFacets() };
}

interface EntryOptions extends Partial<EstablishmentIdentity> {
  activities?: readonly string[];
  categoryCode?: string;
  communeCode?: string;
  beds?: number;
  otherNames?: readonly string[];
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
  categoryCode,
  communeCode,
  beds = 0,
  otherNames = [],
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
    categoryCode: categoryCode ?? null,
    communeCode: communeCode ?? null,
    beds,
    otherNames,
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

/** Words of the language in these tests. */
const ORDINARY_WORDS: ReadonlySet<string> = new Set(['attack', 'cedre']);

export const AREA_NAMES = {
  regions: new Map([
    ['04', 'La Réunion'],
    ['53', 'Bretagne'],
    ['84', 'Auvergne-Rhône-Alpes'],
  ]),
  departments: new Map([
    ['38', 'Isère'],
    ['42', 'Loire'],
    ['72', 'Sarthe'],
    ['93', 'Seine-Saint-Denis'],
    ['974', 'La Réunion'],
    ['2A', 'Corse-du-Sud'],
  ]),
  departmentsOfRegion: new Map([
    ['04', ['974']],
    ['84', ['38', '42']],
  ]),
};

export function directoryOfEntries(entries: readonly DirectoryEntry[], gazetteer = EMPTY): Promise<Directory> {
  return buildDirectory({
    ...{
      release: 1,
      isFictional: true,
      entries,
      entities: new Map(),
      gazetteer,
      areaNames: AREA_NAMES,
      ordinaryWords: ORDINARY_WORDS,
    },
  });
}

const EMPTY: Gazetteer = buildGazetteer({ lines: [], official: { communes: new Map(), former: [] }, addresses: [] });

const COMMUNES = [
  commune('38185', 'Grenoble', '38', ['38000', '38100'], 45.18, 5.72, 158_000),
  commune('38516', 'La Tronche', '38', ['38700'], 45.2, 5.75, 6_700),
  commune('42218', 'Saint-Étienne', '42', ['42000'], 45.43, 4.39, 173_000),
  commune('93066', 'Saint-Denis', '93', ['93200', '93210'], 48.93, 2.36, 148_000),
  commune('97411', 'Saint-Denis', '974', ['97400'], -20.88, 55.45, 154_000),
  commune('47222', 'Réunion', '47', ['47700'], 44.28, 0.13, 480),
  commune('72181', 'Le Mans', '72', ['72000'], 48.0, 0.2, 145_000),
  commune('75101', 'Paris 1er', '75', ['75001'], 48.86, 2.34, 15_000),
  commune('75114', 'Paris 14e', '75', ['75014'], 48.83, 2.33, 137_000),
  commune('75056', 'Paris', '75', [], null, null, 2_100_000),
  commune('2A004', 'Ajaccio', '2A', ['20000'], 41.92, 8.74, 70_000),
  commune('10003', 'Aix-Villemaur-Pâlis', '10', ['10190'], 48.2, 3.7, 3_500),
  commune('13001', 'Aix-en-Provence', '13', ['13090'], 43.53, 5.45, 147_000),
  commune('62427', 'Hénin-Beaumont', '62', ['62110'], 50.41, 2.95, 26_000),
  commune('62498', 'Lens', '62', ['62300'], 50.43, 2.82, 32_000),
  commune('28100', 'Hanches', '28', ['28130'], 48.6, 1.65, 2_700),
];

export const GAZETTEER = buildGazetteer({
  lines: COMMUNES.flatMap(({ postcodes, ...rest }) =>
    postcodes.map((postcode) => ({ ...rest, postcode, localities: rest.code === '62427' ? ['HENIN LIETARD'] : [] })),
  ),
  official: {
    communes: new Map(COMMUNES.map((entry) => [entry.code, entry])),
    former: [{ code: '62089', name: 'Beaumont-en-Artois', joinedCode: '62427' }],
  },
  addresses: [
    { postcode: '38043', city: 'GRENOBLE', communeCode: '38185', departmentCode: '38' },
    { postcode: '38047', city: 'GRENOBLE', communeCode: null, departmentCode: '38' },
    { postcode: '93205', city: 'ST DENIS', communeCode: '93066', departmentCode: '93' },
  ],
});

function commune(
  code: string,
  name: string,
  departmentCode: string,
  postcodes: readonly string[],
  latitude: number | null,
  longitude: number | null,
  population: number,
) {
  return { code, name, departmentCode, postcodes, latitude, longitude, population };
}
