// Writes the next release of the rule set into src/guidance/releases.
// `npm run release -- "<notes in English>" "<notes in Spanish>"`; `--replace` writes the last one again on the day of its date
// (without notes, it keeps them): a published one never changes. Those before the last are in tests/library/published-releases.json; `--date <yyyy-mm-dd>` instead of today; `--ref <git ref>` records the rule set of a commit.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { recordRules, releaseIdentity } from '../../src/catalogue/version.ts';
import { recordOf } from '../../src/engine/recorded.ts';
import type { Release } from '../../src/model/release.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';
import { checkersIn, root, rulesIn, runCommand, Unanswerable, withTree } from './trees.ts';

const folder = join(root, 'src/guidance/releases');
const publishedReleases = join(root, 'tests/library/published-releases.json');
const usage = 'npm run release -- [--replace] [--date <yyyy-mm-dd>] [--ref <git ref>] "<notes in English>" "<notes in Spanish>"';

/** What a tree says of every complete scenario, and its rules. */
async function recordTree(tree: string, name: string): Promise<Pick<Release, 'ruleSet' | 'rules' | 'checkers'>> {
  const { rules, ruleSet } = await rulesIn(tree, name);
  const checkers = (await checkersIn(tree, name)).map(({ id, questions, verdictOf }) => {
    const givenOf = (digits: readonly number[]) =>
      Object.fromEntries(questions.map((question, place) => [question.id, question.answers[digits[place] ?? 0] ?? '']));
    return [id, recordOf(questions, (digits) => verdictOf(givenOf(digits)) as Verdict)] as const;
  });
  return { ruleSet, rules: recordRules(rules), checkers: Object.fromEntries(checkers) };
}

/** Writes a file and lets the formatter of the repository have the last word. Throws where it cannot be run. */
function write(file: string, text: string) {
  const path = join(folder, file);
  writeFileSync(path, text);
  const formatted = spawnSync('npx', ['biome', 'format', '--write', path], { cwd: root, encoding: 'utf8' });
  if (formatted.status !== 0) throw new Unanswerable(`${file} is written, but could not be formatted: ${formatted.stderr}`);
}

/** A release that is there already. */
async function releaseOf(number: number): Promise<Release> {
  const { default: declared } = (await import(pathToFileURL(join(folder, `release-${number}.ts`)).href)) as { default: Release };
  return declared;
}

/** Lists a release as published: from then on a test fails where it is another one. */
function publish(release: Release) {
  const listed = JSON.parse(readFileSync(publishedReleases, 'utf8')) as Record<string, string>;
  listed[release.number] ??= releaseIdentity(release);
  writeFileSync(publishedReleases, `${JSON.stringify(listed, null, 2)}\n`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, date: { type: 'string' }, ref: { type: 'string' } },
  });
  const [en = '', es = '', ...more] = positionals.map((it) => it.trim());
  const again = values.replace && positionals.length === 0;
  if (!again && (!en || !es || more.length)) throw new Unanswerable(`Say what changed, once in each language: ${usage}`);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)))
    throw new Unanswerable(`${date} is not a date: ${usage}`);
  const numbers = readdirSync(folder)
    .flatMap((file) => /^release-(\d+)\.ts$/.exec(file)?.[1] ?? [])
    .map(Number);
  const last = Math.max(0, ...numbers);
  if (values.replace && last === 0) throw new Unanswerable('There is no release to replace: leave out --replace');
  const number = values.replace ? last : last + 1;
  const before = last ? await releaseOf(last) : undefined;
  const today = new Date().toISOString().slice(0, 10);
  if (values.replace && before?.date !== today)
    throw new Unanswerable(
      `Release ${last} is of ${before?.date}, so it may be published, and links name it. Write the next one: leave out --replace`,
    );
  const notes = again && before ? before.notes : { en, es };
  const recorded = values.ref
    ? await withTree(values.ref, (tree) => recordTree(tree, values.ref as string))
    : await recordTree(root, 'The working tree');
  if (before && !values.replace) publish(before);
  const release: Release = { number, date, notes, ...recorded };
  write(
    `release-${number}.ts`,
    `import { release } from '../../model/release.ts';\n\nexport default release(${JSON.stringify(release, null, 2)});\n`,
  );
  const all = Array.from({ length: Math.max(last, number) }, (_, index) => index + 1);
  write('index.ts', all.map((it) => `export { default as release${it} } from './release-${it}.ts';\n`).join(''));
  const scenarios = Object.values(recorded.checkers).reduce(
    (total, { questions }) =>
      total + Object.values(questions).reduce((product, answers) => product * answers.split(' ').length, 1),
    0,
  );
  console.log(
    `Release ${number} of ${date}: rule set ${recorded.ruleSet}, ${Object.keys(recorded.rules).length} rules, ` +
      `${scenarios} scenarios of ${Object.keys(recorded.checkers).length} checkers. Look at it with git diff, then run npm test.`,
  );
  return 0;
}

await runCommand(main);
