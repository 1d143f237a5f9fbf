import { expect, it } from 'vitest';
import { readBeds } from '@/lib/release-state/read-beds';
import { readGazetteer } from '@/lib/release-state/read-gazetteer';
import { readPeerGroups } from '@/lib/release-state/read-peer-groups';
import { readProcedures } from '@/lib/release-state/read-procedures';
import { entriesIn } from '@/tests/twins/entries';
import { expectSame } from '@/tests/twins/expect-same';
import { grouped } from '@/tests/twins/grouped';
import { isOpen } from '@/tests/twins/open-sites';
import { currentOf, proceduresIn, type TwinProcedure } from '@/tests/twins/procedures-of';
import type { TwinRelease } from '@/tests/twins/releases';
import { activityIn, bedsIn, groupOf } from '@/tests/twins/sizes-of';

export function sitesTwins(release: TwinRelease): void {
  const { rows } = release;
  const byCode = (one: { framework: string; code: string }, other: { framework: string; code: string }) =>
    `${one.framework} ${one.code}`.localeCompare(`${other.framework} ${other.code}`);

  it('beds for full stays, and like establishments, are those of the newest survey', async () => {
    const { files } = release.state;
    const beds = await release.read((db) => readBeds(db, files));
    const groups = await release.read((db) => readPeerGroups(db, files));
    const activity = activityIn(release);
    for (const { finess, ownership } of rows('establishment')) {
      const records = activity.get(finess) ?? [];
      expect(beds.get(finess) ?? 0, finess).toBe(bedsIn(records));
      expectSame(groups.get(finess), groupOf(ownership, records), finess);
    }
    expect(groups.size).toBeGreaterThan(2000);
    expect(release.state.peers).toEqual(groups);
  });

  it('procedures stand under each of their sites, with how many they cover', async () => {
    const read = await release.read((db) => readProcedures(db, release.state.files));
    const twin = proceduresIn(release);
    expect([...read.keys()].sort()).toEqual([...twin.keys()].sort());
    for (const [finess, procedures] of twin) expectSame(read.get(finess)?.sort(byCode), procedures.sort(byCode), finess);
    expect(twin.size).toBeGreaterThan(3000);
  });

  it('no two procedures have the same claim to say where a site stands', () => {
    const claims = ({ framework, decidedOn, decision }: TwinProcedure) => `${framework} ${decidedOn} ${decision !== null}`;
    for (const [finess, procedures] of proceduresIn(release)) {
      const current = currentOf(procedures);
      if (!current) continue;
      const rivals = procedures.filter((one) => claims(one) === claims(current));
      const pending = current.decision === null ? procedures.filter(({ framework }) => framework !== 'V2014') : rivals;
      expectSame([rivals.length, pending.length], [1, 1], finess);
    }
  });

  it('are entries of the directory, each told as its rows tell it, in the order of names', () => {
    const { directory } = release.state;
    const twin = entriesIn(release);
    expect(directory.entries.length).toBe(twin.size);
    for (const entry of directory.entries) expectSame(entry, twin.get(entry.identity.finess), entry.identity.finess);
    const names = directory.entries.map(({ identity }) => identity.name);
    const order = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
    expect(names.every((name, at) => at === 0 || order.compare(names[at - 1] ?? '', name) <= 0)).toBe(true);
    directory.entries.forEach(({ identity }, position) => {
      expect(directory.byFiness.get(identity.finess)).toBe(position);
    });
  });

  it('are known by their legal entity, and legal entities by their number', () => {
    const { directory } = release.state;
    const ofEntity = grouped(
      directory.entries.filter(({ legalEntityFiness }) => legalEntityFiness !== null),
      ({ legalEntityFiness }) => legalEntityFiness ?? '',
    );
    expect(directory.byLegalEntity.size).toBe(ofEntity.size);
    for (const [finess, entries] of ofEntity) {
      expect(directory.byLegalEntity.get(finess)?.map((position) => directory.entries[position])).toEqual(entries);
    }
    const entities = rows('legal_entity').map(({ finess, name, city, department_code, region_code }) => {
      return [finess, { name, city, departmentCode: department_code, regionCode: region_code }] as const;
    });
    expect(directory.entities).toEqual(new Map(entities));
  });

  it('that are open hospitals and located are the points of the map, in the order of their numbers', () => {
    const { map } = release.state;
    const twin = entriesIn(release);
    const shown = rows('establishment')
      .filter((site) => isOpen(site) && site.kind === 'hospital' && site.latitude !== null && site.longitude !== null)
      .sort((a, b) => (a.finess < b.finess ? -1 : 1));
    expect(map.finess).toEqual(shown.map(({ finess }) => finess));
    let [x, y] = [0, 0];
    shown.forEach((site, at) => {
      x += map.x[at] ?? 0;
      y += map.y[at] ?? 0;
      const drawn = {
        ...{ x, y, state: map.states[map.state[at] ?? -1] },
        sectors: map.sectorCodes.filter((_, bit) => Math.floor((map.sectors[at] ?? 0) / 2 ** bit) % 2 === 1),
        ownership: map.ownershipCodes[map.ownership[at] ?? -1] ?? null,
      };
      const { identity, certification } = twin.get(site.finess) ?? {};
      const stored = {
        ...{ x: Math.round((site.longitude ?? 0) * 1e4), y: Math.round((site.latitude ?? 0) * 1e4) },
        ...{ state: certification?.state, sectors: identity?.sectors, ownership: site.ownership },
      };
      expectSame(drawn, stored, site.finess);
    });
    expect(map.annexes).toEqual([]);
    expect([map.release, map.isFictional]).toEqual([release.state.summary.id, release.state.summary.isFictional]);
  });

  it('find their communes: every line of the files of communes and every postcode of an address answers', async () => {
    const gazetteer = await release.read((db) => readGazetteer(db, release.state.files));
    const ofPostcode = grouped(rows('commune'), ({ postcode }) => postcode);
    // Monaco and Clipperton have neither a centre in the file nor a commune in the official code.
    const missing = rows('commune').filter(({ code, latitude }) => latitude !== null && gazetteer.find(code) === null);
    expect(missing.map(({ code, name }) => `${code} ${name}`)).toEqual([]);
    for (const [postcode, lines] of ofPostcode) {
      const told = new Set(gazetteer.postcodes.find(postcode)?.communes.map(({ code }) => code));
      const lost = lines.filter(({ code }) => gazetteer.find(code) !== null && !told.has(gazetteer.find(code)?.code ?? ''));
      expect(
        lost.map(({ code }) => code),
        postcode,
      ).toEqual([]);
    }
    const written = rows('site_record').flatMap(({ postcode }) => (postcode === null ? [] : [postcode]));
    const unknown = new Set(written.filter((postcode) => gazetteer.postcodes.find(postcode) === null));
    expect(unknown.size / new Set(written).size).toBeLessThan(0.01);
  });
}
