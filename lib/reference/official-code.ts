import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const FOLDER = 'node_modules/@etalab/decoupage-administratif/data';

const areasSchema = z.array(z.object({ code: z.string(), nom: z.string() }));

const communesSchema = z.array(
  z.object({
    code: z.string(),
    nom: z.string(),
    type: z.string(),
    departement: z.string().optional(),
    chefLieu: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
    population: z.number().optional(),
  }),
);

/** The official geographic code, as its package gives it. */
export interface OfficialCode {
  /** Communes, municipal districts, and the communes that others took in. */
  communes: z.infer<typeof communesSchema>;
  departments: z.infer<typeof areasSchema>;
  regions: z.infer<typeof areasSchema>;
}

/** Reads the official code. At run time: bundled, its megabytes would be parsed at every start. */
export async function readOfficialCode(): Promise<OfficialCode> {
  const [communes, departments, regions] = await Promise.all(['communes', 'departements', 'regions'].map(entriesOf));
  return {
    communes: communesSchema.parse(communes),
    departments: areasSchema.parse(departments),
    regions: areasSchema.parse(regions),
  };
}

/** The codes of communes alone, at once: for checks of one cell at a time. Costs as much as the whole. */
export function readCommuneCodes(): ReadonlySet<string> {
  const communes = z.array(z.object({ code: z.string() })).parse(JSON.parse(readFileSync(fileOf('communes'), 'utf8')));
  return new Set(communes.map(({ code }) => code));
}

async function entriesOf(file: string): Promise<unknown> {
  return JSON.parse(await readFile(fileOf(file), 'utf8'));
}

function fileOf(name: string): string {
  return path.join(process.cwd(), FOLDER, `${name}.json`);
}
