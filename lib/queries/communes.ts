import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { prisma } from '@/lib/db/client';
import { displayName } from '@/lib/domain/display-name';
import type { CommuneRecord } from '@/lib/queries/place-index';

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
    readOfficialCode(),
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

const officialCode = z.array(
  z.object({ code: z.string(), nom: z.string(), type: z.string(), population: z.number().optional() }),
);

async function readOfficialCode(): Promise<Map<string, { name: string; population: number }>> {
  const file = path.join(process.cwd(), 'node_modules/@etalab/decoupage-administratif/data/communes.json');
  const communes = officialCode.parse(JSON.parse(await readFile(file, 'utf8')));
  return new Map(
    communes
      .filter((commune) => commune.type === 'commune-actuelle' || commune.type === 'arrondissement-municipal')
      .map((commune) => [
        commune.code,
        { name: commune.nom.replace(/ Arrondissement$/, ''), population: commune.population ?? 0 },
      ]),
  );
}
