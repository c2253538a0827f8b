import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { drawn, letters, weights } from './letters.ts';

// Makes the one file of the typeface that pages load, from the package it comes in. Run it after the package or the list of
// letters changes: npm run fonts.
const from = fileURLToPath(
  import.meta.resolve('@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
);
const made = await subsetFont(readFileSync(from), letters, { targetFormat: 'woff2', variationAxes: { wght: weights } });
writeFileSync(new URL(drawn, import.meta.url), made);
console.log(`${drawn}: ${(made.length / 1000).toFixed(1)} kB`);
