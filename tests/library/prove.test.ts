import { describe, expect, test, vi } from 'vitest';
import type { Model, ModelCondition, ModelFact, ModelRule } from '../../src/engine/model.ts';
import {
  badRemedies,
  disagreements,
  everyScenario,
  inexact,
  inventedAnswer,
  openWorld,
  unexplained,
  unsettled,
  walk,
} from '../../src/engine/prove.ts';
import type { Remedy } from '../../src/engine/remedy.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { Modality } from '../../src/vocabulary/modality.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';

/** Ways out and deciding rules that are wrong on purpose; the real ones while there are none. */
const wrong = vi.hoisted(() => ({
  remedies: undefined as readonly unknown[] | undefined,
  deciding: undefined as readonly string[] | undefined,
}));
vi.mock('../../src/engine/remedy.ts', async (original) => {
  const real = await original<typeof import('../../src/engine/remedy.ts')>();
  return { remedies: (...rest: Parameters<typeof real.remedies>) => wrong.remedies ?? real.remedies(...rest) };
});
vi.mock('../../src/engine/outlook.ts', async (original) => {
  const real = await original<typeof import('../../src/engine/outlook.ts')>();
  const decide: typeof real.decide = (...rest) => ({
    ...real.decide(...rest),
    ...(wrong.deciding && { deciding: wrong.deciding }),
  });
  return { ...real, decide };
});

const asked = (id: string, answers: string): ModelFact => ({ id, answers: answers.split(' '), effort: 1 });
const is = (fact: string, answers: string): ModelCondition => ({ fact, anyOf: answers.split(' ') });
const rule = (
  id: string,
  modality: Modality,
  norm: ModelCondition | undefined,
  when: readonly ModelCondition[] = [],
  more: Partial<ModelRule> = {},
): ModelRule => ({ id, modality, when, ...(norm && { norm }), ...more });
const where = asked('where', 'in out');
const way = asked('way', 'a b c');
const modelOf = (rules: readonly ModelRule[], derived: Model['derived'] = [], facts = [where, way]): Model => ({
  facts,
  derived,
  rules,
});

test('the invented answer has a name that no fact has', () => {
  expect(inventedAnswer).toContain(' ');
});

test('every scenario, complete or with open answers', () => {
  const seen = (partial?: boolean) => {
    const found: string[] = [];
    everyScenario(modelOf([]), (digits) => found.push(digits.join('')), partial);
    return found;
  };
  expect(seen()).toEqual(['00', '01', '02', '10', '11', '12']);
  expect(seen(true)).toEqual(['00', '01', '02', '03', '10', '11', '12', '13', '20', '21', '22', '23']);
});

describe('a walk', () => {
  const rules = [
    rule('in-must-a-or-b', 'must', is('way', 'a b'), [is('where', 'in')]),
    rule('in-not-c', 'mustNot', is('way', 'c'), [is('where', 'in')]),
    rule('never-b', 'cannot', is('way', 'b')),
    rule('out-not-b', 'mustNot', is('way', 'b'), [is('where', 'out')]),
    rule('a-or-b-may', 'may', is('way', 'a b')),
    rule('in-should-a', 'should', is('way', 'a'), [is('where', 'in')]),
    rule('c-follows', 'follows', undefined, [is('way', 'c')]),
    rule('in-must-not-c-beside', 'mustNot', is('way', 'c'), [is('where', 'in')], { also: true }),
  ];

  test('counts verdicts, and names dead ends, echoes and what is silent', () => {
    // in a: allowed. in b: forbidden. in c: forbidden twice. out a: allowed. out b: forbidden twice. out c: no permission.
    expect(walk(modelOf(rules))).toEqual({
      scenarios: 6,
      verdicts: { allowed: 2, limited: 0, forbidden: 3, silent: 1, conflict: 0, unknown: 0 },
      dead: [],
      deadEnds: ['way=b'],
      echoes: ['in-must-a-or-b ⊆ in-not-c', 'in-not-c ⊆ in-must-a-or-b', 'out-not-b ⊆ never-b'],
      open: [{ verdict: 'silent', given: { where: 'out', way: 'c' } }],
    });
  });

  test('names what a rule never is, although it ought to be somewhere', () => {
    const impossible = [is('where', 'in'), is('where', 'out')];
    expect(
      walk(
        modelOf([
          rule('must', 'must', is('way', 'a'), impossible),
          rule('must-not', 'mustNot', is('way', 'a'), impossible),
          rule('cannot', 'cannot', is('way', 'b'), [is('way', 'a')]),
          rule('should', 'should', is('way', 'a'), [is('way', 'a')]),
          rule('may', 'may', is('way', 'a'), [is('way', 'b')]),
          rule('follows', 'follows', undefined, [is('where', 'in out')]),
          rule('always', 'must', is('way', 'a')),
        ]),
      ).dead,
    ).toEqual([
      'must: never met',
      'must: never broken',
      'must-not: never met',
      'must-not: never broken',
      'cannot: never broken',
      'should: never broken',
      'may: never met',
      'follows: never not-applicable',
    ]);
  });

  test('names conflicts, and asks for a scenario of each only once', () => {
    const model = modelOf([
      rule('must-a', 'must', is('way', 'a'), [], { against: ['b-may'] }),
      rule('b-may', 'may', is('way', 'b'), [], { limits: true }),
    ]);
    expect(walk(model)).toMatchObject({
      verdicts: { allowed: 0, limited: 0, forbidden: 2, silent: 2, conflict: 2, unknown: 0 },
      open: [
        { verdict: 'silent', given: { where: 'in', way: 'a' } },
        { verdict: 'conflict', given: { where: 'in', way: 'b' } },
        { verdict: 'silent', given: { where: 'out', way: 'a' } },
        { verdict: 'conflict', given: { where: 'out', way: 'b' } },
      ],
      deadEnds: ['way=c'],
      echoes: [],
    });
    expect(walk(model)).toBe(walk(model));
  });
});

describe('rules that leave no answer', () => {
  const inside = [is('where', 'in')];
  const outside = [is('where', 'out')];
  const between = (a: ModelRule, b: ModelRule, derived: Model['derived'] = []) => disagreements(modelOf([a, b], derived));
  const witness = { rules: ['a', 'b'], given: { where: 'in', way: 'a' } };

  test.each<[string, ModelRule, ModelRule]>([
    ['two musts without a common answer', rule('a', 'must', is('way', 'a'), inside), rule('b', 'must', is('way', 'b c'))],
    ['what a must wants, a must not forbids', rule('a', 'must', is('way', 'a')), rule('b', 'mustNot', is('way', 'a'), inside)],
    ['what a must wants, a cannot forbids', rule('a', 'cannot', is('way', 'a b')), rule('b', 'must', is('way', 'b'))],
    ['what a may permits is forbidden', rule('a', 'may', is('way', 'a')), rule('b', 'mustNot', is('way', 'a'))],
    ['a part of what a may permits is excluded', rule('a', 'must', is('way', 'a')), rule('b', 'may', is('way', 'a b'))],
    ['everything is forbidden by two', rule('a', 'mustNot', is('way', 'a')), rule('b', 'mustNot', is('way', 'b c'))],
  ])('%s', (_, a, b) => {
    const own = between(a, b);
    expect(own.map(({ rules }) => rules)).toEqual([['a', 'b']]);
    expect(own[0]?.given).toEqual(a.when.length || b.when.length ? witness.given : { way: 'a' });
  });

  test.each<[string, ModelRule, ModelRule]>([
    ['musts with a common answer', rule('a', 'must', is('way', 'a b')), rule('b', 'must', is('way', 'b c'))],
    ['a must not of another answer', rule('a', 'must', is('way', 'a')), rule('b', 'mustNot', is('way', 'b'))],
    ['two must nots that leave one', rule('a', 'mustNot', is('way', 'a')), rule('b', 'mustNot', is('way', 'b'))],
    ['all that a may permits is wanted', rule('a', 'may', is('way', 'a')), rule('b', 'must', is('way', 'a b'))],
    ['two permissions', rule('a', 'may', is('way', 'a')), rule('b', 'may', is('way', 'b'))],
    ['a recommendation first', rule('a', 'should', is('way', 'a')), rule('b', 'must', is('way', 'b'))],
    ['a recommendation second', rule('a', 'must', is('way', 'a')), rule('b', 'should', is('way', 'b'))],
    ['other facts', rule('a', 'must', is('way', 'a')), rule('b', 'must', is('where', 'in'))],
    ['a consequence first', rule('a', 'follows', undefined), rule('b', 'must', is('way', 'b'))],
    ['a consequence second', rule('a', 'must', is('way', 'a')), rule('b', 'follows', undefined)],
    ['never together', rule('a', 'must', is('way', 'a'), inside), rule('b', 'must', is('way', 'b'), outside)],
    ['a conflict declared', rule('a', 'must', is('way', 'a'), [], { against: ['b'] }), rule('b', 'must', is('way', 'b'))],
    ['set aside', rule('a', 'must', is('way', 'a'), [], { setAsideBy: ['b'] }), rule('b', 'must', is('way', 'b'))],
    ['setting aside', rule('a', 'must', is('way', 'a')), rule('b', 'must', is('way', 'b'), [], { setAsideBy: ['a'] })],
  ])('not: %s', (_, a, b) => {
    expect(between(a, b)).toEqual([]);
  });

  test('not: what is declared of another rule', () => {
    const [a, b, c] = [
      rule('a', 'must', is('way', 'a'), [], { against: ['c'], setAsideBy: ['c'] }),
      rule('b', 'must', is('way', 'b'), [], { setAsideBy: ['c'] }),
      rule('c', 'follows', undefined, outside),
    ];
    expect(disagreements(modelOf([a, b, c])).map(({ rules }) => rules)).toEqual([['a', 'b']]);
  });

  test('of a derived fact', () => {
    // Good only with in and a.
    const derived = [{ id: 'good', from: ['where', 'way'], answers: ['yes', 'no'], table: [0, 1, 1, 1, 1, -1] }];
    expect(between(rule('a', 'must', is('good', 'yes')), rule('b', 'mustNot', is('good', 'yes')), derived)).toEqual([witness]);
    expect(between(rule('a', 'must', is('good', 'no')), rule('b', 'mustNot', is('good', 'yes')), derived)).toEqual([]);
    const when = [is('good', 'no')];
    expect(between(rule('a', 'must', is('way', 'a'), when), rule('b', 'must', is('way', 'c'), when), derived)).toEqual([
      { rules: ['a', 'b'], given: { where: 'in', way: 'b' } },
    ]);
  });
});

describe('a yes for an answer that no rule names', () => {
  test('is found where a real answer gives no yes', () => {
    // Whoever is in may; b is forbidden by name, so an answer that nobody wrote a rule for would be allowed.
    const model = modelOf([
      rule('in-may', 'may', is('where', 'in')),
      rule('never-b', 'mustNot', is('way', 'b')),
      rule('also-may', 'may', is('where', 'in'), [], { also: true }),
      rule('out-may', 'may', is('where', 'out'), [is('way', 'a')]),
      rule('in-must-c', 'should', is('way', 'c')),
    ]);
    expect(openWorld(model)).toEqual([
      {
        facts: ['way'],
        given: { where: 'in', way: inventedAnswer },
        verdict: 'allowed',
        rules: ['in-may'],
        otherwise: { way: 'b' },
      },
    ]);
  });

  test('is found for two answers at once, and with limits', () => {
    const model = modelOf(
      [
        rule('may', 'may', is('third', 'x'), [], { limits: true }),
        rule('not-out', 'mustNot', is('where', 'out'), [is('way', 'b')]),
      ],
      [],
      [where, way, asked('third', 'x')],
    );
    expect(openWorld(model).map(({ facts, verdict, given, otherwise }) => [facts.join(), verdict, given, otherwise])).toEqual([
      ['way', 'limited', { where: 'out', way: inventedAnswer, third: 'x' }, { way: 'b' }],
      ['where', 'limited', { where: inventedAnswer, way: 'b', third: 'x' }, { where: 'out' }],
      ['where,way', 'limited', { where: inventedAnswer, way: inventedAnswer, third: 'x' }, { where: 'out', way: 'b' }],
    ]);
  });

  test('is none where every real answer is a yes, of one kind or of both', () => {
    expect(openWorld(modelOf([rule('in-may', 'may', is('where', 'in'))]))).toEqual([]);
    expect(
      openWorld(
        modelOf(
          [rule('may', 'may', is('third', 'x')), rule('within', 'may', is('way', 'a b'), [], { limits: true })],
          [],
          [way, asked('third', 'x')],
        ),
      ),
    ).toEqual([]);
  });

  test('what is derived from it is none of the derived answers; what is derived from real answers stays', () => {
    const derived = [{ id: 'good', from: ['where', 'way'], answers: ['yes', 'no'], table: [0, 0, 1, 0, 1, 0] }];
    const facts = [where, way, asked('third', 'x y')];
    const model = modelOf([rule('good-may', 'may', is('third', 'x'), [is('good', 'yes no')])], derived, facts);
    expect(openWorld(model)).toEqual([]);
    const exact = modelOf(
      [rule('good-may', 'may', is('good', 'yes')), rule('not-y', 'mustNot', is('third', 'y'))],
      derived,
      facts,
    );
    expect(openWorld(exact).map(({ given }) => [given['where'], given['way'], given['third']])).toEqual([
      ['in', 'a', inventedAnswer],
      ['in', 'b', inventedAnswer],
      ['out', 'a', inventedAnswer],
      ['out', 'c', inventedAnswer],
    ]);
    // A derived answer that is not the first one stays what it was, too.
    const later = modelOf([rule('bad-may', 'may', is('good', 'no')), rule('not-y', 'mustNot', is('third', 'y'))], derived, facts);
    expect(openWorld(later).map(({ given }) => [given['where'], given['way']])).toEqual([
      ['in', 'c'],
      ['out', 'b'],
    ]);
    const bad = modelOf(
      [rule('x-may', 'may', is('third', 'x')), rule('must-be-good', 'mustNot', is('good', 'no'))],
      derived,
      facts,
    );
    expect(openWorld(bad).map(({ facts: invented, otherwise }) => [invented.join(), otherwise])).toEqual([
      ['way', { way: 'c' }],
      ['way', { way: 'b' }],
      ['where', { where: 'out' }],
      ['where', { where: 'in' }],
      ['where,way', { where: 'in', way: 'c' }],
    ]);
  });
});

/** A model whose table says something else of one scenario. */
function distorted(digits: string, verdict: Verdict): Model {
  const model = modelOf([rule('in-may', 'may', is('where', 'in'))]);
  const table = tabulate(model);
  const real = table.verdictOf;
  Object.assign(table, { verdictOf: (it: readonly number[]) => (it.join('') === digits ? verdict : real(it)) });
  return model;
}

describe('a table that is wrong', () => {
  test('about an incomplete scenario is found', () => {
    expect(inexact(modelOf([rule('in-may', 'may', is('where', 'in'))]))).toEqual([]);
    expect(inexact(distorted('03', 'unknown'))).toEqual([{ where: 'in' }]);
    expect(inexact(distorted('23', 'allowed'))).toEqual([{}]);
    expect(inexact(distorted('20', 'silent'))).toEqual([{ way: 'a' }]);
    // One complete scenario is wrong: everything it completes is, too.
    expect(inexact(distorted('00', 'forbidden'))).toEqual([{ where: 'in' }]);
    expect(inexact(distorted('12', 'forbidden'))).toEqual([{ where: 'out' }]);
  });

  test('a verdict that the named rules do not account for', () => {
    const model = modelOf([
      rule('in-must-a', 'must', is('way', 'a'), [is('where', 'in')]),
      rule('out-must-b', 'must', is('way', 'b'), [is('where', 'out')]),
      rule('in-may', 'may', is('way', 'a'), [is('where', 'in')]),
    ]);
    const named = (deciding: readonly string[]) => {
      wrong.deciding = deciding;
      try {
        return unexplained(model).map((given) => Object.values(given).join(' '));
      } finally {
        wrong.deciding = undefined;
      }
    };
    expect(unexplained(model)).toEqual([]);
    expect(named([])).toEqual(['in a', 'in b', 'in c', 'out a', 'out c', 'c']);
    // A yes needs some rule; a no needs, for each way of answering what is open, one that is broken.
    expect(named(['in-must-a'])).toEqual(['out a', 'out c', 'c']);
    expect(named(['in-must-a', 'out-must-b'])).toEqual([]);
  });

  test('a no for which only a disputed rule is named', () => {
    const model = modelOf([
      rule('must-a', 'must', is('way', 'a'), [], { against: ['b-may'] }),
      rule('b-may', 'may', is('way', 'b'), [is('where', 'in')], { against: ['must-a'] }),
      rule('b-cannot', 'cannot', is('way', 'b'), []),
    ]);
    wrong.deciding = ['must-a'];
    try {
      expect(unexplained(model)).toEqual([{ where: 'in', way: 'b' }, { way: 'b' }]);
    } finally {
      wrong.deciding = undefined;
    }
    expect(unexplained(model)).toEqual([]);
  });

  test('in that a further answer unsettles it is found', () => {
    expect(unsettled(modelOf([rule('in-may', 'may', is('where', 'in'))]))).toEqual([]);
    expect(unsettled(distorted('03', 'silent'))).toEqual([{ where: 'in' }]);
    expect(unsettled(distorted('23', 'allowed'))).toEqual([{}]);
    expect(unsettled(distorted('02', 'unknown'))).toEqual([{ where: 'in' }]);
    expect(unsettled(distorted('10', 'forbidden'))).toEqual([{ where: 'out' }]);
    expect(unsettled(distorted('23', 'unknown'))).toEqual([]);
  });
});

describe('ways out that are wrong', () => {
  const facts: ModelFact[] = [{ ...where, fixed: true }, way, asked('third', 'x y z')];
  // From in a x: b is enough; so is c, with limits, if it comes with y.
  const model = modelOf(
    [
      rule('b-may', 'may', is('way', 'b'), [is('where', 'in')]),
      rule('c-may', 'may', is('way', 'c'), [is('third', 'y'), is('where', 'in')], { limits: true }),
      rule('out-may', 'may', is('where', 'out')),
    ],
    [],
    facts,
  );
  const given = { where: 'in', way: 'a', third: 'x' };
  const b: Remedy = { changes: [{ fact: 'way', from: 'a', to: 'b' }], verdict: 'allowed', effort: 1 };
  const c: Remedy = {
    changes: [
      { fact: 'way', from: 'a', to: 'c' },
      { fact: 'third', from: 'x', to: 'y' },
    ],
    verdict: 'limited',
    effort: 2,
  };
  const judged = (remedies: readonly Remedy[], of: Record<string, string> = given) => {
    wrong.remedies = remedies;
    try {
      return badRemedies(model, of);
    } finally {
      wrong.remedies = undefined;
    }
  };

  test('the right ones are right', () => {
    expect(badRemedies(model, given)).toEqual([]);
    expect(judged([c, b])).toEqual([]);
    expect(badRemedies(model, { where: 'out', way: 'a', third: 'x' })).toEqual([]);
    expect(judged([], { where: 'in' })).toEqual([]);
  });

  test('one that is missing', () => {
    expect(judged([b])).toEqual(['third=y&way=c is missing']);
    expect(judged([c])).toEqual(['way=b is missing']);
  });

  test('one that leads elsewhere', () => {
    expect(judged([{ ...b, verdict: 'limited' }, c])).toEqual(['way=b does not lead to limited']);
    const nothing: Remedy = { changes: [{ fact: 'way', to: 'c' }], verdict: 'silent', effort: 1 };
    expect(judged([b, c, nothing])).toEqual(['way=c does not lead to silent', '1 of them are not smallest']);
  });

  test('one too large', () => {
    const large: Remedy = { ...b, changes: [...b.changes, { fact: 'third', from: 'x', to: 'y' }] };
    expect(judged([b, c, large])).toEqual(['1 of them are not smallest']);
  });

  test('one that changes a circumstance', () => {
    const out: Remedy = { changes: [{ fact: 'where', from: 'in', to: 'out' }], verdict: 'allowed', effort: 1 };
    expect(judged([b, c, out])).toEqual(['where=out changes a circumstance', '1 of them are not smallest']);
  });

  test('in a no and in a conflict, too, and where two ways share a part', () => {
    const judgedOf = (model: Model, start: Record<string, string>, remedies: readonly Remedy[]) => {
      wrong.remedies = remedies;
      try {
        return badRemedies(model, start);
      } finally {
        wrong.remedies = undefined;
      }
    };
    const disputed = modelOf(
      [
        rule('third-must-x', 'must', is('third', 'x'), [], { against: ['z-may'] }),
        rule('z-may', 'may', is('third', 'z'), [], { against: ['third-must-x'] }),
        rule('x-may', 'may', is('third', 'x')),
      ],
      [],
      facts,
    );
    for (const third of ['y', 'z'])
      expect(judgedOf(disputed, { where: 'in', way: 'a', third }, [])).toEqual(['third=x is missing']);
    // Ways of two and three changes that share one, and a way of one change whose answer has the same name: none is within another.
    const pairs = modelOf(
      [
        rule('left-may', 'may', is('both', 'yes'), [is('left', 'yes')]),
        rule('right-may', 'may', is('both', 'yes'), [is('right', 'yes')]),
        rule('three-may', 'may', is('both', 'yes'), [is('third', 'y'), is('more', 'yes')]),
        rule('far-may', 'may', is('third', 'yes'), [is('right', 'no'), is('left', 'no')]),
      ],
      [],
      [
        asked('left', 'no yes'),
        asked('right', 'no yes'),
        asked('both', 'no yes'),
        asked('third', 'x y yes'),
        asked('more', 'no yes'),
      ],
    );
    const start = { left: 'no', right: 'no', both: 'no', third: 'x', more: 'no' };
    expect(badRemedies(pairs, start)).toEqual([]);
    expect(judgedOf(pairs, start, []).sort()).toEqual([
      'both=yes&left=yes is missing',
      'both=yes&more=yes&third=y is missing',
      'both=yes&right=yes is missing',
      'third=yes is missing',
    ]);
  });

  test('any where none is due', () => {
    expect(judged([b], { where: 'out', way: 'a', third: 'x' })).toEqual(['offered where none is due']);
    expect(judged([b], { where: 'in' })).toEqual(['offered where none is due']);
  });
});
