import { PrismaPg } from '@prisma/adapter-pg';
import { applicationName } from '@/lib/db/application-name';
import { PrismaClient } from '@/lib/db/generated/client';
import { isOutage } from './outage';
import { Unavailable } from './unavailable';

const holder = globalThis as typeof globalThis & { reperePrisma?: PrismaClient };

/**
 * The one Prisma client of this process, created at first use: DATABASE_URL may be set by whoever starts the
 * embedded database. Every statement is bounded to ten seconds. A query that the database could not take, or finish, throws
 * Unavailable.
 */
export function prisma(): PrismaClient {
  holder.reperePrisma ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: databaseUrl(),
      max: 8,
      statement_timeout: 10_000,
      // A process busy with a large answer takes its time to shake hands.
      connectionTimeoutMillis: 10_000,
      application_name: applicationName('portal'),
    }),
  }).$extends({
    query: {
      $allOperations: async ({ args, query }) => {
        try {
          return await query(args);
        } catch (error) {
          throw isOutage(error) ? new Unavailable('The database cannot be read at the moment.', { cause: error }) : error;
        }
      },
    },
    // The same client: only what it throws is named otherwise.
  }) as unknown as PrismaClient;
  return holder.reperePrisma;
}

export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set: start the portal with npm start or npm run dev.');
  return url;
}

/** Closes the connections of this process, if it opened any. */
export async function disconnect(): Promise<void> {
  await holder.reperePrisma?.$disconnect();
  delete holder.reperePrisma;
}
