import { defineConfig } from 'vitest/config';

/** The tests that judge what the mutated folders promise; for the engine alone those of the engine, which are quick. */
const all = ['library/**/*.test.ts', 'cases/**/*.test.ts', 'intake/**/*.test.ts'];
const asked = process.env['MUTATION_TESTS'];

export default defineConfig({
  test: {
    root: 'tests',
    include: asked ? asked.split(' ') : all,
    testTimeout: 60_000,
  },
});
