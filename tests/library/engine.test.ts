import { describe, expect, test } from 'vitest';
import { mergedCases } from '../../src/engine/cases.ts';
import { judge } from '../../src/engine/judge.ts';
import { combinations, type Model, type ModelFact, type ModelRule, noDerivedAnswer } from '../../src/engine/model.ts';
import { once } from '../../src/engine/once.ts';
import { decide, outlook } from '../../src/engine/outlook.ts';
import { canChangeVerdict, rulesThatRead } from '../../src/engine/questions.ts';
import { remedies } from '../../src/engine/remedy.ts';
import { nextQuestion } from '../../src/engine/settling.ts';
import { completions, someCompletion, tabulate } from '../../src/engine/table.ts';
import { modalityNames } from '../../src/vocabulary/modality.ts';
import { factsReadBy, scenariosOf, slowCanChange, slowJudge, slowRemedies } from './slowly.ts';

const asked = (id: string, answers: string, effort = 1): ModelFact => ({ id, answers: answers.split(' '), effort });
const modelOf = (facts: readonly ModelFact[], rules: readonly ModelRule[], derived: Model['derived'] = []): Model => ({
  facts,
  rules,
  derived,
});
const is = (fact: string, ...anyOf: string[]) => ({ fact, anyOf });

/** One rule of every modality that says the same: where it is `in`, the answer `a`. */
const modal = modelOf(
  [asked('where', 'in out'), asked('which', 'a b')],
  modalityNames.map((modality) => ({
    id: modality,
    modality,
    when: [is('where', 'in')],
    ...(modality !== 'follows' && { norm: is('which', 'a') }),
  })),
);

describe('one rule', () => {
  test.each([
    ['in', 'a', { must: 'met', mustNot: 'broken', cannot: 'broken', should: 'met', may: 'met', follows: 'met' }],
    ['in', 'b', { must: 'broken', mustNot: 'met', cannot: 'met', should: 'broken', may: 'not-applicable', follows: 'met' }],
    ['out', 'a', Object.fromEntries(modalityNames.map((name) => [name, 'not-applicable']))],
    ['out', 'b', Object.fromEntries(modalityNames.map((name) => [name, 'not-applicable']))],
  ])('where=%s which=%s', (where, which, outcomes) => {
    expect(Object.fromEntries(judge(modal, { where, which }).findings.map(({ rule, outcome }) => [rule, outcome]))).toEqual(
      outcomes,
    );
  });

  test('answers as they are given have the verdict of their digits; what is no answer is not known', () => {
    // A table of its own: that of `modal` was made by the tests before.
    const table = tabulate({ ...modal });
    for (const where of ['in', 'out', undefined, 'nowhere'])
      for (const which of ['a', 'b', undefined, 'length'])
        for (const beside of [{}, { other: 'a' }]) {
          const given = { ...beside, ...(where && { where }), ...(which && { which }) };
          expect(table.verdictFor(given)).toBe(table.verdictOf(table.digitsOf(given)));
        }
    expect(table.verdictFor({ where: 'in', which: 'b' })).not.toBe(table.verdictFor({ where: 'out', which: 'b' }));
  });

  test('of digits that are not complete has the outcome that all completions have, or is open', () => {
    const table = tabulate(modal);
    // In, and a or b: met or broken. Out: it does not apply, whatever is said of the other.
    expect(table.outcomeAt(0, [0, 2])).toBe('open');
    expect(table.outcomeAt(0, [2, 0])).toBe('open');
    expect(table.outcomeAt(0, [2, 2])).toBe('open');
    expect(table.outcomeAt(0, [1, 2])).toBe('not-applicable');
    expect(table.outcomeAt(0, [0, 0])).toBe('met');
    expect(table.outcomeAt(0, [0, 1])).toBe('broken');
    expect(table.outcomeAt(0, [1, 0])).toBe('not-applicable');
    // A consequence does not read the norm: in is enough.
    const follows = modalityNames.indexOf('follows');
    expect(table.outcomeAt(follows, [0, 2])).toBe('met');
    const turned = tabulate(
      modelOf(
        [asked('where', 'in out'), asked('which', 'a b')],
        [{ id: 'must', modality: 'must', when: [is('which', 'a')], norm: is('where', 'in') }],
      ),
    );
    expect(turned.outcomeAt(0, [2, 0])).toBe('open');
    expect(turned.outcomeAt(0, [2, 1])).toBe('not-applicable');
    expect(turned.outcomeAt(0, [1, 2])).toBe('open');
  });

  test('that another one sets aside reads the circumstances of the other, and not its norm', () => {
    const model = modelOf(
      [asked('where', 'in out'), asked('which', 'a b'), asked('third', 'x y')],
      [
        { id: 'must-a', modality: 'must', when: [], norm: is('which', 'a'), setAsideBy: ['inside-may'] },
        { id: 'inside-may', modality: 'may', when: [is('where', 'in')], norm: is('third', 'x') },
      ],
    );
    expect([0, 1].map(tabulate(model).placesOf)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    expect(decide(model, { where: 'out', which: 'b', third: 'x' }).verdict).toBe('forbidden');
    expect(decide(model, { where: 'in', which: 'b', third: 'x' }).verdict).toBe('allowed');
    expect(decide(model, { where: 'in', which: 'b', third: 'y' }).verdict).toBe('silent');
  });
});

/** A no that only one broken rule makes at a time: which one depends on what is open. */
const either = modelOf(
  [asked('pool', 'new old third', 4), asked('home', 'new old', 5)],
  [
    { id: 'old-home-not-new-pool', modality: 'mustNot', when: [is('home', 'old')], norm: is('pool', 'new') },
    { id: 'old-home-must-be-new', modality: 'must', when: [is('pool', 'old', 'third')], norm: is('home', 'new') },
    { id: 'new-may', modality: 'may', when: [is('home', 'new')], norm: is('pool', 'new') },
    { id: 'old-may', modality: 'may', when: [is('home', 'new')], norm: is('pool', 'old'), limits: true },
  ],
);

describe('worked by hand', () => {
  test('a no in every completion names the rules that may make it', () => {
    const { verdict, deciding, undecidedBy, wouldBreak } = judge(either, { home: 'old' });
    expect({ verdict, deciding, undecidedBy }).toEqual({
      verdict: 'forbidden',
      deciding: ['old-home-not-new-pool', 'old-home-must-be-new'],
      undecidedBy: [],
    });
    expect(wouldBreak).toEqual([
      { fact: 'pool', answer: 'new', rules: ['old-home-not-new-pool'] },
      { fact: 'pool', answer: 'old', rules: ['old-home-must-be-new'] },
      { fact: 'pool', answer: 'third', rules: ['old-home-must-be-new'] },
    ]);
  });

  test('a no that two broken rules make in every completion names them all', () => {
    const shared = modelOf(
      [asked('pool', 'new old'), asked('home', 'new old'), asked('policy', 'on off'), asked('tool', 'one two')],
      [
        { id: 'new-must-home', modality: 'must', when: [is('pool', 'new')], norm: is('home', 'new') },
        { id: 'new-must-policy', modality: 'must', when: [is('pool', 'new')], norm: is('policy', 'on') },
        { id: 'old-cannot-home', modality: 'cannot', when: [is('pool', 'old')], norm: is('home', 'old') },
        { id: 'old-cannot-policy', modality: 'cannot', when: [is('pool', 'old')], norm: is('policy', 'off') },
        { id: 'tool-must', modality: 'must', when: [is('pool', 'new')], norm: is('tool', 'one') },
        { id: 'old-may', modality: 'may', when: [], norm: is('pool', 'old') },
      ],
    );
    // No single one of the four makes it. The tool is one more rule broken, not one less.
    expect(decide(shared, { home: 'old', policy: 'off' })).toEqual({
      verdict: 'forbidden',
      deciding: ['new-must-home', 'new-must-policy', 'old-cannot-home', 'old-cannot-policy'],
    });
    expect(decide(shared, { home: 'old', policy: 'off', pool: 'new' }).deciding).toEqual(['new-must-home', 'new-must-policy']);
  });

  test('a no is named with the rule that alone makes some completions, and with the two that make the others', () => {
    const mixed = modelOf(
      [asked('pool', 'new old'), asked('home', 'new old'), asked('policy', 'on off')],
      [
        { id: 'needs-new', modality: 'must', when: [], norm: is('pool', 'new') },
        { id: 'new-must-home', modality: 'must', when: [is('pool', 'new')], norm: is('home', 'new') },
        { id: 'new-must-policy', modality: 'must', when: [is('pool', 'new')], norm: is('policy', 'on') },
        { id: 'new-may', modality: 'may', when: [], norm: is('pool', 'new') },
      ],
    );
    expect(decide(mixed, { home: 'old', policy: 'off' }).deciding).toEqual(['needs-new', 'new-must-home', 'new-must-policy']);
  });

  test('sets of broken rules that share a rule are all named, and a rule that is broken everywhere stands alone', () => {
    const facts = [
      asked('pool', 'new old'),
      asked('a', 'yes no'),
      asked('b', 'yes no'),
      asked('c', 'yes no'),
      asked('d', 'yes no'),
    ];
    const must = (id: string, fact: string, ...pools: string[]): ModelRule => ({
      id,
      modality: 'must',
      when: [is('pool', ...pools)],
      norm: is(fact, 'yes'),
    });
    const permit: ModelRule = { id: 'may', modality: 'may', when: [], norm: is('pool', 'new', 'old') };
    const none = { a: 'no', b: 'no', c: 'no', d: 'no' };
    // New: a and b are broken. Old: c and d.
    const sharing = modelOf(facts, [
      must('a-new', 'a', 'new'),
      must('b-new', 'b', 'new'),
      must('c-old', 'c', 'old'),
      must('d-old', 'd', 'old'),
      permit,
    ]);
    expect(decide(sharing, none).deciding).toEqual(['a-new', 'b-new', 'c-old', 'd-old']);
    const three = modelOf(
      [asked('size', 'small medium large'), ...facts.slice(1)],
      [
        { id: 'a-small', modality: 'must', when: [is('size', 'small')], norm: is('a', 'yes') },
        { id: 'b-small-large', modality: 'must', when: [is('size', 'small', 'large')], norm: is('b', 'yes') },
        { id: 'c-large', modality: 'must', when: [is('size', 'large')], norm: is('c', 'yes') },
        { id: 'd-large', modality: 'must', when: [is('size', 'large')], norm: is('d', 'yes') },
        { id: 'd-medium', modality: 'must', when: [is('size', 'medium')], norm: is('d', 'yes') },
        { id: 'may', modality: 'may', when: [], norm: is('size', 'small') },
      ],
    );
    // Small: a and b. Large: b, c and d, which has b in common with the smaller set and does not contain it.
    expect(decide(three, none).deciding).toEqual(['a-small', 'b-small-large', 'c-large', 'd-large', 'd-medium']);
    // One rule is broken whatever the pool is: what else is broken in one pool or the other is not needed for the no.
    const everywhere = modelOf(facts, [
      must('d-both', 'd', 'new', 'old'),
      must('a-new', 'a', 'new'),
      must('b-old', 'b', 'old'),
      permit,
    ]);
    expect(decide(everywhere, none).deciding).toEqual(['d-both']);
  });

  test('a broken rule that is disputed for some answers is not all that makes a no', () => {
    const disputed = modelOf(
      [asked('pool', 'new old'), asked('home', 'new old')],
      [
        { id: 'home-must', modality: 'must', when: [], norm: is('home', 'new'), against: ['old-may'] },
        { id: 'old-may', modality: 'may', when: [is('pool', 'old')], norm: is('home', 'old'), against: ['home-must'] },
        { id: 'old-cannot', modality: 'cannot', when: [is('home', 'old')], norm: is('pool', 'old') },
      ],
    );
    expect(decide(disputed, { home: 'old' })).toEqual({ verdict: 'forbidden', deciding: ['home-must', 'old-cannot'] });
  });

  test('a yes in every completion names the permissions that may make it, and nothing beside them', () => {
    const covered = modelOf(
      [asked('pool', 'new old'), asked('size', 'big small')],
      [
        { id: 'new-may', modality: 'may', when: [], norm: is('pool', 'new') },
        { id: 'old-may', modality: 'may', when: [], norm: is('pool', 'old') },
        { id: 'small-may', modality: 'may', when: [is('size', 'small')], norm: is('pool', 'new') },
        { id: 'beside-may', modality: 'may', when: [], norm: is('pool', 'old'), also: true },
        { id: 'new-should', modality: 'should', when: [], norm: is('pool', 'new') },
      ],
    );
    expect(decide(covered, { size: 'big' })).toEqual({ verdict: 'allowed', deciding: ['new-may', 'old-may'] });
    expect(decide(covered, { size: 'big', pool: 'old' }).deciding).toEqual(['old-may']);
  });

  test('of two permissions, one within limits, the limits count', () => {
    const model = modelOf(
      [asked('pool', 'new old')],
      [
        { id: 'new-may', modality: 'may', when: [], norm: is('pool', 'new') },
        { id: 'new-within', modality: 'may', when: [], norm: is('pool', 'new'), limits: true },
      ],
    );
    expect(decide(model, { pool: 'new' })).toEqual({ verdict: 'limited', deciding: ['new-may', 'new-within'] });
  });

  test('two conflicts at once name all four sides', () => {
    const side = (id: string, modality: ModelRule['modality'], fact: string, answer: string, against: string[]): ModelRule => ({
      id,
      modality,
      when: [],
      norm: is(fact, answer),
      ...(against.length && { against }),
    });
    const model = modelOf(
      [asked('a', 'yes no'), asked('b', 'yes no')],
      [
        side('a-must', 'must', 'a', 'yes', ['a-may']),
        side('a-may', 'may', 'a', 'no', ['a-must']),
        side('b-must', 'must', 'b', 'yes', ['b-may']),
        side('b-may', 'may', 'b', 'no', ['b-must']),
        side('both-may', 'may', 'a', 'yes', []),
      ],
    );
    expect(decide(model, { a: 'no', b: 'no' })).toEqual({
      verdict: 'conflict',
      deciding: ['a-must', 'a-may', 'b-must', 'b-may'],
    });
    // Out of a conflict lead its own answers, too.
    expect(remedies(model, { a: 'no', b: 'yes' })).toEqual([
      { changes: [{ fact: 'a', from: 'no', to: 'yes' }], verdict: 'allowed', effort: 1 },
    ]);
  });

  test('rules that are broken only together are named for the completions that no other rule makes a no', () => {
    const both = modelOf(
      [asked('pool', 'new old')],
      [
        { id: 'not-old', modality: 'mustNot', when: [], norm: is('pool', 'old') },
        { id: 'never-old', modality: 'cannot', when: [], norm: is('pool', 'old') },
        { id: 'not-new', modality: 'mustNot', when: [], norm: is('pool', 'new') },
      ],
    );
    expect(decide(both, {})).toEqual({ verdict: 'forbidden', deciding: ['not-old', 'never-old', 'not-new'] });
  });

  test('the one open question, with what each answer leads to', () => {
    expect(judge(either, { home: 'new' })).toMatchObject({
      verdict: 'unknown',
      undecidedBy: ['pool'],
      decider: {
        fact: 'pool',
        verdicts: [
          { answer: 'new', verdict: 'allowed' },
          { answer: 'old', verdict: 'limited' },
          { answer: 'third', verdict: 'silent' },
        ],
      },
    });
    expect(outlook(either, { home: 'new' })).toEqual({ verdict: 'unknown', deciding: [], undecidedBy: ['pool'] });
    expect(outlook(either, {})).toEqual({ verdict: 'unknown', deciding: [], undecidedBy: ['pool', 'home'] });
  });

  test('a list of more than four outcomes is not shown', () => {
    const wide = (answers: string) =>
      judge(modelOf([asked('way', answers)], [{ id: 'a-may', modality: 'may', when: [], norm: is('way', 'a') }]), {});
    expect(wide('a b c d').decider?.verdicts).toHaveLength(4);
    expect(wide('a b c d e')).toMatchObject({ verdict: 'unknown', undecidedBy: ['way'] });
    expect(wide('a b c d e').decider).toBeUndefined();
  });

  test('silence names what is nearest', () => {
    expect(judge(either, { home: 'new', pool: 'third' }).silence).toEqual({
      kind: 'one-answer',
      near: [
        { rule: 'new-may', fact: 'pool', anyOf: ['new'] },
        { rule: 'old-may', fact: 'pool', anyOf: ['old'] },
      ],
    });
    const must: ModelRule = { id: 'must-a', modality: 'must', when: [], norm: is('way', 'a') };
    expect(judge(modelOf([asked('way', 'a b')], [must]), { way: 'a' }).silence).toEqual({
      kind: 'only-binding',
      near: [{ rule: 'must-a', fact: 'way', anyOf: ['a'] }],
    });
    expect(judge(modelOf([asked('way', 'a b')], []), { way: 'a' }).silence).toEqual({ kind: 'no-rule', near: [] });
  });

  test('two sides that disagree make a conflict, and one broken rule beside it a no', () => {
    const disputed = (more: readonly ModelRule[]) =>
      modelOf(
        [asked('step', 'done not'), asked('way', 'a b')],
        [
          { id: 'must-be-done', modality: 'must', when: [], norm: is('step', 'done'), against: ['may-be-left', 'never-met'] },
          { id: 'may-be-left', modality: 'may', when: [], norm: is('step', 'not') },
          { id: 'never-met', modality: 'may', when: [is('step', 'done')], norm: is('step', 'not') },
          ...more,
        ],
      );
    expect(decide(disputed([]), { step: 'not', way: 'b' })).toEqual({
      verdict: 'conflict',
      deciding: ['must-be-done', 'may-be-left', 'never-met'],
    });
    const outright: ModelRule = { id: 'must-be-a', modality: 'must', when: [], norm: is('way', 'a') };
    expect(decide(disputed([outright]), { step: 'not', way: 'b' })).toEqual({ verdict: 'forbidden', deciding: ['must-be-a'] });
    expect(decide(disputed([outright]), { step: 'not', way: 'a' }).verdict).toBe('conflict');
    expect(decide(disputed([{ ...outright, also: true }]), { step: 'not', way: 'b' }).verdict).toBe('conflict');
  });

  test('the smallest ways out, by count and then by effort', () => {
    expect(remedies(either, { home: 'old', pool: 'third' })).toEqual([
      {
        changes: [
          { fact: 'pool', from: 'third', to: 'new' },
          { fact: 'home', from: 'old', to: 'new' },
        ],
        verdict: 'allowed',
        effort: 9,
      },
      {
        changes: [
          { fact: 'pool', from: 'third', to: 'old' },
          { fact: 'home', from: 'old', to: 'new' },
        ],
        verdict: 'limited',
        effort: 9,
      },
    ]);
    expect(remedies(either, { home: 'old', pool: 'new' })).toEqual([
      { changes: [{ fact: 'home', from: 'old', to: 'new' }], verdict: 'allowed', effort: 5 },
    ]);
    // An answer that is open counts as a change, from nothing.
    expect(remedies(either, { home: 'old' })[0]?.changes).toStrictEqual([
      { fact: 'pool', to: 'new' },
      { fact: 'home', from: 'old', to: 'new' },
    ]);
    // Either of two single changes, the cheaper first; and what takes one more change than that comes behind both.
    const three = modelOf(
      [asked('dear', 'no yes', 7), asked('cheap', 'no yes', 2), asked('x', 'no yes', 1), asked('y', 'no yes', 1)],
      [
        { id: 'dear-may', modality: 'may', when: [], norm: is('dear', 'yes') },
        { id: 'cheap-may', modality: 'may', when: [], norm: is('cheap', 'yes') },
        { id: 'both-may', modality: 'may', when: [is('x', 'yes')], norm: is('y', 'yes') },
      ],
    );
    expect(
      remedies(three, { dear: 'no', cheap: 'no', x: 'no', y: 'no' }).map(({ changes, effort }) => [
        changes.map(({ fact }) => fact).join(),
        effort,
      ]),
    ).toEqual([
      ['cheap', 2],
      ['dear', 7],
      ['x,y', 2],
    ]);
  });

  test('rules that read a question, those with weight first', () => {
    const { facts, rules } = either;
    const withAlso = modelOf(facts, [
      { id: 'beside', modality: 'may', when: [], norm: is('pool', 'third'), also: true },
      ...rules,
      { id: 'home-alone', modality: 'should', when: [], norm: is('home', 'new') },
    ]);
    expect(rulesThatRead(withAlso, 'pool')).toEqual([
      'old-home-not-new-pool',
      'old-home-must-be-new',
      'new-may',
      'old-may',
      'beside',
    ]);
    expect(rulesThatRead(withAlso, 'no-such-question')).toEqual([]);
  });
});

describe('the tools of judging', () => {
  const radix = [2, 3, 2];

  test('completions go through the open places in order, the last running fastest, and put the digits back', () => {
    const digits = [2, 1, 2];
    const seen: string[] = [];
    completions(radix, digits, (it) => seen.push(it.join('')));
    expect(seen).toEqual(['010', '011', '110', '111']);
    expect(digits).toEqual([2, 1, 2]);
    seen.length = 0;
    completions(radix, digits, (it) => seen.push(it.join('')), [1, 2]);
    expect(seen).toEqual(['210', '211']);
    seen.length = 0;
    completions(radix, [0, 0, 0], (it) => seen.push(it.join('')));
    expect(seen).toEqual(['000']);
  });

  test('the first completion that is as asked ends the search, and puts the digits back', () => {
    const digits = [2, 1, 2];
    const seen: string[] = [];
    const is = (some: string) => (it: readonly number[]) => {
      seen.push(it.join(''));
      return it.join('') === some;
    };
    expect(someCompletion(radix, digits, is('011'))).toBe(true);
    expect(seen).toEqual(['010', '011']);
    expect(digits).toEqual([2, 1, 2]);
    seen.length = 0;
    expect(someCompletion(radix, digits, is('001'))).toBe(false);
    expect(seen).toEqual(['010', '011', '110', '111']);
    expect(digits).toEqual([2, 1, 2]);
    seen.length = 0;
    expect(someCompletion(radix, digits, is('211'), [2])).toBe(true);
    expect(seen).toEqual(['210', '211']);
  });

  test('combinations of answers, the last running fastest', () => {
    expect(combinations([{ answers: ['a', 'b'] }, { answers: ['c', 'd'] }])).toEqual([
      ['a', 'c'],
      ['a', 'd'],
      ['b', 'c'],
      ['b', 'd'],
    ]);
    expect(combinations([])).toEqual([[]]);
  });

  test('a table is made once for a model, and reads answers both ways', () => {
    const table = tabulate(modal);
    expect(tabulate(modal)).toBe(table);
    expect(tabulate({ ...modal })).not.toBe(table);
    expect(table.digitsOf({ which: 'b', where: 'elsewhere' })).toEqual([2, 1]);
    expect(table.givenOf([2, 1])).toStrictEqual({ which: 'b' });
    expect(table.answersOf('which', [0, 2])).toEqual(['a', 'b']);
    expect(table.answersOf('which', [0, 1])).toEqual(['b']);
    const [homeFirst, poolFirst] = [tabulate(either).placesOf(0), tabulate(either).placesOf(1)];
    expect([homeFirst, poolFirst]).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(tabulate(modal).placesOf(5)).toEqual([0]);
  });

  test('work done once for a thing is done again for another', () => {
    let times = 0;
    const work = once((_: object) => {
      times++;
      return undefined;
    });
    const one = {};
    work(one);
    work(one);
    expect(times).toBe(1);
    work({});
    expect(times).toBe(2);
    const [first, second] = [once((it: object) => [it]), once((it: object) => [it])];
    expect(first(one)).toBe(first(one));
    expect(first(one)).not.toBe(second(one));
  });

  test('cases with equal results become one row', () => {
    const pool = asked('pool', 'new old third');
    const setup = asked('setup', 'manual automatic');
    const result = (given: Readonly<Record<string, string | undefined>>) =>
      given['pool'] === 'new' ? 'yes' : given['setup'] === 'manual' ? 'limited' : 'no';
    expect(mergedCases([pool, setup], result)).toEqual([
      { id: 'case-pool-new', answers: { pool: ['new'] }, result: 'yes' },
      { id: 'case-pool-old-third-setup-manual', answers: { pool: ['old', 'third'], setup: ['manual'] }, result: 'limited' },
      { id: 'case-pool-old-third-setup-automatic', answers: { pool: ['old', 'third'], setup: ['automatic'] }, result: 'no' },
    ]);
    expect(mergedCases([pool, setup], () => 'always')).toEqual([{ id: 'case', answers: {}, result: 'always' }]);
    const given: unknown[] = [];
    mergedCases([setup], (it) => given.push(it));
    expect(given).toEqual([{ setup: 'manual' }, { setup: 'automatic' }]);
  });

  test('the next question is the one that settles most', () => {
    const may = (fact: string, answer: string, ...when: ModelRule['when']): ModelRule => ({
      id: `${fact}-may`,
      modality: 'may',
      when,
      norm: is(fact, answer),
    });
    const [a, b, c] = [asked('a', 'yes no'), asked('b', 'yes no'), asked('c', 'yes no')];
    // One: a alone decides. Two: b needs c, so b settles only with its no. Three: c alone decides.
    const one = { id: 'one', model: modelOf([a], [may('a', 'yes')]), undecidedBy: ['a'] };
    const two = { id: 'two', model: modelOf([b, c], [may('b', 'yes', is('c', 'yes'))]), undecidedBy: ['b', 'c'] };
    const three = { id: 'three', model: modelOf([c], [may('c', 'yes')]), undecidedBy: ['c'] };
    expect(nextQuestion([one], {})).toEqual({ fact: 'a', settles: ['one'] });
    expect(nextQuestion([two], {})).toEqual({ fact: 'b', settles: ['two'] });
    expect(nextQuestion([two, one], {})).toEqual({ fact: 'a', settles: ['one'] });
    expect(nextQuestion([one, two, three], {})).toEqual({ fact: 'c', settles: ['two', 'three'] });
    expect(nextQuestion([one, two], { b: 'yes' })).toEqual({ fact: 'a', settles: ['one'] });
    expect(nextQuestion([], {})).toBeUndefined();
    // Exactly one of two is a yes: no single answer settles anything, so the one that more verdicts depend on is asked.
    const differ = (id: string, first: ModelFact, second: ModelFact) => ({
      id,
      model: modelOf(
        [first, second],
        [
          { id: 'this', modality: 'may', when: [is(first.id, 'yes')], norm: is(second.id, 'no') },
          { id: 'that', modality: 'may', when: [is(first.id, 'no')], norm: is(second.id, 'yes') },
        ],
      ),
      undecidedBy: [first.id, second.id],
    });
    expect(nextQuestion([differ('ab', a, b), differ('bc', b, c)], {})).toEqual({ fact: 'b', settles: [] });
    // Both answers to a settle; two of three answers to b.
    const wide = asked('b', 'x y z');
    const most = { id: 'most', model: modelOf([wide, c], [may('b', 'x', is('c', 'yes'))]), undecidedBy: ['b', 'c'] };
    expect(nextQuestion([most, one], {})).toEqual({ fact: 'a', settles: ['one'] });
    // A question that a model does not have settles nothing in it.
    expect(nextQuestion([{ ...one, undecidedBy: ['z', 'a'] }], {})).toEqual({ fact: 'a', settles: ['one'] });
  });

  test('whether an answer still matters is asked of questions of the model only', () => {
    expect(canChangeVerdict(either, { home: 'old' }, 'pool')).toBe(false);
    expect(canChangeVerdict(either, { home: 'new', pool: 'old' }, 'pool')).toBe(true);
    expect(canChangeVerdict(either, {}, 'no-such-question')).toBe(false);
  });
});

/** Models made up by a fixed row of numbers: every modality, derived facts, overrides and conflicts. */
function madeUp(seed: number): Model {
  let state = seed * 7919 + 17;
  const below = (count: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % count;
  };
  const facts: ModelFact[] = ['a', 'b', 'c', 'd'].slice(0, 2 + below(3)).map((id) => ({
    id,
    answers: ['one', 'two', 'three'].slice(0, 2 + below(2)),
    effort: below(3) + 1,
    ...(below(4) === 0 && { fixed: true as const }),
  }));
  const from = facts.slice(0, 2);
  const derived = [
    {
      id: 'both',
      from: from.map(({ id }) => id),
      answers: ['yes', 'no'],
      table: combinations(from).map(() => (below(5) === 0 ? noDerivedAnswer : below(2))),
    },
  ];
  const condition = () => {
    const { id, answers } = [...facts, ...derived][below(facts.length + 1)] as { id: string; answers: readonly string[] };
    const first = below(answers.length);
    return { fact: id, anyOf: answers.slice(first, first + 1 + below(2)) };
  };
  const count = 3 + below(5);
  const others = (self: number) => (below(3) === 0 ? [`r${(self + 1 + below(count - 1)) % count}`] : undefined);
  const rules = Array.from({ length: count }, (_, at): ModelRule => {
    const modality = (['may', ...modalityNames] as const)[below(modalityNames.length + 1)] as (typeof modalityNames)[number];
    const [setAsideBy, against] = [others(at), others(at)];
    return {
      id: `r${at}`,
      modality,
      when: Array.from({ length: below(3) }, condition),
      ...(modality !== 'follows' && { norm: condition() }),
      ...(modality === 'may' && below(2) === 0 && { limits: true as const }),
      ...(below(5) === 0 && { also: true as const }),
      ...(setAsideBy && { setAsideBy }),
      ...(against && { against }),
    };
  });
  return modelOf(facts, rules, derived);
}

const madeUpModels = Array.from({ length: 24 }, (_, seed) => madeUp(seed));

describe.each(madeUpModels.map((model, seed) => [seed, model] as const))('made-up model %s, read a second time', (_, model) => {
  const scenarios = scenariosOf(model);

  test('says the same of every scenario, open answers and all', () => {
    for (const given of scenarios) {
      expect(judge(model, given), JSON.stringify(given)).toEqual(slowJudge(model, given));
      const { verdict, deciding, undecidedBy } = judge(model, given);
      expect(decide(model, given)).toEqual({ verdict, deciding });
      expect(outlook(model, given)).toEqual({ verdict, deciding, undecidedBy });
      for (const { id } of model.facts)
        expect(canChangeVerdict(model, given, id), JSON.stringify([id, given])).toBe(slowCanChange(model, given, id));
    }
  });

  test('has the same ways out', () => {
    const key = ({ changes }: { changes: readonly unknown[] }) => JSON.stringify(changes);
    for (const given of scenarios) {
      const found = remedies(model, given);
      const slow = slowRemedies(model, given);
      expect(Object.fromEntries(found.map((it) => [key(it), it]))).toEqual(Object.fromEntries(slow.map((it) => [key(it), it])));
      expect(found).toHaveLength(slow.length);
      const [first] = model.facts;
      expect(
        remedies(model, given, new Set([first?.id ?? '']))
          .map(key)
          .sort(),
      ).toEqual(
        slowRemedies(model, given, [first?.id ?? ''])
          .map(key)
          .sort(),
      );
    }
  });

  test('names the rules that read a question', () => {
    for (const { id } of model.facts) {
      const reading = model.rules.filter((it) => factsReadBy(model, it).includes(id));
      expect(rulesThatRead(model, id)).toEqual(
        [...reading.filter(({ also }) => !also), ...reading.filter(({ also }) => also)].map((it) => it.id),
      );
    }
  });
});

test('the made-up models show every verdict, every outcome and every kind of silence', () => {
  const judged = madeUpModels.flatMap((model) => scenariosOf(model).map((given) => slowJudge(model, given)));
  expect(new Set(judged.map(({ verdict }) => verdict)).size).toBe(6);
  expect(new Set(judged.flatMap(({ findings }) => findings.map(({ outcome }) => outcome))).size).toBe(4);
  expect(new Set(judged.map(({ silence }) => silence?.kind)).size).toBe(4);
  expect(judged.some(({ decider }) => decider)).toBe(true);
});
