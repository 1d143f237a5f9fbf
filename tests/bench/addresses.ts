/** A hospital as the API lists it. */
interface Item {
  finess: string;
  name: string;
  city: string | null;
  departmentCode: string | null;
  ownership: string | null;
  certification: { state: string };
}

const SECTORS = ['MCO', 'SMR', 'PSY', 'HAD'] as const;
const PAGES = 25;

/**
 * Thousands of different searches, as queries without their path, in turn: near a town, a word of a name in its department,
 * the public or private ones of a department with one decision; then the same in the order of names. All are made from hospitals of the release
 * being served, so that what they ask for is there.
 */
export async function searchQueries(origin: string): Promise<string[]> {
  const items: Item[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const response = await fetch(`${origin}/api/v1/establishments?pageSize=100&page=${page}`);
    const list: { items: Item[] } = await response.json();
    items.push(...list.items);
  }
  const queries = [...new Set(items.flatMap((item, index) => queriesFor(item, SECTORS[index % SECTORS.length] ?? 'MCO')))];
  return [...queries, ...queries.map((query) => `${query}&sort=name`)];
}

function queriesFor({ name, city, departmentCode, ownership, certification }: Item, sector: string): string[] {
  const department = departmentCode ?? '';
  const word = name.split(/[^\p{L}]+/u).find((one) => one.length > 4) ?? name;
  const asked: Record<string, string>[] = [
    { near: city ?? '', sector },
    { q: word, department },
    { department, ownership: ownership ?? '', decision: certification.state },
    { near: city ?? '', ownership: ownership ?? '', radius: '50' },
  ];
  return asked.map((one) => new URLSearchParams(Object.entries(one).filter(([, value]) => value !== '')).toString());
}

/** Share of some of these searches that find something, and how many hospitals their first page shows. */
export async function findings(origin: string, queries: readonly string[]): Promise<{ share: number; shown: number }> {
  const step = Math.max(1, Math.floor(queries.length / 60));
  const sample = queries.filter((_, index) => index % step === 0);
  let finding = 0;
  let shown = 0;
  for (const query of sample) {
    const response = await fetch(`${origin}/api/v1/establishments?${query}`);
    const { items }: { items: unknown[] } = await response.json();
    finding += Number(items.length > 0);
    shown += items.length;
  }
  return { share: finding / sample.length, shown: shown / sample.length };
}

/** What people type, letter by letter: thousands of beginnings, so that few are answered from memory. */
export function typedQueries(): string[] {
  const names = [
    'hopital',
    'clinique',
    'centre hospitalier',
    'saint',
    'marseille',
    'lyon',
    'maternite',
    'polyclinique',
    'nantes',
  ];
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const typed = names.flatMap((name) => [
    ...Array.from(name, (_, index) => name.slice(0, index + 1)),
    ...letters.flatMap((first) => [`${name} ${first}`, ...letters.map((second) => `${name} ${first}${second}`)]),
  ]);
  return typed.map((q) => `q=${encodeURIComponent(q)}`);
}
