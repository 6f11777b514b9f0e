/** Browser tests: one browser at a time, every test three times, no second chance. */
import { defineConfig } from '@playwright/test';

// Requests of the extension's worker are seen, too.
process.env['PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS'] = '1';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.artifacts/e2e',
  workers: 1,
  retries: 0,
  repeatEach: 3,
  timeout: 20_000,
  expect: { timeout: 6_000 },
  globalSetup: './tests/e2e/built.ts',
  reporter: [['list'], ['json', { outputFile: '.artifacts/e2e.json' }]],
});
