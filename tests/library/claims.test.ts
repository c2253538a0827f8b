import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../src/catalogue/rules.ts';
import type { Modality } from '../../src/vocabulary/modality.ts';
import { type Bilingual, type Lang, langs } from '../../src/vocabulary/text.ts';

const root = join(import.meta.dirname, '../..');

/** How strongly a text speaks. “Only … can” restricts: a duty and a prohibition may both be worded with it. */
type Force = 'must' | 'mustNot' | 'cannot' | 'should' | 'may' | 'only';

/** In the order in which they are looked for; what is found is taken out, so that “must not” is not found again as “must”. */
const words: readonly (readonly [Force | 'none', Bilingual<RegExp>])[] = [
  [
    'none',
    {
      en: /\b(?:do|does|did) not (?:have|need) to\b|\bneed not\b/gi,
      es: /(?<!\p{L})no (?:tienen?|hay) (?:por qué|que)(?!\p{L})|(?<!\p{L})no hace falta(?!\p{L})|(?<!\p{L})no es necesario(?!\p{L})/giu,
    },
  ],
  ['mustNot', { en: /\b(?:must not|nor must|neither must)\b/gi, es: /(?<!\p{L})(?:no|tampoco|ni) (?:se )?deben?(?!\p{L})/giu }],
  [
    'cannot',
    {
      en: /\b(?:cannot|can no|can neither|neither can|may not)\b|\bno more than\b[^.;:]{0,40}?\bcan\b/gi,
      es: /(?<!\p{L})(?:no|tampoco|ni|nunca|ya no) (?:se |le |les |lo |los |la |las )?pued(?:e|en|o)(?!\p{L})/giu,
    },
  ],
  [
    'only',
    {
      en: /\bonly\b[^.;:]{0,90}?\b(?:can|may)\b|\b(?:can|may) only\b|\bonly if\b|\b(?:use|with) only\b|\bonly with\b/gi,
      es: /(?<!\p{L})solo (?:se )?pueden?(?!\p{L})|(?<!\p{L})solo (?:con|si)(?!\p{L})|(?<!\p{L})solo los(?!\p{L})[^.;:]{0,60}?(?<!\p{L})pueden(?!\p{L})/giu,
    },
  ],
  [
    'should',
    {
      en: /\b(?:should|recommended|recommends?)\b/gi,
      es: /(?<!\p{L})(?:se recomienda|recomendable|recomienda|conviene)(?!\p{L})/giu,
    },
  ],
  [
    'must',
    {
      en: /\b(?:must|ha(?:s|ve) to|requires?|required)\b/gi,
      es: /(?<!\p{L})(?:deben?|debía|tienen? que|hay que|exigen?|es obligatorio)(?!\p{L})/giu,
    },
  ],
  ['may', { en: /\b(?:may|can)\b/gi, es: /(?<!\p{L})(?:se )?pued(?:e|en)(?!\p{L})/giu }],
];

function forcesIn(lang: Lang, text: string): ReadonlySet<Force> {
  let left = text.replace(/\s+/g, ' ');
  const found = new Set<Force>();
  for (const [force, pattern] of words) {
    const without = left.replace(pattern[lang], '…');
    if (without !== left && force !== 'none') found.add(force);
    left = without;
  }
  return found;
}

/** What a page may say of a rule of each modality, besides the words of the rule's own sentence. */
const fitting: Readonly<Record<Modality, readonly Force[]>> = {
  must: ['must', 'only'],
  // The opposite of what is forbidden is a duty: “must not be running” is “must be stopped”.
  mustNot: ['mustNot', 'must'],
  cannot: ['cannot', 'only'],
  should: ['should'],
  may: ['may'],
  follows: [],
};

type Claim = { readonly where: string; readonly rule: string; readonly text: string; readonly lang: Lang };

/** Every link to a rule with words of its own. Where those have no modal word, the clause that leads to them is read too. */
function claimsIn(file: string, lang: Lang): readonly Claim[] {
  const source = readFileSync(join(root, file), 'utf8').replace(/```[\s\S]*?```/g, (code) => code.replace(/[^\n]/g, ' '));
  return [...source.matchAll(/<Rule id="([^"]+)">([\s\S]*?)<\/Rule>/g)].map((match) => {
    const [, rule = '', linked = ''] = match;
    const before = source.slice(0, match.index).replace(/<[A-Z]\w*[^>]*\/>|\[[^\]]*\]\([^)]*\)/g, '');
    const clause = before.split(/<\/Rule>|[.:;|?!]|\n\n|,\s/).at(-1) ?? '';
    const text = forcesIn(lang, linked).size ? linked : clause + linked;
    return { where: `${file}:${source.slice(0, match.index).split('\n').length}`, rule, text, lang };
  });
}

const claims = langs.flatMap((lang) =>
  globSync(`content/${lang}/**/*.mdx`, { cwd: root })
    .sort()
    .flatMap((file) => claimsIn(file, lang)),
);

/** Links whose words differ from the modality for a reason, as `<language> <rule>: <word>`. Each is signed with that reason. */
const exceptions: Readonly<Record<string, string>> = {};

const keyOf = ({ lang, rule }: Claim, force: Force) => `${lang} ${rule}: ${force}`;

/** The modal words of a claim that fit neither the modality of its rule nor the sentence of the rule. */
function strangeIn(claim: Claim): readonly Force[] {
  const { modality, says } = ruleOf(claim.rule);
  const own = forcesIn(claim.lang, says[claim.lang]);
  return [...forcesIn(claim.lang, claim.text)].filter((force) => !fitting[modality].includes(force) && !own.has(force));
}

describe('a page words a rule as strongly as the rule does', () => {
  test('there are claims in both languages', () => {
    expect(claims.length).toBeGreaterThan(500);
    expect(new Set(claims.map(({ lang }) => lang)).size).toBe(2);
  });

  test.each(langs)('%s', (lang) => {
    expect(
      claims
        .filter((claim) => claim.lang === lang)
        .flatMap((claim) =>
          strangeIn(claim)
            .filter((force) => !exceptions[keyOf(claim, force)])
            .map(
              (force) =>
                `${claim.where}: “${claim.text.trim()}” says “${force}”, but the rule ${claim.rule} is “${ruleOf(claim.rule).modality}”; word the page as the rule does, or sign an exception '${keyOf(claim, force)}' in tests/library/claims.test.ts`,
            ),
        ),
    ).toEqual([]);
  });

  test('and no exception outlives its reason', () => {
    const needed = new Set(claims.flatMap((claim) => strangeIn(claim).map((force) => keyOf(claim, force))));
    expect(Object.keys(exceptions).filter((key) => !needed.has(key))).toEqual([]);
  });
});

describe('the words of strength', () => {
  test.each([
    ['en', 'it must not be removed', ['mustNot']],
    ['en', 'it may be removed', ['may']],
    ['en', 'the address does not have to be kept', []],
    ['en', 'Only an administrator can delete it', ['only']],
    ['en', 'every client has to be reconfigured', ['must']],
    ['es', 'no debe quitarse', ['mustNot']],
    ['es', 'tampoco se puede', ['cannot']],
    ['es', 'se recomienda que sea', ['should']],
    ['es', 'hay que configurar', ['must']],
    ['es', 'pueden quedarse', ['may']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect([...forcesIn(lang, text)]).toEqual(expected);
  });
});
