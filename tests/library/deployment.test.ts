import { describe, expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Model } from '../../src/engine/model.ts';
import { outlook } from '../../src/engine/outlook.ts';
import { nextQuestion } from '../../src/engine/settling.ts';
import { tabulate } from '../../src/engine/table.ts';
import { takenAlong } from '../../src/islands/address.ts';
import { isYes } from '../../src/vocabulary/verdict.ts';

/** Some cases of a checker, from nothing known to all known; the same at each run. */
function someCases({ facts }: Model): Readonly<Record<string, string>>[] {
  return [1, 2, 3, 5, 7].flatMap((step) =>
    [0, 2, 3, 99].map((gap) =>
      Object.fromEntries(
        facts.flatMap(({ id, answers }, place) =>
          gap === 0 || place % gap === gap - 1 ? [] : [[id, answers[(step * (place + 1)) % answers.length] as string]],
        ),
      ),
    ),
  );
}

test('a line says what the checker itself says, and no yes while a question matters', () => {
  for (const { model } of checkers)
    for (const given of someCases(model)) {
      const { verdict, deciding, undecidedBy } = judge(model, given);
      const line = outlook(model, given);
      expect(line).toEqual({ verdict, deciding, undecidedBy });
      if (line.undecidedBy.length) expect(isYes(line.verdict)).toBe(false);
    }
});

describe('the next question', () => {
  const open = (given: Record<string, string>) =>
    checkers.flatMap(({ id, model, asks }) => {
      if (!asks.some((fact) => given[fact] !== undefined)) return [];
      const { verdict, undecidedBy } = outlook(model, given);
      return verdict === 'unknown' ? [{ id, model, undecidedBy }] : [];
    });

  test('is open, matters, and settles the checkers it names by at least one answer', () => {
    for (const given of [{ pool: 'persistent-chat-2013' }, { home: 'lync-2010' }, { policy: 'enabled', client: 'lync-2013' }]) {
      const models = open(given);
      const next = nextQuestion(models, given);
      expect(next).toBeDefined();
      expect(models.some(({ undecidedBy }) => undecidedBy.includes(next!.fact))).toBe(true);
      for (const id of next!.settles) {
        const { model } = checkerOf(id);
        const table = tabulate(model);
        const { answers } = model.facts.find((fact) => fact.id === next!.fact)!;
        expect(answers.some((it) => table.verdictOf(table.digitsOf({ ...given, [next!.fact]: it })) !== 'unknown')).toBe(true);
      }
    }
  });

  test('is the one that settles all where one does, and none where nothing is open', () => {
    const given = { client: 'lync-2013', pool: 'persistent-chat-2013', policy: 'enabled', setup: 'manual', connected: 'none' };
    const [only] = open(given).filter(({ id }) => id === 'client-access');
    expect(nextQuestion([only!], given)).toEqual({ fact: 'home', settles: ['client-access'] });
    expect(nextQuestion([], {})).toBeUndefined();
  });
});

test('a link to another checker takes along what both ask, and one to the deployment everything', () => {
  const shared = { 'which-client': ['pool', 'home'], 'pool-home': ['pool'] };
  const given = { pool: 'persistent-chat-2013', home: 'lync-2013', client: 'lync-2013' };
  expect(takenAlong('/en/checkers/which-client/', given, shared)).toBe('pool=persistent-chat-2013&home=lync-2013');
  expect(takenAlong('/guide/es/checkers/pool-home/', given, shared)).toBe('pool=persistent-chat-2013');
  expect(takenAlong('/es/checkers/room-names/', given, shared)).toBe('');
  expect(takenAlong('/es/check-deployment/', given, shared)).toBe(new URLSearchParams(given).toString());
  for (const other of ['/en/rules/pool-home/', '/en/checkers/', '/en/check-users/', '/'])
    expect(takenAlong(other, given, shared)).toBe('');
});
