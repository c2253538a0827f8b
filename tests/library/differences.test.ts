import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ComparedChecker, differences, differs, reportOf } from '../../src/engine/differences.ts';

type Given = Readonly<Record<string, string>>;

/** A checker of one rule; what is open makes a verdict `unknown` where completions differ, as in the engine. */
function checkerOf(
  verdict: (given: Given) => string,
  questions: Readonly<Record<string, readonly string[]>> = { pool: ['new', 'old'] },
  rule = 'the-rule',
): ComparedChecker {
  const asked = Object.entries(questions).map(([id, answers]) => ({ id, answers }));
  const exact = (given: Given): string => {
    const open = asked.find(({ id }) => given[id] === undefined);
    if (!open) return verdict(given);
    const found = new Set(open.answers.map((answer) => exact({ ...given, [open.id]: answer })));
    return found.size === 1 ? [...found].join() : 'unknown';
  };
  return {
    id: 'a-checker',
    questions: asked,
    verdictOf: exact,
    decidingOf: () => [rule],
    outcomesOf: (given) => ({ [rule]: verdict(given) === 'forbidden' ? 'broken' : 'met' }),
  };
}

const yes = checkerOf(() => 'allowed');

test('equal rule sets do not differ', () => {
  const [found] = differences([yes], [checkerOf(() => 'allowed')]);
  expect(found?.compared).toBe(2);
  expect(found && differs(found, true)).toBe(false);
  expect(reportOf([found!])).toEqual(['', '2 scenarios of 1 checkers compared: 0 verdicts and 0 findings differ.']);
});

test('a changed verdict is named with its scenario and the rules of either side', () => {
  const [found] = differences([yes], [checkerOf(({ pool }) => (pool === 'old' ? 'forbidden' : 'allowed'), undefined, 'another')]);
  expect(found?.verdicts).toEqual([
    {
      before: { verdict: 'allowed', rules: ['the-rule'] },
      after: { verdict: 'forbidden', rules: ['another'] },
      count: 1,
      scenarios: [{ pool: 'old' }],
    },
  ]);
  expect(found?.findings).toContainEqual({ rule: 'another', before: 'absent', after: 'broken', count: 1 });
  expect(found?.findings).toContainEqual({ rule: 'the-rule', before: 'met', after: 'absent', count: 2 });
  expect(reportOf([found!], { findings: true })).toContain('  1 × allowed (the-rule) → forbidden (another)');
});

test('a finding alone differs only where findings are asked for', () => {
  const [found] = differences([yes], [{ ...yes, outcomesOf: () => ({ 'the-rule': 'open' }) }]);
  expect(found?.verdicts).toEqual([]);
  expect(found && [differs(found), differs(found, true)]).toEqual([false, true]);
});

test('a question gained completes every earlier scenario, and earlier links say what becomes of them', () => {
  const asks = { pool: ['new', 'old'], same: ['same', 'another'] };
  const [found] = differences([yes], [checkerOf(({ same }) => (same === 'same' ? 'allowed' : 'silent'), asks)]);
  expect(found?.questions).toEqual({ gained: [{ id: 'same', answers: ['same', 'another'] }], lost: [] });
  expect(found?.compared).toBe(4);
  expect(found?.verdicts.map(({ before, after, count }) => [before.verdict, after.verdict, count])).toEqual([
    ['allowed', 'silent', 2],
  ]);
  expect(found?.links).toEqual([{ before: 'allowed', after: 'unknown', count: 2 }]);
});

test('a question lost is gone through with its answers', () => {
  const asks = { pool: ['new', 'old'], same: ['same', 'another'] };
  const [found] = differences([checkerOf(({ same }) => (same === 'same' ? 'allowed' : 'silent'), asks)], [yes]);
  expect(found?.questions.lost.map(({ id }) => id)).toEqual(['same']);
  expect(found?.verdicts.map(({ before, count }) => [before.verdict, count])).toEqual([['silent', 2]]);
});

test('answers only one side knows are named and not compared', () => {
  const [found] = differences([yes], [checkerOf(() => 'forbidden', { pool: ['new', 'third'] })]);
  expect(found?.answers).toEqual({ gained: ['pool=third'], lost: ['pool=old'] });
  expect(found?.compared).toBe(1);
});

test('a checker that only one side has differs', () => {
  const [gone] = differences([yes], []);
  const [added] = differences([], [yes]);
  expect([gone?.on, added?.on]).toEqual(['before', 'after']);
  expect([gone, added].every((it) => it && differs(it))).toBe(true);
});

test('the report is bounded and counts what it leaves out', () => {
  const many = Array.from({ length: 9 }, (_, index) => `answer-${index}`);
  const [found] = differences([checkerOf(() => 'allowed', { pool: many })], [checkerOf(() => 'silent', { pool: many })], 2);
  expect(found?.verdicts[0]?.scenarios).toEqual([{ pool: 'answer-0' }, { pool: 'answer-1' }]);
  expect(reportOf([found!])).toContain('      … and 7 more scenarios');
  const kinds = differences(
    [checkerOf(({ pool }) => `was-${pool}`, { pool: many })],
    [checkerOf(({ pool }) => `is-${pool}`, { pool: many })],
  );
  expect(reportOf(kinds, { lines: 4 })).toContain('  … and 5 more kinds of changed verdicts');
});

describe('said in full', () => {
  const asks = (id: string, questions: Record<string, string>, more: Partial<ComparedChecker> = {}): ComparedChecker => ({
    id,
    questions: Object.entries(questions).map(([fact, answers]) => ({ id: fact, answers: answers.split(' ') })),
    verdictOf: () => 'allowed',
    decidingOf: () => [],
    outcomesOf: () => ({}),
    ...more,
  });

  test('every kind of change has its line, and what is left out is counted', () => {
    // Before: pool, kept and gone. Now: pool has another answer, gone is asked no more, and new is asked.
    const before = asks(
      'changed',
      { pool: 'a b old', gone: 'x y' },
      {
        decidingOf: () => ['second', 'first'],
        outcomesOf: () => ({ first: 'met' }),
      },
    );
    const after = asks(
      'changed',
      { pool: 'a b young', new: 'n m' },
      {
        verdictOf: (given) => (given['pool'] === 'b' ? (given['new'] ? 'forbidden' : 'unknown') : 'allowed'),
        outcomesOf: ({ pool }) => ({ first: pool === 'b' ? 'broken' : 'met' }),
      },
    );
    const same = asks('same', { pool: 'a b' });
    const all = differences([asks('away', { pool: 'a' }), before, same], [same, after, asks('added', { pool: 'a' })]);
    expect(all.map(({ id, on, compared }) => [id, on, compared])).toEqual([
      ['away', 'before', 0],
      ['changed', 'both', 8],
      ['same', 'both', 2],
      ['added', 'after', 0],
    ]);
    const nothing = {
      compared: 0,
      questions: { gained: [], lost: [] },
      answers: { gained: [], lost: [] },
      verdicts: [],
      findings: [],
      links: [],
    };
    expect(all[0]).toEqual({ id: 'away', on: 'before', ...nothing });
    expect(all[3]).toEqual({ id: 'added', on: 'after', ...nothing });
    expect(all[2]).toEqual({ ...nothing, id: 'same', on: 'both', compared: 2 });
    const changed = [
      'changed',
      '  Question gained: new (n, m)',
      '  Question lost: gone (x, y)',
      '  Answer gained, nothing to compare it with: pool=young',
      '  Answer lost: pool=old',
      '  4 × allowed (first, second) → forbidden (no rule decides)',
      '      pool=b gone=x new=n',
      '      pool=b gone=x new=m',
      '      pool=b gone=y new=n',
      '      … and 1 more scenarios',
      '  Links made before, without the new answers: 2 × allowed → unknown',
    ];
    const away = ['', 'away', '  The checker is gone.', ''];
    const added = ['', 'added', '  The checker is new.', ''];
    const count = '10 scenarios of 2 checkers compared: 4 verdicts and 4 findings differ.';
    expect(reportOf(all)).toEqual([...away, ...changed, ...added, count]);
    expect(reportOf(all, { findings: true })).toEqual([
      ...away,
      ...changed,
      '  Finding first: 4 × met → broken',
      ...added,
      count,
    ]);
  });

  test('a change is named whole where all its scenarios are shown, and as many kinds as were asked for', () => {
    const many = asks('many', { pool: 'a b c' }, { outcomesOf: ({ pool }) => ({ [`rule-${pool}`]: 'met' }) });
    const now = asks('many', { pool: 'a b c' }, { verdictOf: ({ pool }) => `new-${pool}` });
    const all = differences([many], [now], 1);
    const line = (it: string) => [`  1 × allowed (no rule decides) → new-${it} (no rule decides)`, `      pool=${it}`];
    const count = ['', '3 scenarios of 1 checkers compared: 3 verdicts and 3 findings differ.'];
    expect(reportOf(all, { lines: 3 })).toEqual(['', 'many', ...['a', 'b', 'c'].flatMap(line), ...count]);
    expect(reportOf(all, { lines: 1, findings: true })).toEqual([
      '',
      'many',
      ...line('a'),
      '  … and 2 more kinds of changed verdicts',
      '  Finding rule-a: 1 × met → absent',
      '  … and 2 more kinds of changed findings',
      ...count,
    ]);
  });

  test('an answer that is missing is not passed on', () => {
    const seen: unknown[] = [];
    const wide = asks('one', { pool: 'a', gone: 'x' });
    const narrow = asks(
      'one',
      { pool: 'a', new: 'n' },
      {
        verdictOf: (given) => {
          seen.push(given);
          return 'allowed';
        },
      },
    );
    differences([wide], [narrow]);
    expect(seen).toStrictEqual([{ pool: 'a', new: 'n' }, { pool: 'a' }]);
    expect(differences([wide], [narrow])[0]?.links).toEqual([]);
    seen.length = 0;
    differences([narrow], [narrow]);
    expect(seen).toHaveLength(2);
  });
});

test('the command answers a ref it does not know, or none, with a sentence and exit code 2', () => {
  const command = (...rest: string[]) =>
    spawnSync(process.execPath, ['tests/tools/verdicts.ts', ...rest], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });
  const bad = command('no-such-ref');
  expect([bad.status, bad.stderr.trim(), bad.stdout]).toEqual([2, 'git knows no commit “no-such-ref” here', '']);
  expect(command().status).toBe(2);
});
