import { departmentOfCommune } from '@/lib/domain/geography/department';
import type { Commune, CommuneFinder } from './commune';
import { centreFinder } from './commune-centres';
import type { GazetteerSource, OfficialCommune } from './gazetteer-source';
import { placeKey } from './place-key';
import { type PostcodeTowns, postcodeTowns } from './postcode-towns';
import { SPLIT_CITIES } from './split-cities';
import { inTitleCase } from './title-case';

/** Every place of France by code and postcode: one truth for the import and the search. */
export interface Gazetteer extends CommuneFinder {
  /** Names of former communes and of places within a commune, each with its commune. */
  otherNames: readonly OtherName[];
  postcodes: PostcodeTowns;
}

interface OtherName {
  name: string;
  key: string;
  /** Of the commune it is part of. */
  code: string;
}

export function buildGazetteer({ lines, official, addresses }: GazetteerSource): Gazetteer {
  const joinedTo = new Map(official.former.map(({ code, joinedCode }) => [code, joinedCode]));
  const centre = centreFinder(lines, joinedTo);
  const communes = new Map<string, Commune>();
  for (const entry of [...official.communes.values(), ...unofficial(lines, official.communes, joinedTo)]) {
    const point = centre(entry);
    const postcodes = SPLIT_CITIES.some(({ code }) => code === entry.code) ? [] : entry.postcodes;
    if (!point) continue;
    // Spelled out: a spread of forty thousand entries is the dearest line of the whole gazetteer.
    const { code, name, departmentCode, population } = entry;
    const { latitude, longitude } = point;
    communes.set(code, { code, name, departmentCode, postcodes, population, latitude, longitude, key: placeKey(name) });
  }
  const find = (code: string) => communes.get(code) ?? communes.get(joinedTo.get(code) ?? '') ?? null;
  const otherNames = new Map<string, OtherName>();
  const addName = (name: string, commune: Commune | null) => {
    const key = placeKey(name);
    if (commune && key !== commune.key) otherNames.set(`${key} ${commune.code}`, { name, key, code: commune.code });
  };
  for (const [code, name] of Object.entries(ISLANDS)) addName(name, find(code));
  for (const { name, joinedCode } of official.former) addName(name, find(joinedCode));
  for (const { code, localities } of lines) for (const name of localities) addName(inTitleCase(name), find(code));
  const byName = new Map<string, Commune>();
  for (const { key, code } of otherNames.values()) {
    const commune = communes.get(code);
    if (commune) byName.set(`${commune.departmentCode} ${key}`, commune);
  }
  for (const commune of communes.values()) byName.set(`${commune.departmentCode} ${commune.key}`, commune);
  const named = (departmentCode: string, name: string) => byName.get(`${departmentCode} ${placeKey(name)}`) ?? null;
  return {
    communes,
    find,
    named,
    otherNames: [...otherNames.values()],
    postcodes: postcodeTowns({ communes, find, named }, lines, addresses),
  };
}

/** Islands that addresses name instead of their main commune. */
const ISLANDS: Readonly<Record<string, string>> = { '97502': 'Saint-Pierre-et-Miquelon', '98613': 'Wallis' };

/** Communes the file lists and the official code does not: those of the fictional set, Monaco, or merged with nothing said of it. */
function unofficial(
  lines: GazetteerSource['lines'],
  official: ReadonlyMap<string, OfficialCommune>,
  joinedTo: ReadonlyMap<string, string>,
): OfficialCommune[] {
  const found = new Map<string, OfficialCommune & { postcodes: string[] }>();
  for (const { code, name, postcode } of lines) {
    if (official.has(code) || joinedTo.has(code)) continue;
    const known = found.get(code);
    if (known) known.postcodes.push(postcode);
    else
      found.set(code, {
        code,
        name: inTitleCase(name),
        departmentCode: departmentOfCommune(code),
        postcodes: [postcode],
        population: 0,
      });
  }
  return [...found.values()];
}
