import { addToGroup } from '@/lib/domain/groups';
import { buildSpellingIndex, type SpellingIndex } from '@/lib/domain/spelling-index';
import { type Area, type AreaNames, areasByName } from './areas';
import type { Commune } from './commune';
import type { Gazetteer } from './gazetteer';
import { withoutArticle } from './place-key';

/** A commune under one of its names. */
export interface NamedPlace {
  commune: Commune;
  /** The former commune or place within it that bears the name; null for its own name. */
  part: string | null;
  /** The whole name in one spelling; it may stand under another key, without its article. */
  key: string;
  /** 0 for the likeliest place; parts come after all communes. */
  rank: number;
}

export interface PlaceIndex {
  gazetteer: Gazetteer;
  /** Likeliest first under each name: communes, then parts of communes. */
  byName: ReadonlyMap<string, readonly NamedPlace[]>;
  /** Keys of byName, for beginnings and close spellings of names. */
  names: SpellingIndex;
  /** Places of all names, in the order of names; those of name i start at starts[i], those of the last end at the end. */
  inOrder: readonly NamedPlace[];
  starts: Int32Array;
  /** Regions, former regions and departments by name and number. */
  areas: ReadonlyMap<string, Area>;
  departmentsOfRegion: ReadonlyMap<string, readonly string[]>;
}

/** Likeliest places first: by inhabitants, then by establishments there. */
export function buildPlaceIndex(gazetteer: Gazetteer, siteCounts: ReadonlyMap<string, number>, areaNames: AreaNames): PlaceIndex {
  const importance = ({ code, population }: Commune) => population + (siteCounts.get(code) ?? 0);
  const sorted = [...gazetteer.communes.values()].sort((a, b) => importance(b) - importance(a) || (a.code < b.code ? -1 : 1));
  const ranks = new Map(sorted.map(({ code }, rank) => [code, rank]));
  const byName = new Map<string, NamedPlace[]>();
  sorted.forEach((commune, rank) => {
    addNames(byName, commune.key, { commune, part: null, key: commune.key, rank });
  });
  const rankOf = (code: string) => ranks.get(code) ?? sorted.length;
  for (const { name, key, code } of [...gazetteer.otherNames].sort((a, b) => rankOf(a.code) - rankOf(b.code))) {
    const commune = gazetteer.communes.get(code);
    if (commune) addNames(byName, key, { commune, part: name, key, rank: sorted.length + rankOf(code) });
  }
  const { departmentsOfRegion } = areaNames;
  const names = [...byName.keys()].sort();
  const inOrder: NamedPlace[] = [];
  const starts = Int32Array.from([...names, ''], (name) => {
    const start = inOrder.length;
    inOrder.push(...(byName.get(name) ?? []));
    return start;
  });
  const areas = areasByName(areaNames);
  return { gazetteer, byName, names: buildSpellingIndex(names), inOrder, starts, areas, departmentsOfRegion };
}

function addNames(byName: Map<string, NamedPlace[]>, key: string, place: NamedPlace): void {
  addToGroup(byName, key, place);
  const bare = withoutArticle(key);
  if (bare !== key) addToGroup(byName, bare, place);
}
