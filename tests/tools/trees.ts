// Reads the rule set of a working tree or of a commit, whatever the layout of its folders.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ComparedChecker } from '../../src/engine/differences.ts';
import type { Asked } from '../../src/engine/model.ts';
import type { Rule } from '../../src/model/rule.ts';

/** The working tree. */
export const root = join(import.meta.dirname, '../..');

/** Where the registries and the engine are, or have been: the newest place first. Append, never delete. */
const places = {
  checkers: ['src/catalogue/checkers.ts', 'src/checkers/index.ts', 'src/model/checkers.ts'],
  judge: ['src/engine/judge.ts'],
  tabulate: ['src/engine/table.ts'],
  rules: ['src/catalogue/rules.ts', 'src/rules/index.ts'],
  version: ['src/catalogue/version.ts', 'src/rules/version.ts'],
};

/** All that is asked of a tree, whatever its layout. */
type AnyModel = { readonly facts: readonly Asked[]; readonly rules: readonly { readonly id: string }[] };
type AnyChecker = { readonly id: string; readonly model: AnyModel };
type Judge = (model: AnyModel, given: Readonly<Record<string, string>>) => { readonly deciding: readonly string[] };
type Tabulate = (model: AnyModel) => {
  readonly digitsOf: (given: Readonly<Record<string, string>>) => readonly number[];
  readonly verdictOf: (digits: readonly number[]) => string;
  readonly outcomeAt: (rule: number, digits: readonly number[]) => string;
};

/** What a command says to whoever typed it, without a stack of calls. */
export class Unanswerable extends Error {}

async function load(tree: string, name: string, candidates: readonly string[]): Promise<Record<string, unknown>> {
  const found = candidates.find((path) => existsSync(join(tree, path)));
  if (!found) throw new Unanswerable(`${name} has none of ${candidates.join(', ')}: add its place to tests/tools/trees.ts`);
  return await import(pathToFileURL(join(tree, found)).href);
}

const isChecker = (it: unknown): it is AnyChecker =>
  typeof it === 'object' && it !== null && 'id' in it && Array.isArray((it as Partial<AnyChecker>).model?.facts);

/** The checkers of a tree, judged by the engine of that tree. */
export async function checkersIn(tree: string, name: string): Promise<ComparedChecker[]> {
  const registry = await load(tree, name, places.checkers);
  const { judge } = (await load(tree, name, places.judge)) as { judge?: Judge };
  const { tabulate } = (await load(tree, name, places.tabulate)) as { tabulate?: Tabulate };
  const listed = Array.isArray(registry['checkers']) ? registry['checkers'] : Object.values(registry);
  const checkers = [...new Map(listed.filter(isChecker).map((it) => [it.id, it])).values()];
  if (!checkers.length || typeof judge !== 'function' || typeof tabulate !== 'function')
    throw new Unanswerable(
      `${name} has no checkers with an id and a model, no judge() or no tabulate(): see tests/tools/trees.ts`,
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

/** Runs git in the working tree. */
export const git = (...rest: string[]) => spawnSync('git', rest, { cwd: root, maxBuffer: 1 << 30 });

/** The rules of a tree, and the name of its rule set as its pages say it. */
export async function rulesIn(tree: string, name: string): Promise<{ rules: readonly Rule[]; ruleSet: string }> {
  const { rules } = (await load(tree, name, places.rules)) as { rules?: readonly Rule[] };
  const { ruleSetVersion } = (await load(tree, name, places.version)) as { ruleSetVersion?: string };
  if (!rules?.length || !ruleSetVersion)
    throw new Unanswerable(`${name} has no rules or no ruleSetVersion: see tests/tools/trees.ts`);
  return { rules, ruleSet: ruleSetVersion };
}

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

/** Calls `use` with a folder that holds the sources of a commit, and removes the folder afterwards. */
export async function withTree<T>(ref: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'verdicts-'));
  try {
    checkOut(ref, folder);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a command: what it answers is the exit code; what it could not answer is said, with exit code 2. */
export async function runCommand(main: () => Promise<number>) {
  try {
    process.exitCode = await main();
  } catch (error) {
    const said = error instanceof Unanswerable || (error as { code?: string }).code?.startsWith('ERR_PARSE');
    console.error(said ? (error as Error).message : error);
    process.exitCode = 2;
  }
}
