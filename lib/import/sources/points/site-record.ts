import type { Facts } from '@/lib/import/facts';
import { composeAddress } from '@/lib/import/normalise/address';
import { normalisePhone } from '@/lib/import/normalise/phone';
import { normalisePostcode } from '@/lib/import/normalise/postcode';
import { normaliseTown } from '@/lib/import/normalise/town';
import type { ColumnReader, Row } from '@/lib/import/read/table';

/** What a row says of the site besides its point: older than the SAE, so believed last. Null without a name. */
export function readPointSite(row: Row, finess: string, read: ColumnReader['read']): Facts['siteRecord'][number] | null {
  const name = read(row, 'hospital_name').replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  return {
    line: row.line,
    finess,
    name,
    categoryLabel: read(row, 'facility_type') || null,
    ownership: read(row, 'public_private') === 'public' ? 'public' : null,
    address: composeAddress({
      number: read(row, 'house_number'),
      streetType: '',
      street: read(row, 'street'),
      complement: '',
    }),
    postcode: normalisePostcode(read(row, 'postcode')),
    city: normaliseTown(read(row, 'city')),
    phone: normalisePhone(read(row, 'tel')),
  };
}
