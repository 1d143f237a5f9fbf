import { z } from 'zod';

const schema = z.object({
  /** PostgreSQL to use instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Address the server listens on; 0.0.0.0 opens it to the network. */
  HOST: z.string().default('127.0.0.1'),
  /** Folder of official files: `npm start` imports them when the database is empty. */
  OFFICIAL_DATA_DIR: z.string().optional(),
  /** Folder of the embedded database; by default .data in the project. */
  REPERE_DATA_DIR: z.string().optional(),
  /** Public address of the portal, for canonical links and the site map. */
  PUBLIC_URL: z.url().optional(),
  /** MapLibre style to use instead of the embedded basemap. */
  MAP_STYLE_URL: z.url().optional(),
  MAP_ATTRIBUTION: z.string().optional(),
  /** Hosts the map style needs, separated by spaces; added to the content security policy. */
  MAP_CSP_HOSTS: z.string().default(''),
  /** Replaces the publishers' hosts in `data:sync` (mirror, tests). */
  DATA_SYNC_BASE_URL: z.url().optional(),
});

export type Env = Omit<z.infer<typeof schema>, 'PUBLIC_URL'> & { PUBLIC_URL: string };

let parsed: Env | undefined;

/** The environment, parsed once. Empty variables count as unset. Throws one message naming every bad variable. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

export function parseEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const result = schema.safeParse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')));
  if (result.success) return { ...result.data, PUBLIC_URL: result.data.PUBLIC_URL ?? `http://localhost:${result.data.PORT}` };
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Bad environment: ${problems.join('; ')}`);
}
