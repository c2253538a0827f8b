import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkers } from '../../src/catalogue/checkers.ts';
import { workedCases } from '../../src/catalogue/workedCases.ts';
import { judge } from '../../src/engine/judge.ts';
import { walk } from '../../src/engine/prove.ts';
import { none, print } from '../library/none.ts';
import { coreCheckers } from './reading.ts';
import { defaultYes, refusing } from './worked.ts';

/** The fewest cases a checker has; one with fewer scenarios has a case for each. */
const fewest = 6;

describe.each(checkers.map((checker) => [checker.id, checker] as const))('%s answers its hand-worked cases', (id, { model }) => {
  const cases = workedCases.filter(({ checker }) => checker === id);

  test.each(cases)('$id is $verdict: $question.en', ({ given, verdict, rules, from }) => {
    const judged = judge(model, given);
    const sources = `${print(given)}: the case in src/guidance/cases/ was worked out from ${from.join(', ')}`;
    const mend = `read these passages again: if they say what the case says, correct the rules of src/guidance/checkers/${id}.ts, else the case`;
    expect(judged.verdict, `${sources}. What to do: ${mend}.\n`).toBe(verdict);
    expect(judged.deciding.toSorted(), `other rules decide than the case names. ${sources}. What to do: ${mend}.\n`).toEqual(
      rules.toSorted(),
    );
  });

  test('it knows every question and answer in them', () => {
    const known = new Map<string, readonly string[]>(model.facts.map(({ id, answers }) => [id, answers]));
    const strange = cases.flatMap((it) =>
      Object.entries(it.given)
        .filter(([fact, answer]) => !known.get(fact)?.includes(answer))
        .map(([fact, answer]) => `${it.id}: ${id} does not know ${fact}=${answer}`),
    );
    none(strange, `in src/guidance/cases/, answer what ${id} asks, or let a rule of the checker ask it`);
  });

  test('there are enough, and some leave answers open', () => {
    const due = Math.min(fewest, walk(model).scenarios);
    expect(
      cases.length,
      `${id} has ${cases.length} worked cases: write at least ${due}, in src/guidance/cases/, from the sources`,
    ).toBeGreaterThanOrEqual(due);
    const open = cases.filter(({ given }) => Object.keys(given).length < model.facts.length);
    expect(
      open.length,
      `every case of ${id} answers every question: write one in src/guidance/cases/ that leaves something open`,
    ).toBeGreaterThan(0);
  });

  test('every binding rule and every permission decides one of them', () => {
    const decided = new Set<string>(cases.flatMap(({ rules }) => rules));
    const weighty = model.rules.filter(({ modality, also }) => !also && !['should', 'follows'].includes(modality));
    const undecided = weighty.map((it) => it.id).filter((rule) => !decided.has(rule));
    none(undecided, `write a worked case of ${id} in src/guidance/cases/ that each of these rules decides`);
  });

  test('every verdict its complete scenarios can have is the answer to one of them', () => {
    const answered = new Set(cases.map(({ verdict }) => verdict));
    const possible = Object.entries(walk(model).verdicts).flatMap(([verdict, count]) => (count > 0 ? [verdict] : []));
    const unanswered = possible.filter((verdict) => !answered.has(verdict as never));
    none(unanswered, `write a worked case of ${id} in src/guidance/cases/ with each of these verdicts`);
  });
});

describe('the straight readings', () => {
  test('every checker has one', () => {
    const here = import.meta.dirname;
    const texts = globSync('*.test.ts', { cwd: here }).map((file) => readFileSync(join(here, file), 'utf8'));
    const read = texts.flatMap((text) => [...text.matchAll(/^testReading\(\s*'([a-z0-9-]+)'/gm)].map(([, id]) => id));
    const without = checkers.map(({ id }) => id).filter((id) => !read.includes(id) && !coreCheckers.some((core) => core === id));
    none(
      without,
      `read the sources of each of these checkers straight down, without the rules, in a file of tests/cases/: testReading('${without[0]}', …)`,
    );
  });

  const read = { client: ['lync-2013', 'group-chat'] };

  test('a yes by default is found', () => {
    expect(defaultYes(read, ({ client }) => (client === 'group-chat' ? 'forbidden' : 'allowed'))).toHaveLength(1);
    expect(defaultYes(read, ({ client }) => (client === 'lync-2013' ? 'allowed' : 'forbidden'))).toEqual([]);
    expect(defaultYes(read, () => 'allowed')).toEqual([]);
  });

  test('an answer or a question they were not written for is refused', () => {
    const reading = refusing('some-checker', read, () => 'allowed');
    expect(reading({ client: 'lync-2013' })).toBe('allowed');
    expect(() => reading({ client: 'lync-2015' })).toThrow('The reading of some-checker was not written for client=lync-2015');
    expect(() => reading({ client: 'lync-2013', pool: 'x' })).toThrow('not written for pool=x');
  });
});

describe('the hand-worked cases as a whole', () => {
  test('no two share an id', () => {
    const ids = workedCases.map(({ id }) => id);
    none(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      'in src/guidance/cases/, give each case an id of its own: the page Proof leads to it',
    );
  });

  test('each is asked as a question in both languages', () => {
    const unasked = workedCases.filter(
      ({ question }) => !question.en.endsWith('?') || !/¿[^¿?]+\?$/.test(question.es) || question.en === question.es,
    );
    none(
      unasked.map(({ id }) => id),
      'in src/guidance/cases/, write the question of each of these cases in both languages, from ¿ to ?',
    );
  });

  test('every published scenario is among them, under its number', () => {
    const numbers = Array.from({ length: 35 }, (_, at) => `SC${String(3 + at * 3).padStart(3, '0')}`);
    const stood = new Set(workedCases.flatMap(({ source, because }) => `${source} ${because}`.match(/SC\d{3}/g) ?? []));
    none(
      numbers.filter((number) => !stood.has(number)),
      'in src/guidance/cases/, give the case that stands for each of these scenarios its number in `source`',
    );
  });
});
