// Changes the program on purpose, one small change at a time, and runs the tests against each change: a change that no test
// notices shows a test that is missing. `npm run mutate` goes through everything (hours); `npm run mutate -- 200` takes
// that many changes, `npm run mutate -- src/intake 200` that many of one folder; `npm run mutate -- src/engine` one folder,
// `npm run mutate -- src/engine/judge.ts` one file; `npm run mutate -- sample` the few changes of the engine that `npm test` makes; `npm run mutate -- rules` changes what the
// rules mean, all of which `npm test` does as well. The report is in reports/mutation.
import { argued } from './argued.mjs';
import { sampleOf, stryker } from './sample.mjs';

/** How many changes of the engine `npm test` makes. */
const few = 12;
/** Where `npm test` makes them: in what judges, against the tests of it. */
const sampled = {
  files: 'src/engine/{judge,outlook,table,questions,remedy,settling,cases,model}.ts',
  tests: ['library/engine.test.ts'],
};

/** For each folder the tests that have to notice its changes: the quick ones that are about it. */
const judging = {
  'src/engine': ['engine', 'prove', 'recorded', 'differences'].map((it) => `library/${it}.test.ts`),
  'src/model': ['library/model.test.ts'],
  'src/catalogue': ['catalogue', 'version', 'releases'].map((it) => `library/${it}.test.ts`),
  'src/scenario': ['codec', 'links', 'saved-cases', 'deployment'].map((it) => `library/${it}.test.ts`),
  'src/intake': ['intake/**/*.test.ts'],
};
const filesOf = (folder) => `${folder}/**/*.ts`;

const words = process.argv.slice(2);
const isNumber = (word) => /^[1-9]\d*$/.test(word ?? '');
const size = isNumber(words.at(-1)) ? Number(words.pop()) : undefined;
const [asked, ...more] = words;
const sample = asked === 'sample';
const path = asked?.replace(/\/$/, '');
const folders = Object.keys(judging).filter((it) => !asked || (sample ? it === 'src/engine' : `${path}/`.startsWith(`${it}/`)));
if (asked === 'rules' && !more.length) {
  const { everyRule } = await import('./everyRule.ts');
  process.exitCode = everyRule() ? 1 : 0;
} else if (more.length || folders.length === 0) {
  console.error(
    `npm run mutate, npm run mutate -- <number of changes>, npm run mutate -- sample, npm run mutate -- rules, or npm run mutate -- <folder or file in ${Object.keys(judging).join(', ')}>`,
  );
  process.exitCode = 2;
} else {
  const asWhole = (folder) => (path?.endsWith('.ts') ? path : filesOf(path ?? folder));
  const drawn = sample ? await sampleOf([sampled.files], few) : size ? await sampleOf(folders.map(asWhole), size) : undefined;
  let killed = 0;
  const survived = [];
  for (const folder of folders) {
    const mutate = drawn ? drawn.filter((it) => it.startsWith(`${folder}/`)) : [asWhole(folder)];
    if (!mutate.length) continue;
    const found = await stryker(mutate, sample ? sampled.tests : judging[folder], { quiet: sample });
    console.log(`${path && !drawn ? path : folder}: ${found.killed} noticed, ${found.survived.length} not noticed`);
    killed += found.killed;
    survived.push(...found.survived);
  }
  const open = survived.filter((it) => !Object.hasOwn(argued, it.change));
  console.log(`${killed} changes noticed, ${open.length} not noticed, ${survived.length - open.length} that change nothing`);
  for (const { at, change } of open) console.log(`  ${at} ${change}`);
  if (open.length)
    console.log(
      'What to do: write a test that fails with the change; if it changes nothing, say why in tests/mutation/argued.mjs.',
    );
  process.exitCode = open.length || killed === 0 ? 1 : 0;
}
