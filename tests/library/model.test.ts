import { describe, expect, test } from 'vitest';
import { checker } from '../../src/model/checker.ts';
import { derived, fact, yesNo } from '../../src/model/fact.ts';
import { quotingEnglish, quotingSpanish, stretchesOf } from '../../src/model/quotation.ts';
import { release } from '../../src/model/release.ts';
import { type RuleDeclaration, rule } from '../../src/model/rule.ts';
import { source } from '../../src/model/source.ts';
import { both, said } from '../../src/model/synonym.ts';
import { tension } from '../../src/model/tension.ts';
import { modalityNames } from '../../src/vocabulary/modality.ts';

const words = {
  id: 'a-rule',
  topic: 'clients',
  source: 'coexistence-considerations#s10',
  says: { en: 'One.', es: 'Uno.' },
} as const;

describe('a rule', () => {
  test.each(modalityNames.filter((name) => name !== 'follows'))('“%s” is the key its norm stands under', (modality) => {
    const declared = { ...words, when: { client: 'lync-2013', pool: ['a', 'b'] }, [modality]: { home: 'lync-2013' } };
    expect(rule(declared as unknown as RuleDeclaration)).toEqual({
      ...words,
      modality,
      when: [
        { fact: 'client', anyOf: ['lync-2013'] },
        { fact: 'pool', anyOf: ['a', 'b'] },
      ],
      norm: { fact: 'home', anyOf: ['lync-2013'] },
    });
  });

  test('a norm with several answers keeps them all', () => {
    expect(rule({ ...words, when: {}, must: { home: ['lync-2013', 'lync-2010'] } }).norm).toEqual({
      fact: 'home',
      anyOf: ['lync-2013', 'lync-2010'],
    });
  });

  test('a consequence has no norm, and everything else of a declaration is kept', () => {
    const more = { means: { en: 'm', es: 'm' }, note: { en: 'n', es: 'n' }, advice: { en: 'a', es: 'a' } };
    expect(rule({ ...words, ...more, when: {}, follows: true })).toStrictEqual({
      ...words,
      ...more,
      modality: 'follows',
      when: [],
    });
    const within = { en: 'w', es: 'w' };
    expect(rule({ ...words, when: {}, may: { home: 'lync-2013' }, within }).within).toBe(within);
  });

  test('without a norm is refused, with what to do', () => {
    expect(() => rule({ ...words, when: {} } as unknown as RuleDeclaration)).toThrow(
      'Rule a-rule has no norm: give it one of must, mustNot, cannot, should, may, follows',
    );
  });
});

describe('a text with words of the other language', () => {
  test('is a plain string, cut at them', () => {
    const english = quotingSpanish`It says “${'deben'}” and “${'pueden'}”`;
    expect(english).toBe('It says “deben” and “pueden”');
    expect(stretchesOf(english)).toEqual([
      { text: 'It says “' },
      { text: 'deben', lang: 'es' },
      { text: '” and “' },
      { text: 'pueden', lang: 'es' },
      { text: '”' },
    ]);
    expect(stretchesOf(quotingEnglish`${'should'} dice el inglés`)).toEqual([
      { text: 'should', lang: 'en' },
      { text: ' dice el inglés' },
    ]);
    expect(stretchesOf(quotingEnglish`No hay «${''}».`)).toEqual([{ text: 'No hay «' }, { text: '».' }]);
    expect(stretchesOf('It quotes nothing.')).toEqual([{ text: 'It quotes nothing.' }]);
  });
});

describe('what people say', () => {
  test('the same words in both languages, or words of each and some of both', () => {
    expect(both('lobby', 'hall')).toEqual({ en: ['lobby', 'hall'], es: ['lobby', 'hall'] });
    expect(said(['chat'], ['charla', 'plática'], 'MSN')).toEqual({ en: ['chat', 'MSN'], es: ['charla', 'plática', 'MSN'] });
  });
});

test('a declaration is what was declared', () => {
  const declared = {};
  for (const declare of [checker, fact, derived, release, source, tension])
    expect((declare as (it: object) => unknown)(declared)).toBe(declared);
  expect(yesNo).toEqual({ yes: { en: 'Yes', es: 'Sí' }, no: { en: 'No', es: 'No' } });
});
