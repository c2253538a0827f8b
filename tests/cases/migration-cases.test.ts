import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { judge } from '../../src/engine/judge.ts';
import { verdictNames } from '../../src/vocabulary/verdict.ts';
import { pathsCases } from './paths-cases.ts';
import { preparationCases } from './preparation-cases.ts';
import { retirementCases } from './retirement-cases.ts';
import { settingsCases } from './settings-cases.ts';

const all = [...pathsCases, ...preparationCases, ...settingsCases, ...retirementCases];

describe.each(['supported-path', 'ready-to-migrate', 'room-settings', 'room-names', 'legacy-retirement'])(
  '%s answers its hand-worked cases',
  (name) => {
    const { model } = checkerOf(name);
    const cases = all.filter(({ checker }) => checker === name);

    test.each(cases)('$id is $verdict: $question.en', ({ given, verdict, rules, because }) => {
      const judged = judge(model, given);
      expect(judged.verdict, `${JSON.stringify(given)} because of ${because}`).toBe(verdict);
      expect(judged.deciding.toSorted()).toEqual(rules.toSorted());
    });

    test('it knows every question and answer in them', () => {
      const known = new Map<string, readonly string[]>(model.facts.map(({ id, answers }) => [id, answers]));
      const strange = cases.flatMap(({ id, given }) =>
        Object.entries(given)
          .filter(([fact, answer]) => !known.get(fact)?.includes(answer))
          .map(([fact, answer]) => `${id}: ${name} does not know ${fact}=${answer}`),
      );
      expect(strange).toEqual([]);
    });

    test('there are twelve or more, and some leave answers open', () => {
      expect(cases.length).toBeGreaterThanOrEqual(12);
      expect(cases.some(({ given }) => Object.keys(given).length < model.facts.length)).toBe(true);
    });

    test('every binding rule and every permission decides one of them', () => {
      const decided = new Set(cases.flatMap(({ rules }) => rules));
      const weighty = model.rules.filter(({ modality, also }) => !also && !['should', 'follows'].includes(modality));
      expect(weighty.map(({ id }) => id).filter((id) => !decided.has(id))).toEqual([]);
    });
  },
);

describe('the hand-worked cases of the migration as a whole', () => {
  test('no two share an id', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('every verdict is the answer to one of them', () => {
    expect(new Set(all.map(({ verdict }) => verdict))).toEqual(new Set(verdictNames));
  });

  test('each is asked as a question in both languages', () => {
    const unasked = all.filter(({ question }) => !question.en.endsWith('?') || !/¿[^¿?]+\?$/.test(question.es));
    expect(unasked.map(({ id }) => id)).toEqual([]);
  });
});
