import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

export interface OfficialCommune {
  /** With accents, hyphens and articles. */
  name: string;
  population: number;
}

const FILE = 'node_modules/@etalab/decoupage-administratif/data/communes.json';

const communesSchema = z.array(
  z.object({ code: z.string(), nom: z.string(), type: z.string(), population: z.number().optional() }),
);

/**
 * Communes and municipal districts of the official geographic code, by INSEE code. Read at run time: bundled, its five
 * megabytes would be parsed at every start.
 */
export async function officialCommunes(): Promise<ReadonlyMap<string, OfficialCommune>> {
  const communes = communesSchema.parse(JSON.parse(await readFile(path.join(process.cwd(), FILE), 'utf8')));
  return new Map(
    communes
      .filter(({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal')
      .map(({ code, nom, population }) => [code, { name: nom.replace(/ Arrondissement$/, ''), population: population ?? 0 }]),
  );
}
