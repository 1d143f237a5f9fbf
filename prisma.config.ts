import { defineConfig } from 'prisma/config';

// `prisma generate` only checks that an engine file exists; it never runs it.
// Pointing it at Node keeps the command working where nothing can be downloaded.
if (process.argv.includes('generate')) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
});
