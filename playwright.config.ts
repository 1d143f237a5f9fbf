import { defineConfig } from '@playwright/test';
import { findChromium } from './tests/setup/chromium';

const PORT = Number(process.env.E2E_PORT ?? 3399);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Two browsers draw their maps in software on a machine that also serves: what must come, comes late.
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI === 'true',
  reporter: [['list'], ['json', { outputFile: 'test-results/report.json' }]],
  // The release test starts a portal of its own: last, so that it and the others do not slow each other down.
  projects: [
    { name: 'portal', testIgnore: [/e2e\/release\.spec\.ts$/, /e2e\/long\//] },
    { name: 'long', testDir: 'tests/e2e/long' },
    { name: 'release', testMatch: /e2e\/release\.spec\.ts$/, dependencies: ['portal'] },
  ],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    timezoneId: 'Australia/Adelaide',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Software WebGL, and none of the browser's own traffic.
      args: [
        ...['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
      ],
    },
  },
  webServer: {
    // The real server on a database of its own, filled with the fictional set.
    command: 'NODE_ENV=production node --import tsx app/start.ts',
    url: `http://127.0.0.1:${PORT}/api/health`,
    env: { PORT: String(PORT), HOST: '127.0.0.1', REPERE_DATA_DIR: '.data/e2e', OFFICIAL_DATA_DIR: '', DATABASE_URL: '' },
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
