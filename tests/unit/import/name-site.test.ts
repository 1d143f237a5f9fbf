import { expect, it } from 'vitest';
import type { SiteInput } from '@/lib/import/release/inputs';
import { siteNamer } from '@/lib/import/release/name-site';
import { nameLexicon } from '@/lib/reference/name-lexicon';
import { readOfficialCode } from '@/lib/reference/official-code';
import { SITE_NAMES } from '@/tests/fixtures/site-names';

const lexicon = await nameLexicon(await readOfficialCode());

const NO_RECORD: Omit<SiteInput, 'name' | 'finess'> = {
  ...{ sourceFileId: 1, dataset: 'finess', edition: '2026', year: 2026, line: 1 },
  ...{ legalEntityFiness: '990000000', categoryCode: null, categoryLabel: null, ownership: null, isEspic: null },
  ...{ address: null, postcode: null, city: null, communeCode: null, departmentCode: null, regionCode: null, phone: null },
};

it.each(SITE_NAMES)('$written is $read', ({ finess, written, others = [], siblings = [], city, department, read }) => {
  const place = { city: city ?? null, departmentCode: department ?? null };
  const record = (name: string): SiteInput => ({ ...NO_RECORD, ...place, finess, name });
  const records: [SiteInput, ...SiteInput[]] = [record(written), ...others.map(record)];
  const ofSiblings = siblings.map((name): SiteInput => ({ ...NO_RECORD, ...place, finess: '990000001', name }));
  expect(siteNamer([...records, ...ofSiblings], lexicon)(records, place)).toEqual({ name: read, officialName: written });
});
