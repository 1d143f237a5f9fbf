import { describe, expect, it } from 'vitest';
import type { SiteInput } from '@/lib/import/release/inputs';
import { byTrust, mergeSite } from '@/lib/import/release/merge-site';

const EMPTY = {
  sourceFileId: 1,
  edition: '2023',
  year: 2023,
  line: 2,
  finess: '010000024',
  legalEntityFiness: null,
  categoryCode: null,
  categoryLabel: null,
  ownership: null,
  isEspic: null,
  address: null,
  postcode: null,
  city: null,
  communeCode: null,
  departmentCode: null,
  regionCode: null,
  phone: null,
};

const site = (fields: Partial<SiteInput> & Pick<SiteInput, 'dataset' | 'name'>): SiteInput => ({ ...EMPTY, ...fields });

describe('byTrust', () => {
  it('believes SAE before FINESS, registers before surveys, and the later edition first', () => {
    const records = [
      site({ dataset: 'iqss', name: 'iqss' }),
      site({ dataset: 'esatis-48h-mco', name: 'survey 2019', edition: '2019' }),
      site({ dataset: 'esatis-48h-mco', name: 'survey 2020', edition: '2020' }),
      site({ dataset: 'certification-sites', name: 'scope' }),
      site({ dataset: 'finess', name: 'finess', edition: 'stock' }),
      site({ dataset: 'sae-id', name: 'sae 2022', edition: '2022' }),
      site({ dataset: 'sae-id', name: 'sae 2023', edition: '2023' }),
    ];
    expect(records.sort(byTrust).map(({ name }) => name)).toEqual([
      ...['sae 2023', 'sae 2022', 'finess', 'scope', 'survey 2020', 'survey 2019', 'iqss'],
    ]);
  });
});

describe('byTrust, without a name', () => {
  it('believes any name before a number that stands for one', () => {
    const records = [
      site({ dataset: 'certification-sites', name: '010000024' }),
      site({ dataset: 'iqss', name: 'CH DE FLEYRIAT' }),
    ];
    expect(records.sort(byTrust).map(({ dataset }) => dataset)).toEqual(['iqss', 'certification-sites']);
  });
});

describe('mergeSite', () => {
  it('takes name and provenance from the first record, and fills its gaps from the next', () => {
    const merged = mergeSite([
      site({ dataset: 'sae-id', name: 'CH DE FLEYRIAT', sourceFileId: 7, line: 12, communeCode: '01451' }),
      site({ dataset: 'finess', name: 'CENTRE HOSPITALIER', phone: '0474454647', ownership: 'public', line: 99 }),
    ]);
    expect(merged).toMatchObject({
      ...{ name: 'CH DE FLEYRIAT', sourceFileId: 7, line: 12 },
      ...{ phone: '0474454647', ownership: 'public', communeCode: '01451' },
    });
  });

  it('takes an address whole from one record: street and town of two files may not belong together', () => {
    const merged = mergeSite([
      site({ dataset: 'sae-id', name: 'A', postcode: '01440', city: 'VIRIAT' }),
      site({ dataset: 'finess', name: 'A', address: '1 RUE X', postcode: '69001', city: 'LYON', communeCode: '69381' }),
    ]);
    expect(merged).toMatchObject({ address: null, postcode: '01440', city: 'VIRIAT', communeCode: null });
  });

  it('keeps a flag that is false: it was said', () => {
    const merged = mergeSite([
      site({ dataset: 'sae-id', name: 'A', isEspic: false }),
      site({ dataset: 'finess', name: 'A', isEspic: true }),
    ]);
    expect(merged.isEspic).toBe(false);
  });
});
