import { defineConfig } from '@playwright/test';
import { browserPath, launchArguments } from './browser.mjs';

/** Another port lets two checkouts be tested side by side. */
const port = Number(process.env['SITE_PORT'] ?? 4329);
const path = browserPath();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  // A busy machine takes its time; what must be fast is tested with a clock of the test's own.
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: '../../reports/site.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { ...(path && { executablePath: path }), args: launchArguments },
    // A worker answers requests before a test can; the tests of the worker allow it.
    serviceWorkers: 'block',
    // A trace costs about as much as the test: ask for it to look into a failure.
    trace: process.env['SITE_TRACE'] ? 'retain-on-failure' : 'off',
  },
  webServer: {
    command: `node_modules/.bin/node tests/site/serve.mjs ${port}`,
    cwd: '../..',
    port,
    reuseExistingServer: false,
  },
});
