import path from 'node:path';
import { defineConfig } from 'vitest/config';

// A half-hour, non-European time zone: a date that forgets its zone fails here.
process.env.TZ = 'Australia/Adelaide';

const file = (name: string) => path.resolve(import.meta.dirname, name);
const alias = {
  '@': file('.'),
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['lib/domain/**'],
      thresholds: { branches: 100, functions: 100, lines: 99, statements: 99 },
      reporter: ['text-summary', ['text', { skipFull: true }]],
      reportsDirectory: '.data/coverage',
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/setup/postgres-template.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/setup/postgres-template.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
