// Which verdicts a change changes: every complete scenario of the working tree beside the same one at a git ref.
// `npm run verdicts -- <git ref>`; `--findings` lists changed findings too, `--all` names every scenario.
// Exit code: 0 nothing differs, 1 something does, 2 the question could not be answered.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type ComparedChecker, type ComparedQuestion, differences, differs, reportOf } from '../../src/engine/differences.ts';

const root = join(import.meta.dirname, '../..');

/** Where the registry of checkers and the engine are, or have been: the newest place first. Append, never delete. */
const places = {
  checkers: ['src/catalogue/checkers.ts', 'src/checkers/index.ts', 'src/model/checkers.ts'],
  judge: ['src/engine/judge.ts'],
  tabulate: ['src/engine/table.ts'],
};

/** All that is asked of a tree, whatever its layout. */
type AnyModel = { readonly facts: readonly ComparedQuestion[]; readonly rules: readonly { readonly id: string }[] };
type AnyChecker = { readonly id: string; readonly model: AnyModel };
type Judge = (model: AnyModel, given: Readonly<Record<string, string>>) => { readonly deciding: readonly string[] };
type Tabulate = (model: AnyModel) => {
  readonly digitsOf: (given: Readonly<Record<string, string>>) => readonly number[];
  readonly verdictOf: (digits: readonly number[]) => string;
  readonly outcomeAt: (rule: number, digits: readonly number[]) => string;
};

class Unanswerable extends Error {}

async function load(tree: string, name: string, candidates: readonly string[]): Promise<Record<string, unknown>> {
  const found = candidates.find((path) => existsSync(join(tree, path)));
  if (!found) throw new Unanswerable(`${name} has none of ${candidates.join(', ')}: add its place to tests/tools/verdicts.ts`);
  return await import(pathToFileURL(join(tree, found)).href);
}

const isChecker = (it: unknown): it is AnyChecker =>
  typeof it === 'object' && it !== null && 'id' in it && Array.isArray((it as Partial<AnyChecker>).model?.facts);

/** The checkers of a tree, judged by the engine of that tree. */
async function checkersIn(tree: string, name: string): Promise<ComparedChecker[]> {
  const registry = await load(tree, name, places.checkers);
  const { judge } = (await load(tree, name, places.judge)) as { judge?: Judge };
  const { tabulate } = (await load(tree, name, places.tabulate)) as { tabulate?: Tabulate };
  const listed = Array.isArray(registry['checkers']) ? registry['checkers'] : Object.values(registry);
  const checkers = [...new Map(listed.filter(isChecker).map((it) => [it.id, it])).values()];
  if (!checkers.length || typeof judge !== 'function' || typeof tabulate !== 'function')
    throw new Unanswerable(
      `${name} has no checkers with an id and a model, no judge() or no tabulate(): see tests/tools/verdicts.ts`,
    );
  return checkers.map(({ id, model }) => {
    const table = tabulate(model);
    return {
      id,
      questions: model.facts.map((fact) => ({ id: fact.id, answers: fact.answers })),
      verdictOf: (given) => table.verdictOf(table.digitsOf(given)),
      decidingOf: (given) => judge(model, given).deciding,
      outcomesOf: (given) => {
        const digits = table.digitsOf(given);
        return Object.fromEntries(model.rules.map((rule, index) => [rule.id, table.outcomeAt(index, digits)]));
      },
    };
  });
}

const git = (...rest: string[]) => spawnSync('git', rest, { cwd: root, maxBuffer: 1 << 30 });

/** Puts the sources of a commit into an empty folder. */
function checkOut(ref: string, into: string) {
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit.error) throw new Unanswerable(`git could not be run: ${commit.error.message}`);
  if (commit.status !== 0) throw new Unanswerable(`git knows no commit “${ref}” here`);
  const archive = git('archive', '--format=tar', commit.stdout.toString().trim(), 'src', 'package.json');
  if (archive.status !== 0) throw new Unanswerable(`git archive failed: ${archive.stderr}`);
  const unpacked = spawnSync('tar', ['-x', '-C', into], { input: archive.stdout });
  if (unpacked.status !== 0) throw new Unanswerable(`tar failed: ${unpacked.error?.message ?? unpacked.stderr}`);
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'));
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { findings: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
  });
  const [ref, ...more] = positionals;
  if (!ref || more.length) throw new Unanswerable('Name one git ref: npm run verdicts -- [--findings] [--all] <git ref>');
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  try {
    checkOut(ref, folder);
    const [before, after] = [await checkersIn(folder, ref), await checkersIn(root, 'The working tree')];
    const limit = values.all ? Number.POSITIVE_INFINITY : undefined;
    const found = differences(before, after, limit);
    console.log(
      reportOf(found, { findings: values.findings, ...(limit && { lines: limit }) })
        .join('\n')
        .trim(),
    );
    return found.some((it) => differs(it, true)) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(
    error instanceof Unanswerable || (error as { code?: string }).code?.startsWith('ERR_PARSE')
      ? (error as Error).message
      : error,
  );
  process.exitCode = 2;
}
