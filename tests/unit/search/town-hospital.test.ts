import { describe, expect, it } from 'vitest';
import { selectEstablishments } from '@/lib/search/search-directory';
import { NO_FILTERS } from '@/lib/search/search-filters';
import { directoryEntry, directoryOfEntries, GAZETTEER, searchDirectory } from './directory-fixture';
import { GRENOBLE_AND_OTHERS } from './grenoble-fixture';

const lens = { city: 'Lens', communeCode: '62498', departmentCode: '62' };
const general = { sectors: ['MCO'] as const, activities: ['URGENCES'], categoryCode: '355', ownership: 'public' as const };
const clinic = { sectors: ['MCO'] as const, ownership: 'private-forprofit' as const };
const sites = await directoryOfEntries(
  [
    directoryEntry({ ...lens, finess: '620000001', name: 'HAD Lens', sectors: ['HAD'], ownership: 'private-nonprofit' }),
    directoryEntry({ ...lens, ...clinic, finess: '620000002', name: 'Clinique de Lens' }),
    directoryEntry({ ...lens, ...general, finess: '620000003', name: 'Hôpital Schaffner', beds: 500 }),
    directoryEntry({ ...lens, ...general, finess: '620000004', name: 'USLD de Lens', sectors: ['USLD'], activities: [] }),
    directoryEntry({ ...general, finess: '620000005', name: 'Hôpital de Lensois', beds: 900 }),
    directoryEntry({ ...lens, finess: '620000006', name: 'CMP de Lens', kind: 'annex', ownership: 'public' }),
  ],
  GAZETTEER,
);

describe('the hospital of a town', () => {
  const first = (q: string) => searchDirectory(sites, { ...NO_FILTERS, q }).hits[0]?.finess;

  it.each(['hopital lens', 'Hôpital de Lens', 'lens hopital', 'ch lens', 'hospital in lens', 'lens', 'hopital lens 62'])(
    '"%s" finds the general hospital first',
    (q) => expect(first(q)).toBe('620000003'),
  );

  it('puts a clinic first when a clinic is meant', () => {
    expect(first('clinique lens')).toBe('620000002');
  });

  it('is not the beginning of another word, unless one is still typing', () => {
    const listed = (isTyping: boolean) => {
      const { positions } = selectEstablishments(sites, { ...NO_FILTERS, q: 'hopital lens' }, { isTyping });
      return [...positions].map((position) => sites.entries[position]?.identity.finess);
    };
    expect(listed(false)).not.toContain('620000005');
    expect(listed(true)).toContain('620000005');
  });

  it('finds the sites of a postcode that write another one', async () => {
    const cedex = directoryEntry({ finess: '930000001', name: 'Hôpital Delafontaine', postcode: '93205', communeCode: '93066' });
    const one = await directoryOfEntries([cedex], GAZETTEER);
    for (const q of ['93200', '93205', '93210', 'saint denis']) {
      expect(searchDirectory(one, { ...NO_FILTERS, q }).total, q).toBe(1);
    }
  });

  it('searches around a town that has none', () => {
    const around = searchDirectory(GRENOBLE_AND_OTHERS, { ...NO_FILTERS, q: 'hôpital de La Tronche' });
    expect(around).toMatchObject({ place: { communeCode: '38516' }, reading: { how: 'text' }, sort: 'distance', total: 3 });
    const nowhere = searchDirectory(GRENOBLE_AND_OTHERS, { ...NO_FILTERS, q: 'hôpital de Nullepart' });
    expect(nowhere).toMatchObject({ total: 0, place: null });
  });
});
