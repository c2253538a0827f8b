import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkers } from '../../src/catalogue/checkers.ts';
import { rules } from '../../src/catalogue/rules.ts';
import { sources } from '../../src/catalogue/sources.ts';
import { derivedFacts, facts } from '../../src/guidance/facts/index.ts';
import type { Bilingual } from '../../src/vocabulary/text.ts';

const root = join(import.meta.dirname, '../..');

type Pair = { readonly where: string; readonly text: Bilingual };

const isPair = (value: object): value is Bilingual =>
  'en' in value && 'es' in value && typeof value.en === 'string' && typeof value.es === 'string';

/** Every bilingual text below a value, with the path to it. Links and fragments of the originals are not ours to compare. */
function pairsIn(value: unknown, where: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPair(value)) return [{ where, text: value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['url', 'begins', 'translation', 'model'].includes(key) ? [] : pairsIn(inner, `${where}.${key}`),
  );
}

const claims: readonly Pair[] = [
  ...rules.flatMap((rule) => pairsIn(rule, `src/guidance/rules/${rule.topic}/${rule.id}.ts`)),
  ...sources.flatMap((source) => pairsIn(source, `src/guidance/sources/${source.id}.ts`)),
  ...checkers.flatMap(({ rules: _, also: __, ...checker }) => pairsIn(checker, `src/guidance/checkers/${checker.id}.ts`)),
  ...Object.entries({ ...facts, ...derivedFacts }).flatMap(([name, fact]) => pairsIn(fact, `fact ${name}`)),
];

const versionsIn = (text: string) => [...text.matchAll(/2007 R2|2005|2007|2010|2013|2016/g)].map(([version]) => version);
/** Without what separates the thousands: a comma in English, a space in Spanish. */
const numbersIn = (text: string) =>
  [...text.replace(/(?<=\d)\u00a0(?=\d{3}\b)/g, '').matchAll(/\d[\d.,]*\d|\d/g)]
    .map(([number]) => number.replace(/[.,]/g, ''))
    .sort();
const commandsIn = (text: string) => [...text.matchAll(/\b[A-Z][a-z]+-Cs\w+|(?<=\s)-[A-Z]\w+/g)].map(([name]) => name).sort();
const denies: Bilingual<RegExp> = {
  en: /\b(not|no|never|cannot|can’t|without|nor|neither|none|nothing|nobody|only|alone|by itself|unless|unsupported|unanswered|unchanged|non-\w+)\b/i,
  es: /(?<!\p{L})(no|nunca|sin|ni|ningún|ninguna|ninguno|nada|nadie|sol[oa]|únicamente|único|única|tampoco|salvo)(?!\p{L})/iu,
};
/** "A single one" limits in English as little as «uno solo» denies in Spanish: set aside on both sides. */
const deniesIn = (lang: 'en' | 'es', text: string) =>
  denies[lang].test(
    lang === 'en'
      ? text.replace(/\bonly one\b|\ba single\b/gi, '')
      : text.replace(/(?<!\p{L})un[oa]? (sol[oa]|únic[oa])(?!\p{L})/giu, ''),
  );

/** Pairs that differ in one respect for a reason. Each is signed with that reason; one that is no longer needed fails. */
const exceptions: Readonly<Record<string, string>> = {
  'negation: fact group-chat-left.answers.entries': '“gone” is «ya no está»',
  'negation: fact wish.answers.let-go': '“do without” is «prescindir de»',
};

const report = (wrong: readonly Pair[], respect: string) =>
  wrong
    .filter(({ where }) => !exceptions[`${respect}: ${where}`])
    .map(({ where, text }) => `${where}: the languages differ in ${respect}: “${text.en}” / «${text.es}»`);

describe('each English and Spanish claim agree', () => {
  test('there are claims', () => {
    expect(claims.length).toBeGreaterThan(150);
  });

  test('in versions and their order', () => {
    expect(
      report(
        claims.filter(({ text }) => versionsIn(text.en).join() !== versionsIn(text.es).join()),
        'versions',
      ),
    ).toEqual([]);
  });

  test('in numbers', () => {
    expect(
      report(
        claims.filter(({ text }) => numbersIn(text.en).join() !== numbersIn(text.es).join()),
        'numbers',
      ),
    ).toEqual([]);
  });

  test('in cmdlets and parameters', () => {
    expect(
      report(
        claims.filter(({ text }) => commandsIn(text.en).join() !== commandsIn(text.es).join()),
        'commands',
      ),
    ).toEqual([]);
  });

  test('in denying or not', () => {
    expect(
      report(
        claims.filter(({ text }) => deniesIn('en', text.en) !== deniesIn('es', text.es)),
        'negation',
      ),
    ).toEqual([]);
  });

  test('and no exception outlives its reason', () => {
    const known = new Set(claims.map(({ where }) => where));
    expect(Object.keys(exceptions).filter((key) => !known.has(key.split(': ')[1] ?? ''))).toEqual([]);
  });
});

test('a published translation that swaps two versions would be caught', () => {
  const en = 'from a previous Lync Server 2010 deployment to the new Lync Server 2013';
  const es = 'de una implementación anterior de Lync Server 2013 a la nueva de Lync Server 2010';
  expect(versionsIn(en)).not.toEqual(versionsIn(es));
  expect(denies.en.test('invitations are not sent')).not.toBe(denies.es.test('las invitaciones se envían'));
});

/** Spanish forms that the glossary avoids; «quoted» words are cited, not used. */
const avoided: readonly RegExp[] = [
  /(?<!\p{L})salas?(?!\p{L})/iu,
  /habitaci/i,
  /pol[ií]tica/i,
  /punto de conexi/i,
  /chat grupal/i,
  /chat de grupo/i,
  /conversaci[oó]n permanente/i,
  /dar? de baja/i,
  /servidor de borde/i,
  /siguiente salto/i,
  /(?<!\p{L})ordenador/iu,
  /(?<!\p{L})pools?(?!\p{L})/iu,
  /equipo con Lync/i,
];
const avoidedIn = (text: string) => avoided.filter((form) => form.test(text.replace(/«[^»]*»/g, ''))).map(String);

describe('Spanish as the glossary has it', () => {
  test('in every declaration', () => {
    expect(
      claims.flatMap(({ where, text }) => avoidedIn(text.es).map((form) => `${where}: avoid ${form} in «${text.es}»`)),
    ).toEqual([]);
  });

  test('and in every page', () => {
    const pages = globSync('content/es/**/*.mdx', { cwd: root });
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages.flatMap((page) =>
        avoidedIn(
          readFileSync(join(root, page), 'utf8')
            .replace(/^import .*$/gm, '')
            .replace(/```[\s\S]*?```|`[^`]*`|<[^>]*>|\]\([^)]*\)/g, ''),
        ).map((form) => `${page}: avoid ${form}`),
      ),
    ).toEqual([]);
  });
});

describe('pages come in pairs', () => {
  const files = (lang: string) =>
    globSync(`content/${lang}/**/*.mdx`, { cwd: root })
      .map((file) => file.slice(`content/${lang}/`.length))
      .sort();

  test('with the same names', () => {
    expect(files('es')).toEqual(files('en'));
  });

  /** What must be equal in both: headings by level, components with their ids, rules and passages named, code to the letter. */
  const shape = (text: string) => ({
    headings: [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^(#+) /gm)].map(([, level]) => level),
    components: [...text.matchAll(/<([A-Z]\w*)([^>]*)>/g)].map(
      ([, name, attributes = '']) => `${name} ${/(?:id|source)="[^"]*"/.exec(attributes)?.[0] ?? ''}`,
    ),
    imports: [...text.matchAll(/^import .*$/gm)].map(([line]) => line),
    code: [...text.matchAll(/```[\s\S]*?```/g)].map(([block]) => block.replace(/^\s*#.*$/gm, '#')),
    links: [...text.matchAll(/\]\(\/(?:en|es)(\/[^)]*)\)/g)].map(([, path]) => path),
  });

  test.each(files('en'))('%s agrees in headings, components, links and code', (file) => {
    const [en, es] = (['en', 'es'] as const).map((lang) => shape(readFileSync(join(root, `content/${lang}/${file}`), 'utf8')));
    expect(es).toEqual(en);
  });

  test.each(files('en'))('%s agrees in versions, paragraph by paragraph', (file) => {
    const paragraphs = (lang: string) =>
      readFileSync(join(root, `content/${lang}/${file}`), 'utf8')
        .replace(/^---[\s\S]*?\n---/, '')
        .split(/\n\s*\n/)
        .map((text) =>
          versionsIn(text.replace(/\(\/[^)]*\)|id="[^"]*"/g, ''))
            .sort()
            .join(),
        );
    expect(paragraphs('es')).toEqual(paragraphs('en'));
  });
});
