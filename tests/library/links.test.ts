import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { factNames, isAskedFact, meaningOf } from '../../src/catalogue/facts.ts';
import { fromQuery, longestQuery, mostParameters, reserved } from '../../src/scenario/codec.ts';
import { clean, partsOf } from '../../src/scenario/damage.ts';
import { isTracking } from '../../src/scenario/tracking.ts';
import { properties } from '../fuzz/links.ts';
import { runs } from '../mutation/runs.ts';

const asked = checkerOf('client-access').model.facts;
const given = { client: 'lync-2013', pool: 'group-chat-2010' };
const link = 'client=lync-2013&pool=group-chat-2010&v=1&saw=forbidden';

describe('links as they arrive', () => {
  test.each([
    'utm_source=x&utm_medium=mail',
    'fbclid=IwAR0',
    'gclid=1&gbraid=2&wbraid=3',
    'msclkid=1',
    'mc_cid=1&mc_eid=2',
    'igshid=1',
    'yclid=1',
    '_hsenc=p2&_hsmi=3',
    'mkt_tok=abc',
    'UTM_Source=x;y',
  ])('%s is ignored without a word, wherever it stands', (counter) => {
    const expected = { given, problems: [], renamed: [], saw: 'forbidden' };
    expect(fromQuery(asked, `${link}&${counter}`)).toEqual(expected);
    expect(fromQuery(asked, `${counter}&${link}`)).toEqual(expected);
    expect(fromQuery(asked, counter)).toEqual({ given: {}, problems: [], renamed: [] });
  });

  test.each([
    ['a full stop', `${link}.`],
    ['a bracket and a full stop', `${link}).`],
    ['a quotation mark', `${link}"`],
    ['an angle bracket', `${link}%3E`],
    ['a space', `${link} `],
    ['a plus sign', `${link}+`],
    ['a no-break space', `${link}%C2%A0`],
    ['a zero-width space', `${link}\u200B`],
    ['a byte order mark', `${link}\uFEFF`],
    ['a soft hyphen inside', link.replace('lync-', 'lync-\u00AD')],
    ['junk in the middle', link.replace('&pool', ',&pool')],
    ['&amp;', link.replaceAll('&', '&amp;')],
    ['&amp;amp;', link.replaceAll('&', '&amp;amp;')],
    ['semicolons', link.replaceAll('&', ';')],
    ['capitals', link.toUpperCase()],
    ['percent signs twice', encodeURIComponent(link)],
    ['an encoded hyphen, twice', link.replaceAll('-', '%252D')],
    ['a second question mark', `${link}?utm_source=x`.replace('&pool', '?pool')],
  ])('%s: read as meant, and said to be damaged', (_, damaged) => {
    expect(fromQuery(asked, damaged)).toEqual({ given, problems: [], renamed: [], saw: 'forbidden', mended: true });
  });

  test('what may be cut is not completed, and what is said in two ways is not chosen', () => {
    for (const value of ['group-chat-', 'group-chat…', 'group-chat...', 'group-chat-20', 'lync%', 'xgroup-chat', 'group chat'])
      expect(fromQuery(asked, `client=${value}`), value).toMatchObject({
        given: {},
        problems: [{ kind: 'unknown-answer', name: 'client' }],
        partial: true,
      });
    expect(fromQuery(asked, 'client=lync-2013&CLIENT=group-chat')).toMatchObject({
      given: {},
      problems: [{ kind: 'repeated', name: 'client', value: 'lync-2013, group-chat' }],
    });
    expect(fromQuery(asked, 'pool=group-chat-2010&pool=group-chat-2010.').given).toEqual({ pool: 'group-chat-2010' });
  });

  test('a name that nobody asks here leaves the verdict of the link alone; an answer that is not read does not', () => {
    expect(fromQuery(asked, `${link}&shoe=41`).partial).toBeUndefined();
    expect(fromQuery(asked, `${link}&policy=maybe`).partial).toBe(true);
  });

  test('the release a link was made with is read; what is not a release is a problem', () => {
    const made = link.replace('&saw', '&rel=12&saw');
    const expected = { given, problems: [], renamed: [], saw: 'forbidden', rel: 12 };
    expect(fromQuery(asked, made)).toEqual(expected);
    expect(fromQuery(asked, `${made}).`)).toEqual({ ...expected, mended: true });
    expect(fromQuery(asked, made.replace('rel=12', 'rel=12.'))).toEqual({ ...expected, mended: true });
    for (const value of ['0', '-1', '1e3', '01', '1234567', 'two', '٣'])
      expect(fromQuery(asked, made.replace('rel=12', `rel=${encodeURIComponent(value)}`)), value).toMatchObject({
        given,
        saw: 'forbidden',
        partial: true,
        problems: [{ kind: 'unknown-answer', name: 'rel', value }],
      });
    expect(fromQuery(asked, `${made}&rel=13`)).toMatchObject({
      given,
      partial: true,
      problems: [{ kind: 'repeated', name: 'rel' }],
    });
    expect(fromQuery(asked, `${made}&rel=13`).rel).toBeUndefined();
  });

  test('a link that is for another page is told apart', () => {
    expect(fromQuery(asked, 'page=2&shoe=41').foreign).toBe(true);
    for (const query of ['client=x', 'shoe=41&v=1', 'shoe=41&saw=allowed', 'shoe=41&rel=1', 'shoe=41&client=lync-2013', ''])
      expect(fromQuery(asked, query).foreign, query).toBeUndefined();
  });

  test('what is too long or too much is said, and none of it is read', () => {
    const long = `${link}&x=${'y'.repeat(longestQuery)}`;
    expect(fromQuery(asked, long)).toMatchObject({ given: {}, problems: [{ kind: 'too-long', count: long.length }] });
    for (const separator of ['&', ';', '&amp;']) {
      const many = Array.from({ length: mostParameters + 1 }, (_, index) => `n${index}=1`).join(separator);
      expect(fromQuery(asked, `${link}&${many}`)).toMatchObject({
        given: {},
        problems: [{ kind: 'too-many', count: mostParameters }],
      });
    }
    const unknown = Array.from({ length: 125_000 }, (_, index) => `n${index}=1`).join('&');
    expect(fromQuery(asked, unknown).problems).toMatchObject([{ kind: 'too-long' }]);
  });

  test('no question is taken for a counter of visitors, and every name and answer is plain', () => {
    expect([...factNames, ...reserved].filter(isTracking)).toEqual([]);
    const tokens = factNames.filter(isAskedFact).flatMap((name) => [name, ...Object.keys(meaningOf(name).answers)]);
    expect(tokens.filter((token) => !/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(token))).toEqual([]);
  });
});

describe('where a damaged link is taken apart', () => {
  const known = (name: string) => name === 'client';
  const read = (query: string, limit = 100) => partsOf(query, known, limit)?.map(({ name, value }) => `${name}=${value}`);
  const mended = (query: string) => partsOf(query, known, 100)?.map((it) => it.mended);

  test('what is glued to the end is taken off, a hundred signs at most, and dots in a row stay', () => {
    expect(clean(`x${','.repeat(150)}`)).toBe(`x${','.repeat(50)}`);
    expect([clean('group. .'), clean('group..'), clean('group.,.')]).toEqual(['group. .', 'group..', 'group']);
  });

  test('&amp; and entities cut at it are left out, words that look like them are not', () => {
    expect(read('stamp;client=x')).toEqual(['stamp=', 'client=x']);
    expect(read('amp;amp;client=x', 1)).toEqual(['client=x']);
    expect(read('client=x;amp;quot')).toEqual(['client=x']);
    expect(read('lamp&ampere&amp=1')).toEqual(['lamp=', 'ampere=', 'amp=1']);
    expect(read('shoe&&=&client=x')).toEqual(['shoe=', '=', 'client=x']);
  });

  test('as many parts as there may be are read, one more is too many, also inside a part that was encoded', () => {
    expect(read('a=1&b=2&c=3', 3)).toHaveLength(3);
    expect(read('a=1&b=2&c=3', 2)).toBeUndefined();
    expect(read(encodeURIComponent('a=1&b=2&c=3'), 4)).toHaveLength(3);
    expect(read(encodeURIComponent('a=1&b=2&c=3'), 3)).toBeUndefined();
  });

  test('three encodings inside one another are undone, a fourth is not', () => {
    expect(read('client=a%252Db')).toEqual(['client=a-b']);
    expect(read('client=a%25252Db')).toEqual(['client=a-b']);
    expect(read('client=a%2525252Db')).toEqual(['client=a%2db']);
    // Only two hexadecimal digits behind a percent sign are an encoding.
    expect(mended('x%ag=1&client=%ag')).toEqual([false, false]);
  });

  test('a name that was changed is said to be mended', () => {
    expect(mended('CLIENT=x&client=x&client=X&client.=x')).toEqual([true, false, true, true]);
  });
});

describe('links of every kind, ten thousand in all', () => {
  test.each(Object.entries(properties))('%s', (_, check) => {
    expect(() => check(runs(2_500))).not.toThrow();
  });
});
