import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { factNames } from '../../src/catalogue/facts.ts';
import { judge } from '../../src/engine/judge.ts';
import { fromQuery, longestQuery, toLink, toQuery } from '../../src/scenario/codec.ts';
import { partsOf } from '../../src/scenario/damage.ts';
import { type Upgrade, upgrades } from '../../src/scenario/upgrades.ts';
import { runs } from '../mutation/runs.ts';

const asked = checkerOf('client-access').model.facts;
const given = { client: 'lync-2013', pool: 'group-chat-2010' };

describe('writing', () => {
  test('answers stand in the order of the questions, unknown ones left out', () => {
    expect(toQuery(asked, { pool: 'group-chat-2010', policy: undefined, client: 'lync-2013' })).toBe(
      'client=lync-2013&pool=group-chat-2010',
    );
    expect(toQuery(asked, {})).toBe('');
    expect(toQuery(asked, { client: 'nonsense', shoe: '41' })).toBe('');
  });

  test('a link to send says its version and what its sender saw', () => {
    expect(toLink(asked, given, 'forbidden')).toBe('client=lync-2013&pool=group-chat-2010&v=1&saw=forbidden');
    expect(toLink(asked, given, 'forbidden', 2)).toBe('client=lync-2013&pool=group-chat-2010&v=1&rel=2&saw=forbidden');
    expect(toLink(asked, {}, 'unknown')).toBe('');
    expect(toLink(asked, {}, 'unknown', 2)).toBe('');
  });

  test('no question bears a reserved name', () => {
    expect(factNames.filter((name) => ['v', 'saw'].includes(name))).toEqual([]);
  });
});

describe('reading', () => {
  test('an empty value means unanswered', () => {
    expect(fromQuery(asked, 'client=&pool=group-chat-2010')).toEqual({
      given: { pool: 'group-chat-2010' },
      problems: [],
      renamed: [],
    });
  });

  test('the verdict its sender saw is read, a wrong one named', () => {
    expect(fromQuery(asked, 'client=lync-2013&saw=allowed').saw).toBe('allowed');
    expect(fromQuery(asked, 'saw=green').problems).toEqual([{ kind: 'unknown-answer', name: 'saw', value: 'green' }]);
  });

  test('unknown names and answers are named, and the rest is read', () => {
    expect(fromQuery(asked, 'client=lync-2013&policy=maybe&shoe=41')).toEqual({
      given: { client: 'lync-2013' },
      problems: [
        { kind: 'unknown-answer', name: 'policy', value: 'maybe' },
        { kind: 'unknown-name', name: 'shoe', value: '41' },
      ],
      renamed: [],
      partial: true,
    });
  });

  test('a question answered in two ways counts as not answered; twice the same is once', () => {
    const { given: read, problems } = fromQuery(
      asked,
      'pool=group-chat-2010&pool=persistent-chat-2013&client=lync-2013&client=lync-2013',
    );
    expect(read).toEqual({ client: 'lync-2013' });
    expect(problems).toEqual([{ kind: 'repeated', name: 'pool', value: 'group-chat-2010, persistent-chat-2013' }]);
  });

  test.each(['2', '99', '0', '-1', '1.0', 'abc', '1e1', ' 1'])('nothing is read from a link of version “%s”', (version) => {
    const read = fromQuery(asked, `v=${encodeURIComponent(version)}&client=lync-2013&pool=group-chat-2010`);
    expect(read.given).toEqual({});
    expect(read.problems).toMatchObject([{ kind: 'version' }]);
  });

  test('two versions in one link are as good as a damaged one', () => {
    for (const two of ['v=1&v=2', 'v=2&v=1'])
      expect(fromQuery(asked, `${two}&client=lync-2013`)).toMatchObject({
        given: {},
        problems: [{ kind: 'version', name: 'v' }],
      });
  });

  test('what is too long is shown cut, what is too much is counted', () => {
    const long = fromQuery(asked, `client=${'x'.repeat(100_000)}`);
    expect(long.problems[0]).toMatchObject({ kind: 'unknown-answer', value: `${'x'.repeat(60)}…` });
    const many = fromQuery(asked, Array.from({ length: 500 }, (_, index) => `n${index}=1`).join('&'));
    expect(many.problems).toHaveLength(9);
    expect(many.problems.at(-1)).toEqual({ kind: 'more', count: 492 });
  });

  test('what is just short enough is shown and read whole', () => {
    const value = 'x'.repeat(60);
    expect(fromQuery(asked, `client=${value}`).problems).toEqual([{ kind: 'unknown-answer', name: 'client', value }]);
    const full = `client=lync-2013&x=${'y'.repeat(longestQuery - 19)}`;
    expect(full).toHaveLength(longestQuery);
    expect(fromQuery(asked, full)).toMatchObject({ given: { client: 'lync-2013' }, problems: [{ kind: 'unknown-name' }] });
  });

  test('what is not read is named as it is written; a question by its name', () => {
    expect(fromQuery(asked, 'CLIENT=Nonsense.&Shoe.=Forty-One').problems).toEqual([
      { kind: 'unknown-answer', name: 'client', value: 'Nonsense.' },
      { kind: 'unknown-name', name: 'Shoe.', value: 'Forty-One' },
    ]);
  });

  test('a version may be left empty or be damaged like an answer', () => {
    expect(fromQuery(asked, 'v=&client=lync-2013')).toEqual({ given: { client: 'lync-2013' }, problems: [], renamed: [] });
    expect(fromQuery(asked, 'client=lync-2013&v=1.')).toMatchObject({ given: { client: 'lync-2013' }, mended: true });
  });

  test('names that every object has are no answers', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(fromQuery(asked, `${name}=x&client=${name}`).given).toEqual({});
    }
  });

  test('whatever it is given, it never throws and never invents an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (noise) => {
        const read = fromQuery(asked, noise);
        for (const [name, value] of Object.entries(read.given)) {
          expect(asked.find(({ id }) => id === name)?.answers).toContain(value);
          expect(new URLSearchParams(noise).getAll(name)).toContain(value);
        }
      }),
      { numRuns: runs(500) },
    );
    expect(() => fromQuery(asked, '%E0%A4%A&%&==&&&='.repeat(7000))).not.toThrow();
  });

  test('answers survive noise around them', () => {
    const taken = (name: string) => /^(v|rel|saw|client|pool|setup|connected|home|policy)$/.test(name);
    // As a link is read: `v.=a` is the version too, with a full stop glued to it.
    const noise = fc.webQueryParameters().filter((text) => !partsOf(text, taken, 1000)?.some(({ name }) => taken(name)));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(fromQuery(asked, `${before}&client=lync-2013&${after}`).given).toEqual({ client: 'lync-2013' });
      }),
    );
  });
});

describe('upgrades', () => {
  /** As if `legacy` had once been what `group-chat` is now, under another name of the question. */
  const rename: Upgrade = (link) => {
    const renamed = [];
    const program = link.get('program');
    if (program !== undefined) {
      link.delete('program');
      link.set('client', program);
      renamed.push({ from: 'program', to: 'client' });
    }
    if (link.get('client') === 'legacy') {
      link.set('client', 'group-chat');
      renamed.push({ from: 'legacy', to: 'group-chat' });
    }
    return renamed;
  };

  test('an old link is read by today’s names and says what was renamed', () => {
    const renamed = [
      { from: 'program', to: 'client' },
      { from: 'legacy', to: 'group-chat' },
    ];
    expect(fromQuery(asked, 'v=1&program=legacy', [rename])).toEqual({ given: { client: 'group-chat' }, problems: [], renamed });
  });

  test('so is an old link without a version', () => {
    expect(fromQuery(asked, 'program=legacy&pool=group-chat-2010', [rename]).given).toEqual({
      client: 'group-chat',
      pool: 'group-chat-2010',
    });
  });

  test('without a version a link is a current one, unless the older reading leaves less unread', () => {
    const swap: Upgrade = (link) => {
      if (link.get('client') !== 'group-chat') return [];
      link.set('client', 'lync-2013');
      return [{ from: 'group-chat', to: 'lync-2013' }];
    };
    expect(fromQuery(asked, 'client=group-chat&shoe=41', [swap])).toMatchObject({ given: { client: 'group-chat' }, renamed: [] });
  });

  test('an answer that was renamed and is not read is named as it is now', () => {
    const lose: Upgrade = (link) => {
      link.set('client', 'gone');
      return [{ from: 'old', to: 'gone' }];
    };
    expect(fromQuery(asked, 'v=1&client=old', [lose]).problems).toEqual([
      { kind: 'unknown-answer', name: 'client', value: 'gone' },
    ]);
  });

  test('a current link is left alone', () => {
    expect(fromQuery(asked, 'v=2&program=legacy', [rename])).toMatchObject({
      given: {},
      problems: [{ kind: 'unknown-name', name: 'program' }],
    });
    expect(fromQuery(asked, 'v=2&client=group-chat', [rename])).toEqual({
      given: { client: 'group-chat' },
      problems: [],
      renamed: [],
    });
  });
});

describe('published links', () => {
  const { links } = JSON.parse(readFileSync(join(import.meta.dirname, 'published-links.json'), 'utf8')) as {
    links: { checker: string; query: string; given: Record<string, string>; verdict: string }[];
  };

  test.each(links.map((link) => [link.query, link] as const))('%s', (_, link) => {
    const { model } = checkerOf(link.checker);
    const read = fromQuery(model.facts, link.query, upgrades);
    expect(read.given).toEqual(link.given);
    expect(read.problems).toEqual([]);
    expect(judge(model, read.given).verdict).toBe(link.verdict);
  });

  test('the four core checkers have some', () => {
    for (const { id } of checkers.slice(0, 4))
      expect(links.filter(({ checker }) => checker === id).length).toBeGreaterThanOrEqual(2);
  });
});
