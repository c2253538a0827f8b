import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'tests',
    include: ['library/**/*.test.ts', 'cases/**/*.test.ts', 'intake/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '../reports/library.json' },
  },
});
