import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { openCase } from '../../src/islands/savedCase.ts';
import { runs } from '../mutation/runs.ts';

const asked = checkerOf('client-access').model.facts;
const good = { format: 'chat-coexistence-case', version: 1, checker: 'client-access', given: { client: 'lync-2013' } };
const open = (change: object) => openCase(JSON.stringify({ ...good, ...change }), 'client-access', asked);

describe('saved cases', () => {
  test('a case of this checker is opened', () => {
    expect(open({})).toEqual({ kind: 'case', given: { client: 'lync-2013' }, others: [] });
    expect(open({ verdict: 'limited' })).toMatchObject({ kind: 'case', verdict: 'limited' });
  });

  test('answers of a page’s other checkers are set aside, as older files have them', () => {
    expect(open({ given: { client: 'lync-2013', 'has-2013': 'yes', stage: 'during' } })).toEqual({
      kind: 'case',
      given: { client: 'lync-2013' },
      others: ['has-2013', 'stage'],
    });
  });

  test('a case of another checker comes with the query that opens it there', () => {
    expect(open({ checker: 'pool-home', given: { pool: 'group-chat-2010' }, verdict: 'forbidden' })).toEqual({
      kind: 'other',
      checker: 'pool-home',
      query: 'pool=group-chat-2010&v=1&saw=forbidden',
    });
  });

  test('without a checker, the file of any checker and of a whole deployment is opened', () => {
    const openAny = (change: object) => openCase(JSON.stringify({ ...good, ...change }), undefined, asked);
    for (const checker of ['pool-home', 'deployment'])
      expect(openAny({ checker })).toEqual({ kind: 'case', given: { client: 'lync-2013' }, others: [] });
    expect(openAny({ given: { client: 'lync-2014' } }).kind).toBe('not-ours');
    expect(open({ checker: 'deployment' })).toMatchObject({ kind: 'other', checker: 'deployment' });
  });

  test('files that are not ours are told apart', () => {
    expect(openCase('{', 'client-access', asked)).toEqual({ kind: 'not-json' });
    expect(openCase('\u0000\u0001PNG', 'client-access', asked)).toEqual({ kind: 'not-json' });
    expect(openCase('[]', 'client-access', asked)).toEqual({ kind: 'not-ours', where: '{}' });
    expect(open({ version: 9 })).toEqual({ kind: 'future' });
    expect(open({ given: { client: 1 } })).toEqual({ kind: 'not-ours', where: 'given.client' });
    expect(open({ given: { client: 'lync-2014' } })).toEqual({ kind: 'not-ours', where: 'given.client=lync-2014' });
    expect(open({ verdict: 'green' })).toEqual({ kind: 'not-ours', where: 'verdict' });
    expect(open({ checker: '../elsewhere' })).toEqual({ kind: 'not-ours', where: 'checker' });
    expect(open({ given: ['lync-2013'] })).toEqual({ kind: 'not-ours', where: 'given' });
  });

  test('a file without answers is no case, so that nothing answered is wiped', () => {
    expect(open({ given: {} })).toEqual({ kind: 'empty' });
    expect(open({ given: { stage: 'during' } })).toEqual({ kind: 'empty' });
  });

  test('what is long, many or deep is refused with a short message', () => {
    const long = 'x'.repeat(20_000);
    expect(open({ given: { client: long } })).toEqual({ kind: 'not-ours', where: 'given.client' });
    expect(open({ given: { [long]: 'x' } })).toMatchObject({ kind: 'not-ours', where: expect.stringMatching(/^given\.x{54}…$/) });
    expect(open({ verdict: long })).toEqual({ kind: 'not-ours', where: 'verdict' });
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`n${index}`, index]));
    expect(open({ given: many })).toEqual({ kind: 'not-ours', where: 'given' });
    const more = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`n${index}`, index]));
    expect(open({ given: more })).toEqual({ kind: 'not-ours', where: '{}' });
    expect(openCase('['.repeat(200_000), 'client-access', asked)).toEqual({ kind: 'not-json' });
    expect(openCase('['.repeat(100_000) + ']'.repeat(100_000), 'client-access', asked).kind).toMatch(/^not-/);
  });

  test('whatever a file says, nothing is thrown and no answer is invented', () => {
    const answer = fc.oneof(
      fc.constantFrom('lync-2013', 'group-chat', 'manual', 'none'),
      fc.string(),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const close = fc.record(
      {
        client: fc.constantFrom('lync-2013', 'group-chat', 'lync-2013', 'x'),
        pool: fc.constantFrom('group-chat-2010', 'persistent-chat-2013'),
        stage: fc.constant('during'),
      },
      { requiredKeys: [] },
    );
    const given = fc.oneof(
      { weight: 3, arbitrary: close },
      fc.dictionary(fc.oneof(fc.constantFrom(...asked.map(({ id }) => id), '__proto__'), fc.string()), answer),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const file = fc.record(
      {
        format: fc.constantFrom('chat-coexistence-case', 'chat-coexistence-case', 'x'),
        version: fc.constantFrom(1, 1, 1, 1, 2, '1'),
        checker: fc.constantFrom('client-access', 'client-access', 'pool-home', ''),
        given,
        verdict: fc.constantFrom('allowed', 'allowed', undefined, 'green'),
      },
      { requiredKeys: ['format', 'version', 'checker', 'given'] },
    );
    let opened = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          file.map((it) => JSON.stringify(it)),
          fc.json(),
          fc.string({ unit: 'binary' }),
        ),
        (content) => {
          const read = openCase(content, 'client-access', asked);
          if (read.kind !== 'case') return;
          opened += 1;
          const said = JSON.parse(content).given as Record<string, unknown>;
          for (const [name, value] of Object.entries(read.given)) {
            expect(said[name]).toBe(value);
            expect(asked.find(({ id }) => id === name)?.answers).toContain(value);
          }
        },
      ),
      { numRuns: runs(10_000) },
    );
    expect(opened).toBeGreaterThan(100);
  });
});
