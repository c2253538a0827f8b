import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import type { Model } from '../../src/engine/model.ts';
import {
  comparedFrom,
  packVerdicts,
  questionsOf,
  readRecord,
  recordOf,
  unpackVerdicts,
  walkAgain,
} from '../../src/engine/recorded.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { RecordedChecker } from '../../src/model/release.ts';
import { verdictNames } from '../../src/vocabulary/verdict.ts';

describe('the record of a checker', () => {
  test('verdicts come back as they were packed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...verdictNames), { maxLength: 60 }), (verdicts) => {
        expect(unpackVerdicts(packVerdicts(verdicts), verdicts.length)).toEqual(verdicts);
      }),
    );
    expect(packVerdicts(['forbidden', 'forbidden', 'allowed', 'silent', 'silent', 'silent', 'conflict', 'limited'])).toBe(
      '2fa3scl',
    );
  });

  test.each([
    ['2a', 3, /2 verdicts for 3/],
    ['4a', 3, /more verdicts than the 3/],
    ['999999999a', 3, /more verdicts than the 3/],
    ['2ax', 3, /letter x/],
    ['2a!', 3, /“!”/],
    ['2a3', 2, /“3”/],
    ['', 1, /0 verdicts for 1/],
  ])('a damaged record (%s) says so', (text, count, message) => {
    expect(() => unpackVerdicts(text, count)).toThrow(message);
  });

  test('answers every case, complete or not, as the checker does', () => {
    for (const { id, model } of checkers.filter(({ id }) => ['side-by-side', 'client-access', 'move'].includes(id))) {
      const table = tabulate(model);
      const verdictOf = readRecord(recordOf(model.facts, table.verdictOf));
      const given = fc.tuple(...model.facts.map(({ answers }) => fc.option(fc.constantFrom(...answers), { nil: undefined })));
      fc.assert(
        fc.property(given, (answers) => {
          const some = Object.fromEntries(model.facts.map((fact, place) => [fact.id, answers[place]]));
          expect(verdictOf(some), id).toBe(table.verdictOf(table.digitsOf(some)));
        }),
      );
    }
  });

  test('can be read after the questions changed: what was not asked is left out, what was not known is not given', () => {
    const recorded: RecordedChecker = { questions: { pool: 'old new', client: 'old new' }, verdicts: '2fas' };
    const verdictOf = readRecord(recorded);
    expect(verdictOf({ pool: 'new', client: 'old', policy: 'enabled' })).toBe('allowed');
    expect(verdictOf({ pool: 'new', client: 'newest' })).toBe('unknown');
    expect(verdictOf({ pool: 'old', client: 'newest' })).toBe('forbidden');
  });

  test('walked again, it agrees; one other verdict is found and named; other questions are refused', () => {
    const { model } = checkerOf('side-by-side');
    const table = tabulate(model);
    const recorded = recordOf(model.facts, table.verdictOf);
    const scenarios = model.facts.reduce((product, { answers }) => product * answers.length, 1);
    expect(walkAgain(model, recorded)).toEqual({ scenarios, agree: scenarios, disagree: [] });
    const verdicts = unpackVerdicts(recorded.verdicts, scenarios);
    const last = verdicts.at(-1);
    const other = last === 'silent' ? 'allowed' : 'silent';
    const walked = walkAgain(model, { ...recorded, verdicts: packVerdicts([...verdicts.slice(0, -1), other]) });
    expect(walked).toEqual({
      scenarios,
      agree: scenarios - 1,
      disagree: [
        {
          given: Object.fromEntries(model.facts.map(({ id, answers }) => [id, answers.at(-1)])),
          published: other,
          found: last,
        },
      ],
    });
    const [first = '', ...rest] = Object.keys(recorded.questions);
    const turned = Object.fromEntries([...rest, first].map((id) => [id, recorded.questions[id] as string]));
    expect(() => walkAgain(model, { ...recorded, questions: turned })).toThrow(/questions/);
  });

  test('each verdict has its letter', () => {
    expect(packVerdicts(['allowed', 'limited', 'forbidden', 'silent', 'conflict', 'unknown'])).toBe('alfscu');
    expect(packVerdicts([])).toBe('');
    expect(unpackVerdicts('12ua', 13)).toEqual([...Array(12).fill('unknown'), 'allowed']);
    expect(unpackVerdicts('', 0)).toEqual([]);
  });

  test.each([
    ['2ax', 'A release has the letter x, which stands for no verdict'],
    ['4a', 'A release has more verdicts than the 3 scenarios of its questions'],
    ['3a!', 'A release has “!” among its verdicts'],
    [`3a${'!'.repeat(25)}`, `A release has “${'!'.repeat(20)}” among its verdicts`],
    ['2a', 'A release has 2 verdicts for 3 scenarios'],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => unpackVerdicts(text, 3)).toThrow(message);
  });

  const questions = [
    { id: 'pool', answers: ['old', 'new'] },
    { id: 'client', answers: ['old', 'new', 'newest'] },
  ];
  /** Forbidden with the old pool, allowed with the new one, and silent about the newest client there. */
  const recorded: RecordedChecker = { questions: { pool: 'old new', client: 'old new newest' }, verdicts: '3f2as' };

  test('holds the questions and the verdict of every complete case', () => {
    const verdictAt = ([pool, client]: readonly number[]) => (pool === 0 ? 'forbidden' : client === 2 ? 'silent' : 'allowed');
    expect(recordOf(questions, verdictAt)).toEqual(recorded);
    expect(questionsOf(recorded)).toEqual(questions);
    const compared = comparedFrom('a-checker', recorded);
    expect(compared).toMatchObject({ id: 'a-checker', questions });
    const scenario = { pool: 'new', client: 'newest' };
    expect([compared.verdictOf(scenario), compared.decidingOf(scenario), compared.outcomesOf(scenario)]).toEqual([
      'silent',
      [],
      {},
    ]);
    const found = readRecord(recorded);
    expect(found({ pool: 'new', client: 'new' })).toBe('allowed');
    expect(found({ pool: 'new' })).toBe('unknown');
    expect(found({ client: 'new' })).toBe('unknown');
    expect(found({ pool: 'old' })).toBe('forbidden');
    expect(found({})).toBe('unknown');
    expect(readRecord({ questions: { pool: 'a b c' }, verdicts: 'afa' })({})).toBe('unknown');
    expect(() => readRecord({ ...recorded, verdicts: '3f2a' })).toThrow('5 verdicts for 6');
  });

  test('walked again, the first three that do not agree are named and all are counted', () => {
    const model: Model = {
      facts: questions.map((it) => ({ ...it, effort: 1 })),
      derived: [],
      rules: [{ id: 'new-may', modality: 'may', when: [], norm: { fact: 'pool', anyOf: ['new'] } }],
    };
    expect(walkAgain(model, { ...recorded, verdicts: '3s3a' })).toEqual({ scenarios: 6, agree: 6, disagree: [] });
    expect(walkAgain(model, { ...recorded, verdicts: 's2f2ca' })).toEqual({
      scenarios: 6,
      agree: 2,
      disagree: [
        { given: { pool: 'old', client: 'new' }, published: 'forbidden', found: 'silent' },
        { given: { pool: 'old', client: 'newest' }, published: 'forbidden', found: 'silent' },
        { given: { pool: 'new', client: 'old' }, published: 'conflict', found: 'allowed' },
      ],
    });
    expect(() => walkAgain(model, { ...recorded, questions: { pool: 'old new', client: 'old new' } })).toThrow(
      'The published questions are others than those of the checker',
    );
    expect(() => walkAgain(model, { ...recorded, verdicts: '3s2a' })).toThrow('5 verdicts for 6');
  });
});
