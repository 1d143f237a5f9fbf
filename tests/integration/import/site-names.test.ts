import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayName } from '@/lib/domain/display-name';
import { ABBREVIATIONS, KINDS } from '@/lib/domain/names/abbreviations';
import { ACRONYMS } from '@/lib/domain/names/acronyms';
import { initialsEnds } from '@/lib/domain/names/initials';
import { LINK_WORDS } from '@/lib/domain/names/link-words';
import { plainKey, plainWord, tokenise } from '@/lib/domain/names/name-tokens';
import { tidyName } from '@/lib/domain/names/tidy-name';
import { isOneEdit } from '@/lib/domain/search-text';
import { nameLexicon } from '@/lib/reference/name-lexicon';
import { readOfficialCode } from '@/lib/reference/official-code';
import { READABLE_NAMES } from '@/tests/fixtures/readable-names';
import { officialDataDir } from '@/tests/setup/official-data';
import { type OfficialRelease, officialRelease } from '@/tests/setup/official-release';

const folder = officialDataDir();

interface Named {
  finess: string;
  name: string;
  officialName: string;
  city: string | null;
  department: string | null;
  legalEntity: string | null;
  /** Every name the files give the site. */
  records: string[];
}

/** Abbreviations nobody reads as words: none may be left in a name. */
const UNREADABLE = new Set(
  `agglo autodial chir clin clq conval ctr ctre ctres depdt dpt educ etab etabl fonct gde geriat gpe grp grpe hop hosp hospi hospit
   inst interc intercom med mut nephro pdt pediat pneumo polycl polyclin pulm readap readapt reed reeduc sect ste sts therap
   univ`.split(/\s+/),
);

describe.skipIf(!folder)('names of all sites of the official files', () => {
  let release: OfficialRelease;
  let sites: Named[];
  let entities: Pick<Named, 'finess' | 'name'>[];
  const wrong = (isRight: (site: Named) => boolean) =>
    sites.filter((site) => !isRight(site)).map(({ finess, name, officialName }) => `${finess} ${name} << ${officialName}`);

  beforeAll(async () => {
    release = await officialRelease(folder ?? '');
    const client = new Client({ connectionString: release.url });
    await client.connect();
    const { rows } = await client.query<Named>(`
      SELECT e.finess, e.name, e.official_name AS "officialName", e.city, d.name AS department,
        e.legal_entity_finess AS "legalEntity",
        array(SELECT s.name FROM site_record s WHERE s.finess = e.finess UNION SELECT c.name FROM certification_scope c
          WHERE c.finess = e.finess AND c.name IS NOT NULL) AS records
      FROM establishment e LEFT JOIN department d ON d.code = e.department_code ORDER BY e.finess`);
    entities = (await client.query('SELECT finess, name FROM legal_entity')).rows;
    await client.end();
    sites = rows;
  }, 300_000);

  afterAll(() => release?.leave());

  it('are those read by eye', () => {
    const names = new Map([...sites, ...entities].map(({ finess, name }) => [finess, name]));
    const shown = Object.fromEntries(Object.keys(READABLE_NAMES).map((finess) => [finess, names.get(finess)]));
    expect(shown).toEqual(READABLE_NAMES);
  });

  it('have no abbreviation left', () => {
    expect(wrong(({ name }) => tokenise(name).tokens.every(({ plain }) => !UNREADABLE.has(plain)))).toEqual([]);
    expect(wrong(({ name }) => !/\b[Ss]te? \p{L}/u.test(name))).toEqual([]);
  });

  it('write acronyms in capitals, and nothing else', () => {
    const isRight = (word: string, plain: string) =>
      ACRONYMS.has(plain) ? word === word.toUpperCase() : plain.length < 7 || /\d/.test(word) || word !== word.toUpperCase();
    expect(wrong(({ name }) => tokenise(name).tokens.every(({ word, plain }) => isRight(word, plain)))).toEqual([]);
  });

  it('are tidy: one space, a capital first, no address of any kind, no lonely mark', () => {
    expect(wrong(({ name }) => name !== '' && !/ {2}|@|www\.|https?:|["“”«»]|'/.test(name))).toEqual([]);
    expect(wrong(({ name }) => /^[\p{Lu}\d]/u.test(name) && !/[\s\-,;:./&]$/.test(name))).toEqual([]);
    expect(wrong(({ name }) => name.split('(').length === name.split(')').length)).toEqual([]);
  });

  it('invent nothing: each word is in a name the files give, or is what an abbreviation, an acronym, a cut or a typing error there stands for', () => {
    const read = [...ABBREVIATIONS.values(), ...KINDS.values()].flatMap((reading) =>
      plainKey(reading.replace('|', ' ')).split(' '),
    );
    const readings = new Set([...read, ...LINK_WORDS]);
    const ofEntity = new Map<string | null, Named[]>();
    for (const site of sites) ofEntity.set(site.legalEntity, [...(ofEntity.get(site.legalEntity) ?? []), site]);
    /** Words of the other sites of the legal entity that an acronym no longer shown has for initials, one after the other. */
    const entityWords = ({ legalEntity, officialName, name }: Named) => {
      const shown = new Set(tokenise(name).tokens.map(({ plain }) => plain));
      const acronyms = tokenise(tidyName(officialName)).tokens.flatMap(({ plain }) =>
        plain.length > 3 && plain.length < 8 && !shown.has(plain) ? [plain] : [],
      );
      const names = legalEntity === null ? [] : (ofEntity.get(legalEntity) ?? []).flatMap(({ records }) => records);
      return names.flatMap((text) => {
        const words = plainKey(tidyName(text)).split(' ');
        return acronyms.flatMap((acronym) =>
          words.flatMap((_, start) => initialsEnds(acronym, words, start).flatMap((end) => words.slice(start, end))),
        );
      });
    };
    const isHeld = (site: Named) => {
      const { name, records, city, department } = site;
      const written = [...records, city ?? '', department ?? ''].flatMap((text) => plainKey(tidyName(text)).split(' '));
      // Cut where the field ended, one letter wrong, an ordinal ("XIIIème"), or glued to another word ("SAINTPOL").
      const standsFor = (word: string) => (other: string) =>
        (other.length > 2 && word.startsWith(other)) || isOneEdit(word, other) || other.startsWith(word) || other.endsWith(word);
      return tokenise(name).tokens.every(
        ({ plain }) =>
          readings.has(plain) ||
          readings.has(plain.replace(/e$/, '')) ||
          written.includes(plain) ||
          written.some(standsFor(plain)) ||
          entityWords(site).includes(plain),
      );
    };
    expect(wrong(isHeld)).toEqual([]);
  });

  it('change no more when they are read again', async () => {
    const lexicon = await nameLexicon(await readOfficialCode());
    const again = sites.filter(({ name, city }) => plainWord(displayName(name, lexicon, { city })) !== plainWord(name));
    expect(again.length).toBeLessThan(sites.length / 100);
  });

  it('keep the official name beside, verbatim', () => {
    expect(wrong(({ officialName, records }) => records.includes(officialName) || officialName === '')).toEqual([]);
  });
});
