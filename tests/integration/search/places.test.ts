import { beforeAll, describe, expect, it } from 'vitest';
import { distanceKm } from '@/lib/domain/geography/distance';
import { MAX_KM_FROM_COMMUNE } from '@/lib/domain/geography/locate';
import { findPlace } from '@/lib/places/find-place';
import { nearestCommune } from '@/lib/places/nearest-commune';
import { placeLabel } from '@/lib/places/place';
import { cityOfDistrict } from '@/lib/places/split-cities';
import { summariseMap } from '@/lib/queries/map-summary';
import type { DirectoryEntry } from '@/lib/search/directory-columns';
import { selectEstablishments } from '@/lib/search/search-directory';
import { NO_FILTERS } from '@/lib/search/search-filters';
import { officialDataDir } from '@/tests/setup/official-data';
import { officialDirectory } from '@/tests/setup/official-directory';

const folder = officialDataDir();

describe.skipIf(!folder)('places of the official files', () => {
  const official = officialDirectory(folder);
  let hospitals: readonly DirectoryEntry[];
  const place = (near: string) => findPlace(official.directory.places, near);

  beforeAll(async () => {
    hospitals = official.directory.entries.filter(({ identity }) => identity.kind === 'hospital');
  });

  it('no hospital stands more than 15 km from its commune, or outside its department', () => {
    const { gazetteer } = official.directory.places;
    const far = hospitals.filter(({ identity: { latitude, longitude, departmentCode }, communeCode }) => {
      if (latitude === null || longitude === null) return false;
      const commune = communeCode === null ? null : gazetteer.find(communeCode);
      if (commune) {
        return commune.departmentCode !== departmentCode || distanceKm({ latitude, longitude }, commune) > MAX_KM_FROM_COMMUNE;
      }
      return nearestCommune(gazetteer, { latitude, longitude })?.departmentCode !== departmentCode;
    });
    expect(far.map(({ identity }) => identity.finess)).toEqual([]);
  });

  it('Béziers and Banon stand in their towns, at the address only where it was checked', () => {
    const at = (finess: string) => official.directory.entries[official.directory.byFiness.get(finess) ?? -1];
    expect(at('340008069')).toMatchObject({ communeCode: '34032', identity: { locationPrecision: 'commune' } });
    expect(at('040000028')).toMatchObject({ communeCode: '04018', identity: { locationPrecision: 'commune' } });
  });

  it('every hospital with a town has its commune', () => {
    const without = hospitals.filter(({ identity, communeCode }) => identity.city !== null && communeCode === null);
    expect(without.map(({ identity: { finess, city } }) => `${finess} ${city}`)).toEqual([]);
  });

  it('the postcode of every hospital leads to its town', () => {
    const lost = hospitals.filter(({ identity: { postcode }, communeCode }) => {
      if (postcode === null || communeCode === null) return false;
      const found = official.directory.places.gazetteer.postcodes.find(postcode)?.communes ?? [];
      const codes = found.map(({ code }) => cityOfDistrict(code));
      return !codes.includes(cityOfDistrict(communeCode));
    });
    // Three addresses give the postcode of the town next door.
    expect(lost.map(({ identity: { finess } }) => finess).sort()).toEqual(NEXT_DOOR);
  });

  it.each([
    ['67091', 'Strasbourg', 'cedex'],
    ['97133', 'Saint-Barthélemy', 'exact'],
    ['93205', 'Saint-Denis', 'cedex'],
    ['97306', 'Cayenne', 'cedex'],
    ['67097', 'Strasbourg', 'kin'],
    ['cherbourg', 'Cherbourg-en-Cotentin', 'part'],
    ['Annecy-le-Vieux', 'Annecy', 'part'],
    ['bellegarde sur valserine', 'Valserhône', 'part'],
    ['Pierre-Bénite', 'Oullins-Pierre-Bénite', 'part'],
    ['saint pierre et miquelon', 'Saint-Pierre-et-Miquelon', 'exact'],
    ['la réunion', 'La Réunion', 'exact'],
    ['paris', 'Paris', 'exact'],
    ['st etienne', 'Saint-Étienne', 'exact'],
    ['Wallis', 'Uvea', 'part'],
    ['wallis et futuna', 'Wallis et Futuna', 'exact'],
  ])('"%s" is %s', (near, name, how) => {
    const found = place(near);
    expect((found?.place ?? found?.area)?.name).toBe(name);
    expect(found?.reading.how).toBe(how);
  });

  it('no postcode of a list is read as an INSEE code, no INSEE code as another town', () => {
    const { communes, postcodes } = official.directory.places.gazetteer;
    const wrong = [...communes.values()].filter(({ code }) => {
      const found = /^\d{5}$/.test(code) && !postcodes.find(code) ? place(code) : null;
      return found !== null;
    });
    expect(wrong).toEqual([]);
  });

  it('kin tell the town of a CEDEX number: right in 97 of 100 where they speak', () => {
    const { postcodes } = official.directory.places.gazetteer;
    const known = new Map(
      hospitals.flatMap(({ identity: { postcode }, communeCode }) => {
        const isCedex = postcode !== null && postcodes.find(postcode)?.origin === 'address';
        return isCedex && communeCode !== null ? [[postcode, cityOfDistrict(communeCode)] as const] : [];
      }),
    );
    let [right, said] = [0, 0];
    for (const [postcode, code] of known) {
      const kin = postcodes.kinOf(postcode);
      if (kin === null) continue;
      said += 1;
      if (kin.code === code) right += 1;
    }
    expect(said).toBeGreaterThan(200);
    expect(right / said).toBeGreaterThanOrEqual(0.97);
  });

  it('the label of every commune is read back', () => {
    const lost = [...official.directory.places.gazetteer.communes.values()].filter(
      (commune) => place(placeLabel(commune))?.place?.communeCode !== commune.code,
    );
    expect(lost.map(placeLabel)).toEqual([]);
  });

  it('a search near any commune finds the nearest, with its distance, other filters too', () => {
    const { communes } = official.directory.places.gazetteer;
    // One in two hundred, and all overseas.
    const some = [...communes.values()].filter(({ code }, index) => index % 200 === 0 || /^9[78]/.test(code));
    for (const commune of some) {
      for (const filters of [{}, { sectors: ['HAD'] as const }, { q: 'clinique' }]) {
        const { total, hits, reach } = official.search({ ...filters, near: placeLabel(commune), radiusKm: 5 });
        expect(total, placeLabel(commune)).toBeGreaterThan(0);
        expect(hits.every(({ distanceKm: km }) => km !== null && km <= (reach?.usedKm ?? 0))).toBe(true);
      }
    }
  });

  it.each([
    ['Cayenne', '970300026'],
    ['Kourou', '970305637'],
    ['Saint-Laurent-du-Maroni', '970300083'],
    ['Maripasoula', '970300083'],
    ['Saint-Georges (973)', '970300026'],
  ])('near %s finds its hospital', (near, finess) => {
    const { hits, total } = official.search({ near, pageSize: 100, sectors: ['MCO'] });
    expect(total).toBeGreaterThan(0);
    expect(hits.map((hit) => hit.finess)).toContain(finess);
  });

  it.each(['01', '02', '03', '04', '06'])('every site of region %s is on the map or said not to be', (region) => {
    const filters = { ...NO_FILTERS, regions: [region] };
    const { positions } = selectEstablishments(official.directory, filters);
    const { total, notLocated } = official.search(filters);
    const onMap = [...positions].filter((position) => !Number.isNaN(official.directory.latitude[position])).length;
    expect(onMap + notLocated).toBe(total);
    const { territories } = summariseMap(official.directory, positions, { place: null, radiusKm: 20, isLimited: true });
    expect(territories.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(territories.find(({ code }) => code === 'metropole')?.count).toBe(0);
  });

  it('both public hospitals of Saint-Denis answer to 93200', () => {
    const found = official.search({ q: '93200', pageSize: 100 }).hits.map(({ finess }) => finess);
    expect(found.slice(0, 5)).toEqual(expect.arrayContaining(['930000328', '930706239']));
  });
});

const NEXT_DOOR = ['590046124', '680017829', '710015231'];
