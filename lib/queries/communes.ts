import 'server-only';
import { prisma } from '@/lib/db/client';
import { displayName } from '@/lib/domain/display-name';
import type { CommuneRecord } from '@/lib/queries/place-index';
import { officialCommunes } from '@/lib/reference/official-communes';

/**
 * The located communes of a release, each with all its postcodes. Names with their accents and numbers of inhabitants
 * come from the official geographic code, which the file of the release leaves out.
 */
export async function listCommunes(sourceFileIds: readonly number[]): Promise<CommuneRecord[]> {
  const [rows, official] = await Promise.all([
    prisma().commune.findMany({
      where: { sourceFileId: { in: [...sourceFileIds] }, latitude: { not: null }, longitude: { not: null } },
      orderBy: [{ code: 'asc' }, { postcode: 'asc' }],
    }),
    officialCommunes(),
  ]);
  const communes = new Map<string, CommuneRecord & { postcodes: string[] }>();
  for (const { code, postcode, name, departmentCode, latitude, longitude } of rows) {
    if (latitude === null || longitude === null) continue;
    const known = communes.get(code);
    if (known) {
      if (!known.postcodes.includes(postcode)) known.postcodes.push(postcode);
      continue;
    }
    const entry = official.get(code);
    communes.set(code, {
      code,
      name: entry ? entry.name : displayName(name),
      departmentCode,
      postcodes: [postcode],
      latitude,
      longitude,
      population: entry?.population ?? 0,
    });
  }
  return [...communes.values()];
}
