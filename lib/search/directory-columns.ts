import { CURRENT_STATES, type CurrentState, V2014_LEVELS, type V2014Level } from '@/lib/domain/certification';
import type { CurrentCertification } from '@/lib/domain/current-certification';
import { type EstablishmentIdentity, OWNERSHIPS } from '@/lib/domain/establishment';
import { addToGroup } from '@/lib/domain/groups';
import { SECTORS } from '@/lib/domain/indicators/catalogue';
import { ACTIVITY_WORDS } from '@/lib/domain/search-lexicon';
import type { AreaNames } from '@/lib/places/areas';
import type { Gazetteer } from '@/lib/places/gazetteer';
import { buildPlaceIndex, type PlaceIndex } from '@/lib/places/place-index';
import { inTurns, nextTurn } from '@/lib/system/turns';
import { type NameKey, nameKey, nameKeys } from './name-key';
import { type AskedKind, fitOf, levelOf } from './standing';
import { buildTextIndex, type TextIndex } from './text-index';
import { buildTownIndex, type TownIndex } from './town-index';

/** One establishment as the directory takes it in. */
export interface DirectoryEntry {
  identity: EstablishmentIdentity;
  officialName: string;
  /** Other names it answers to, older ones and those of its predecessors included. */
  otherNames: readonly string[];
  categoryCode: string | null;
  communeCode: string | null;
  /** Beds and places for full stays, of all kinds. */
  beds: number;
  legalEntityFiness: string | null;
  legalEntityName: string | null;
  /** Legal entities it had before. */
  formerEntities: readonly string[];
  activities: readonly string[];
  certification: CurrentCertification;
  v2014: V2014Level | null;
}

/** A legal entity: known by its number, never listed. */
export interface DirectoryEntity {
  name: string | null;
  city: string | null;
  departmentCode: string | null;
  regionCode: string | null;
}

/**
 * Everything searchable of one release, in memory. Position i of every column is one establishment; positions follow
 * the alphabetical order of names. Codes are positions in the lists beside them, -1 when unknown.
 */
export interface Directory {
  release: number;
  isFictional: boolean;
  entries: readonly DirectoryEntry[];
  /** All positions. */
  everyone: Int32Array;
  byFiness: ReadonlyMap<string, number>;
  byLegalEntity: ReadonlyMap<string, readonly number[]>;
  /** Legal entities by number; none of them is an entry. */
  entities: ReadonlyMap<string, DirectoryEntity>;
  regionCodes: readonly string[];
  departmentCodes: readonly string[];
  /** Names by code. */
  regionNames: ReadonlyMap<string, string>;
  departmentNames: ReadonlyMap<string, string>;
  region: Int16Array;
  department: Int16Array;
  ownership: Int8Array;
  state: Int8Array;
  v2014: Int8Array;
  /** Bit mask over SECTORS. */
  sectors: Uint16Array;
  isAnnex: Uint8Array;
  /** 1 for a site that the registers no longer list. */
  isGone: Uint8Array;
  /** Degrees; NaN when not located. */
  latitude: Float64Array;
  longitude: Float64Array;
  /** 1 when the place shown is the centre of the commune. */
  isApproximate: Uint8Array;
  /** See standing.ts. */
  level: Int8Array;
  fit: Readonly<Record<AskedKind, Int8Array>>;
  beds: Float64Array;
  /** Number of the current procedure, -1 when there is none; numbers run from 0 to procedureCount - 1. */
  procedure: Int32Array;
  procedureCount: number;
  nameKeys: readonly (readonly NameKey[])[];
  /** That of the legal entity; null when it has none. */
  entityKeys: readonly (NameKey | null)[];
  text: TextIndex;
  places: PlaceIndex;
  towns: TownIndex;
  /** Words of the language, that no correction touches. */
  ordinaryWords: ReadonlySet<string>;
}

export interface DirectorySource {
  release: number;
  isFictional: boolean;
  entries: readonly DirectoryEntry[];
  entities: ReadonlyMap<string, DirectoryEntity>;
  gazetteer: Gazetteer;
  areaNames: AreaNames;
  ordinaryWords: ReadonlySet<string>;
}

export async function buildDirectory(source: DirectorySource): Promise<Directory> {
  const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  const entries = [...source.entries].sort(
    (a, b) => collator.compare(a.identity.name, b.identity.name) || (a.identity.finess < b.identity.finess ? -1 : 1),
  );
  const identities = entries.map((entry) => entry.identity);
  const regionCodes = distinct(identities.map((identity) => identity.regionCode));
  const departmentCodes = distinct(identities.map((identity) => identity.departmentCode));
  await nextTurn();
  const procedures = numbered(entries.map((entry) => procedureKey(entry.certification)));
  const names = await inTurns(entries, (entry) => namesOf(entry).flatMap(nameKeys));
  const text = await buildTextIndex(entries.map(searchableText));
  await nextTurn();
  const places = buildPlaceIndex(source.gazetteer, countBy(entries.map((entry) => entry.communeCode)), source.areaNames);
  await nextTurn();
  const towns = buildTownIndex(entries, source.gazetteer, source.areaNames);
  await nextTurn();
  return {
    release: source.release,
    isFictional: source.isFictional,
    entries,
    everyone: Int32Array.from(entries.keys()),
    byFiness: new Map(identities.map((identity, position) => [identity.finess, position])),
    entities: source.entities,
    byLegalEntity: groupPositions(entries.map((entry) => entry.legalEntityFiness)),
    regionCodes,
    departmentCodes,
    regionNames: source.areaNames.regions,
    departmentNames: source.areaNames.departments,
    region: Int16Array.from(positionsIn(regionCodes, identities, (identity) => identity.regionCode)),
    department: Int16Array.from(positionsIn(departmentCodes, identities, (identity) => identity.departmentCode)),
    ownership: Int8Array.from(positionsIn(OWNERSHIPS, identities, (identity) => identity.ownership)),
    state: Int8Array.from(positionsIn(CURRENT_STATES, entries, (entry): CurrentState => entry.certification.state)),
    v2014: Int8Array.from(positionsIn(V2014_LEVELS, entries, (entry) => entry.v2014)),
    sectors: Uint16Array.from(identities, (identity) => sectorMask(identity.sectors)),
    isAnnex: Uint8Array.from(identities, (identity) => (identity.kind === 'annex' ? 1 : 0)),
    isGone: Uint8Array.from(identities, (identity) => (identity.absence ? 1 : 0)),
    latitude: Float64Array.from(identities, (identity) => identity.latitude ?? Number.NaN),
    longitude: Float64Array.from(identities, (identity) => identity.longitude ?? Number.NaN),
    isApproximate: Uint8Array.from(identities, (identity) => (identity.locationPrecision === 'commune' ? 1 : 0)),
    level: Int8Array.from(entries, levelOf),
    fit: fitsOf(entries),
    beds: Float64Array.from(entries, (entry) => entry.beds),
    procedure: procedures.numbers,
    procedureCount: procedures.count,
    nameKeys: names,
    entityKeys: entries.map(({ legalEntityName }) => (legalEntityName === null ? null : nameKey(legalEntityName))),
    text,
    places,
    towns,
    ordinaryWords: source.ordinaryWords,
  };
}

export function sectorMask(sectors: readonly string[]): number {
  return SECTORS.reduce((mask, sector, bit) => (sectors.includes(sector) ? mask | (1 << bit) : mask), 0);
}

function searchableText(entry: DirectoryEntry) {
  const { identity } = entry;
  const care = [...identity.sectors, ...entry.activities].map((code) => ACTIVITY_WORDS[code] ?? null);
  const area = [identity.postcode, identity.departmentCode, identity.departmentName, identity.regionName, ...care];
  return {
    names: namesOf(entry),
    city: identity.city ?? '',
    area: area.filter((part) => part !== null).join(' '),
    legalEntity: entry.legalEntityName ?? '',
  };
}

/** Every name a site answers to. */
function namesOf({ identity, officialName, otherNames }: DirectoryEntry): readonly string[] {
  return [...new Set([identity.name, officialName, ...otherNames])];
}

function fitsOf(entries: readonly DirectoryEntry[]): Record<AskedKind, Int8Array> {
  const column = (asked: AskedKind) => Int8Array.from(entries, (entry) => fitOf(asked, entry));
  return {
    hospital: column('hospital'),
    university: column('university'),
    clinic: column('clinic'),
    private: column('private'),
  };
}

function procedureKey(certification: CurrentCertification): string | null {
  return certification.procedureCode === null ? null : `${certification.framework} ${certification.procedureCode}`;
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

function positionsIn<Item, Code extends string>(
  codes: readonly Code[],
  items: readonly Item[],
  read: (item: Item) => Code | null,
): number[] {
  const positions = new Map(codes.map((code, position) => [code, position]));
  return items.map((item) => {
    const code = read(item);
    return code === null ? -1 : (positions.get(code) ?? -1);
  });
}

function countBy(keys: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function numbered(keys: readonly (string | null)[]): { numbers: Int32Array; count: number } {
  const seen = new Map<string, number>();
  const numbers = Int32Array.from(keys, (key) => {
    if (key === null) return -1;
    const number = seen.get(key) ?? seen.size;
    seen.set(key, number);
    return number;
  });
  return { numbers, count: seen.size };
}

function groupPositions(keys: readonly (string | null)[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  keys.forEach((key, position) => {
    if (key === null) return;
    addToGroup(groups, key, position);
  });
  return groups;
}
