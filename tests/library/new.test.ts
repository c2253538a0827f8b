import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { known } from '../tools/known.ts';
import { kinds, planNew, Refused, type Tree, usageOf } from '../tools/plan.ts';

const root = join(import.meta.dirname, '../..');
const tree: Tree = {
  read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
};
const plan = (words: string) => planNew(words.split(' '), known, tree);
const textIn = (words: string, path: string) => plan(words).writes.find((it) => it.path === path)?.text ?? '';
const refusal = (words: string) => {
  try {
    plan(words);
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
  return 'not refused';
};

/** One request of each kind that can be carried out. */
const requests = {
  rule: 'rule rooms an-empty-category deleting-a-room#empty-category must room-task=enter when room-privacy=open,closed pool=group-chat-2010',
  passage: 'passage deleting-a-room#a-new-passage',
  source: 'source a-new-topic JJ123456(v=OCS.15) 2012-11-01',
  fact: 'fact rooms rooms-left some none',
  checker: 'checker deleting-a-category after secret-rooms-are-found-by-members-only member-may-enter-a-closed-or-secret-room',
  tension: 'tension a-new-tension silence verdict deleting-a-room#purge deleting-a-room',
  page: 'page a-new-page',
};

describe('what is written', () => {
  test('a rule: its file, and one line in the index of its topic, sorted', () => {
    const { writes } = plan(requests.rule);
    expect(writes.map(({ path }) => path)).toEqual([
      'src/guidance/rules/rooms/an-empty-category.ts',
      'src/guidance/rules/rooms/index.ts',
    ]);
    const [file, index] = writes.map(({ text }) => text);
    expect(file).toContain("source: 'deleting-a-room#empty-category'");
    expect(file).toContain("when: { 'room-privacy': ['open', 'closed'], 'pool': 'group-chat-2010' }");
    expect(file).toContain("must: { 'room-task': 'enter' }");
    const ids = [...index!.matchAll(/as '([^']+)'/g)].map(([, id]) => id);
    expect(ids).toContain('an-empty-category');
    expect(ids).toEqual(ids.toSorted());
    const before = tree.read('src/guidance/rules/rooms/index.ts')!.split('\n');
    expect(index!.split('\n').filter((line) => !before.includes(line))).toHaveLength(1);
  });

  test('a consequence has no norm', () => {
    const words = 'rule rooms rooms-are-gone deleting-a-room#purge follows when room-privacy=open';
    expect(textIn(words, 'src/guidance/rules/rooms/rooms-are-gone.ts')).toContain('follows: true');
  });

  test('a passage: at the end of its source, with an aside', () => {
    const text = textIn(requests.passage, 'src/guidance/sources/deleting-a-room.ts');
    expect(text.indexOf("'a-new-passage'")).toBeGreaterThan(text.indexOf("'empty-category'"));
    expect(text.slice(text.indexOf("'a-new-passage'"))).toContain('aside:');
  });

  test('a source: its file, its index, and the end of the reading order', () => {
    expect(plan(requests.source).writes.map(({ path }) => path)).toEqual([
      'src/guidance/sources/a-new-topic.ts',
      'src/guidance/sources/index.ts',
      'src/guidance/sources/readingOrder.ts',
    ]);
    expect(textIn(requests.source, 'src/guidance/sources/readingOrder.ts')).toMatch(/'a-new-topic',\n\];\n$/);
  });

  test('a fact: in the file of its subject, or in a new one that the index spreads', () => {
    const existing = plan(requests.fact);
    expect(existing.writes).toHaveLength(1);
    expect(existing.writes[0]!.text).toMatch(/'rooms-left': fact\(\{[\s\S]*'some': [\s\S]*'none': [\s\S]*\}\),\n\} as const/);
    const path = 'src/guidance/facts/index.ts';
    const index = textIn('fact category-removal rooms-left some none', path);
    expect(index).toContain("import { categoryRemovalFacts } from './category-removal.ts';");
    expect(index).toMatch(/export const facts = \{[^}]*\.\.\.categoryRemovalFacts,\n\} as const/);
  });

  test('a checker: its file, index and group, the file of its cases, and a reading that refuses', () => {
    const id = 'deleting-a-category';
    expect(plan(requests.checker).writes.map(({ path }) => path)).toEqual([
      `src/guidance/checkers/${id}.ts`,
      'src/guidance/checkers/index.ts',
      'src/guidance/checkers/groups.ts',
      `src/guidance/cases/${id}.ts`,
      'src/catalogue/workedCases.ts',
      `tests/cases/${id}.test.ts`,
    ]);
    const groups = textIn(requests.checker, 'src/guidance/checkers/groups.ts');
    expect(groups.slice(groups.indexOf("id: 'after'"))).toContain(`'${id}'`);
    expect(groups.slice(0, groups.indexOf("id: 'after'"))).not.toContain(`'${id}'`);
    const reading = textIn(requests.checker, `tests/cases/${id}.test.ts`);
    expect(reading).toContain("'room-privacy': ['open', 'closed', 'secret']");
    expect(reading).toContain('return unread(given)');
    expect(textIn(requests.checker, 'src/catalogue/workedCases.ts')).toMatch(/\.\.\.deletingACategoryCases,\n\];\n$/);
  });

  test('a tension: the next free number', () => {
    const numbers = [...tree.read('src/guidance/tensions/index.ts')!.matchAll(/as '([^']+)'/g)].map(([, id]) =>
      Number(/number: 'T(\d+)'/.exec(tree.read(`src/guidance/tensions/${id}.ts`)!)?.[1]),
    );
    const next = `T${Math.max(...numbers) + 1}`;
    expect(textIn(requests.tension, 'src/guidance/tensions/a-new-tension.ts')).toContain(`number: '${next}'`);
  });

  test('a page: both languages, and the end of the list of places', () => {
    expect(plan(requests.page).writes.map(({ path }) => path)).toEqual([
      'content/en/guidance/a-new-page.mdx',
      'content/es/guidance/a-new-page.mdx',
      'src/site/places.ts',
    ]);
    expect(textIn(requests.page, 'src/site/places.ts')).toMatch(/const reading = \[[^\]]*'a-new-page',\n\];/);
  });

  test('every kind says what is left to do, and how it is asked for', () => {
    expect(Object.keys(requests).toSorted()).toEqual(kinds.toSorted());
    for (const words of Object.values(requests)) expect(plan(words).left.length, words).toBeGreaterThan(3);
    for (const kind of kinds) expect(usageOf(kind)).toContain(`npm run new -- ${kind} `);
  });

  test('no demand is silent: the aside, the may beside a must, examples, cases, a reading, verdicts', () => {
    const rule = plan(requests.rule).left.join('\n');
    for (const demand of [
      'remove the `aside` of deleting-a-room#empty-category',
      'a `may` beside it',
      'dead end',
      'reading',
      'verdicts',
    ])
      expect(rule).toContain(demand);
    const checker = plan(requests.checker).left.join('\n');
    for (const demand of [
      'two `examples`',
      'as many as there are scenarios',
      'has not seen the rules',
      'beside each `must`',
      'npm run names',
    ])
      expect(checker).toContain(demand);
  });
});

describe('what is refused, with what to do', () => {
  test.each([
    ['recipe a b', 'The kind of thing “recipe” does not exist: there are rule, passage'],
    ['rule romms x deleting-a-room#purge follows', 'The topic “romms” does not exist'],
    ['rule rooms Not_An_Id deleting-a-room#purge follows', '“Not_An_Id” is no id of a rule: write small letters'],
    ['rule rooms ../up deleting-a-room#purge follows', '“../up” is no id of a rule'],
    ['rule rooms', 'The id of the rule is missing'],
    ['rule rooms creator-may-create-a-room deleting-a-room#purge follows', 'creator-may-create-a-room.ts exists'],
    ['rule topology creator-may-create-a-room deleting-a-room#purge follows', 'exists in another topic'],
    ['rule rooms x deleting-a-room#purgee follows', 'did you mean deleting-a-room#purge'],
    ['rule rooms x deleting-a-room#purge shall pool=group-chat-2010', 'The modality “shall” does not exist: there are must'],
    ['rule rooms x deleting-a-room#purge must pol=group-chat-2010', 'The fact “pol” does not exist: did you mean pool'],
    ['rule rooms x deleting-a-room#purge must pool=group-chat-2011', 'The answer to pool “group-chat-2011” does not exist'],
    ['rule rooms x deleting-a-room#purge must', 'exactly one fact: write one <fact>=<answer> after must'],
    ['rule rooms x deleting-a-room#purge must pool=group-chat-2010 home=lync-2013', 'exactly one fact'],
    ['rule rooms x deleting-a-room#purge follows pool=group-chat-2010', 'A consequence has no norm'],
    ['passage deleting-a-rom#x', 'The source “deleting-a-rom” does not exist: did you mean deleting-a-room'],
    ['passage deleting-a-room#purge', 'deleting-a-room#purge exists: edit it in src/guidance/sources/deleting-a-room.ts'],
    ['passage deleting-a-room', 'The id of the passage is missing'],
    ['source a-topic JJ12', 'as "JJ204665(v=OCS.15)"'],
    ['source a-topic JJ123456(v=OCS.15) 2012', '“2012” is no date'],
    ['fact rooms room-privacy a b', 'A fact room-privacy exists'],
    ['fact rooms rooms-left some', 'two answers or more'],
    ['fact rooms rooms-left some some', 'two answers or more'],
    ['checker room-access after creator-may-create-a-room', 'checkers/room-access.ts exists'],
    ['checker x afterwards creator-may-create-a-room', 'The group “afterwards” does not exist: there are coexistence'],
    ['checker x after', 'name one rule or more'],
    ['checker x after creator-may-create-rooms', 'did you mean creator-may-create-a-room'],
    ['tension x rumour verdict deleting-a-room', 'The kind “rumour” does not exist: there are conflict'],
    ['tension x silence verdict', 'name one or more'],
    ['page clients', 'content/en/guidance/clients.mdx exists'],
  ])('%s', (words, message) => {
    expect(refusal(words)).toContain(message);
    if (!words.startsWith('recipe')) expect(refusal(words)).toContain('Usage: npm run new -- ');
  });

  test('a registry that is laid out otherwise is left alone', () => {
    const strange: Tree = { read: (path) => (path.endsWith('groups.ts') ? 'export const groups = all;' : tree.read(path)) };
    expect(() => planNew(requests.checker.split(' '), known, strange)).toThrow(
      /groups\.ts is not laid out as .* edit it by hand/,
    );
  });
});

describe('in a copy of the repository', { timeout: 300_000 }, () => {
  let copy = '';
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'new-'));
    for (const part of ['src', 'content', 'tests', 'package.json', '.biome.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));
  const node = join(root, 'node_modules/.bin/node');
  const write = (...words: string[]) => spawnSync(node, ['tests/tools/new.ts', ...words], { cwd: copy, encoding: 'utf8' });

  test('files are written, formatted and loaded by what is registered', () => {
    const written = write(...requests.rule.split(' '));
    expect(written.stdout).toContain('src/guidance/rules/rooms/an-empty-category.ts');
    expect(written.stdout).toContain('[ ] remove the `aside` of deleting-a-room#empty-category');
    const text = readFileSync(join(copy, 'src/guidance/rules/rooms/an-empty-category.ts'), 'utf8');
    expect(text).toContain("pool: 'group-chat-2010'");
    // The second request reads what the first has registered.
    const again = write(...requests.rule.split(' '));
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('an-empty-category.ts exists');
    const checker = write('checker', 'empty-categories', 'after', 'an-empty-category');
    expect(checker.status, checker.stderr).toBe(0);
    expect(readFileSync(join(copy, 'tests/cases/empty-categories.test.ts'), 'utf8')).toContain('pool: [');
  });

  test('a refusal writes nothing, and shows what can be asked for', () => {
    const refused = write('page', 'Bad Name');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('“Bad Name” is no id of a page');
    expect(existsSync(join(copy, 'content/en/guidance/Bad Name.mdx'))).toBe(false);
    expect(write().stderr).toContain(usageOf('tension'));
  });
});
