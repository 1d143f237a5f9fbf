import departments from '@etalab/decoupage-administratif/data/departements.json' with { type: 'json' };
import regions from '@etalab/decoupage-administratif/data/regions.json' with { type: 'json' };
import type { Client } from 'pg';
import { INDICATORS } from '@/lib/domain/indicators/catalogue';

/** Copies what the code knows into the tables others join: official geographic codes and the indicator catalogue. */
export async function syncReferenceTables(client: Client): Promise<void> {
  // The file gives overseas collectivities a pseudo-region of their own code: they belong to no region.
  const real = regions.filter(({ zone }) => zone !== 'com');
  const codes = new Set(real.map(({ code }) => code));
  await upsert(
    client,
    'region',
    ['code', 'name'],
    real.map(({ code, nom }) => [code, nom]),
  );
  await upsert(
    client,
    'department',
    ['code', 'name', 'region_code'],
    departments.map(({ code, nom, region }) => [code, nom, codes.has(region) ? region : null]),
  );
  await upsert(
    client,
    'indicator',
    ['code', 'family', 'unit', 'direction', 'scale', 'sector', 'type'],
    Object.entries(INDICATORS).map(([code, it]) => [code, it.family, it.unit, it.direction, it.scale, it.sector, it.type]),
  );
}

/** The first column is the key. */
async function upsert(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly (string | null)[][],
): Promise<void> {
  const arrays = columns.map((_, index) => rows.map((row) => row[index] ?? null));
  const updates = columns.slice(1).map((column) => `${column} = EXCLUDED.${column}`);
  await client.query(
    `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${columns.map((_, index) => `$${index + 1}::text[]`).join(', ')})
     ON CONFLICT (${columns[0]}) DO UPDATE SET ${updates.join(', ')}`,
    arrays,
  );
}
