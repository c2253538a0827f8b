import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
