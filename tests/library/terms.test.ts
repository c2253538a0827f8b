import { describe, expect, test } from 'vitest';
import type { TermName } from '../../src/guidance/terms/index.ts';
import { firstUses } from '../../src/site/termUse.ts';
import type { Lang } from '../../src/vocabulary/text.ts';

const found = (lang: Lang, text: string, used = new Set<TermName>()) =>
  firstUses(text, lang, used).flatMap(({ text, term }) => (term ? [[text, term]] : []));

describe('terms of the glossary in prose', () => {
  test.each([
    ['en', 'A pool stays a pool.', [['pool', 'pool']]],
    [
      'en',
      'Two Group Chat pools and a pool',
      [
        ['Group Chat pools', 'group-chat-pool'],
        ['pool', 'pool'],
      ],
    ],
    [
      'en',
      'Categories hold rooms',
      [
        ['Categories', 'category'],
        ['rooms', 'room'],
      ],
    ],
    ['en', 'carpool, pool-wide, repooled', []],
    ['en', 'the group chat of Ana', []],
    [
      'es',
      'Los salones de chat y los extremos',
      [
        ['salones de chat', 'room'],
        ['extremos', 'endpoint'],
      ],
    ],
    ['es', 'Los usuarios alojados en él', [['alojados en', 'homed-on']]],
    ['es', 'dos grupos de servidores heredados', [['grupos de servidores heredados', 'legacy-pool']]],
    ['es', 'el grupo de servidores de chat persistente', [['grupo de servidores de chat persistente', 'persistent-chat-pool']]],
    ['es', 'las actualizaciones más recientes', []],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(found(lang, text)).toEqual(expected);
  });

  test('a term that the page has had is not found again', () => {
    const used = new Set<TermName>();
    expect(found('en', 'A policy', used)).toEqual([['policy', 'policy']]);
    expect(found('en', 'The policy of a site', used)).toEqual([]);
  });

  test('nothing of the text is lost or changed', () => {
    const text = 'Un grupo de servidores de chat en grupo, y otro grupo de servidores; después, la directiva.';
    expect(
      firstUses(text, 'es', new Set())
        .map((it) => it.text)
        .join(''),
    ).toBe(text);
  });
});
