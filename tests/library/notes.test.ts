import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { citations } from '../../src/catalogue/sources.ts';
import { tensions, topicOf } from '../../src/catalogue/tensions.ts';
import { judge } from '../../src/engine/judge.ts';
import { type Term, type TermName, termNames, terms } from '../../src/guidance/terms/index.ts';
import { translationDefects } from '../../src/guidance/translation/index.ts';
import type { Bilingual } from '../../src/vocabulary/text.ts';

const glossary: Readonly<Record<TermName, Term>> = terms;
const mostWords = 12;

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
const numbered = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}${`${at + 1}`.padStart(2, '0')}`);
const quotedIn = ({ en, es }: Bilingual) =>
  [...en.matchAll(/“([^”]*)”/g), ...es.matchAll(/«([^»]*)»/g)].map(([, inner]) => inner!);
const unquoted = (spanish: string) => spanish.replace(/«[^»]*»/g, '«»');
/** Digits of product versions, steps and limits, without the separator of thousands. */
const numbers = (text: string) => (text.replace(/(\d)[,\s](?=\d{3}\b)/g, '$1').match(/\d+/g) ?? []).toSorted();

type Placed = { readonly at: string; readonly text: Bilingual };
const placed = (at: string, text: Bilingual): Placed => ({ at, text });

const defectTexts = translationDefects.flatMap((it) => [
  placed(`${it.id} problem`, it.problem),
  placed(`${it.id} weFollow`, it.weFollow),
]);
const tensionTexts = tensions.flatMap((it) => [
  placed(`${it.id} title`, it.title),
  ...it.sides.map(({ says }, at) => placed(`${it.id} side ${at + 1}`, says)),
  placed(`${it.id} reading`, it.reading),
]);
const termTexts = termNames.flatMap((name) => [
  placed(`${name} term`, glossary[name].term),
  placed(`${name} means`, glossary[name].means),
]);
const allTexts = [...termTexts, ...defectTexts, ...tensionTexts];

describe('ids', () => {
  test('the translation defects are numbered without a gap', () => {
    expect(translationDefects.map(({ id }) => id)).toEqual(numbered('D-', translationDefects.length));
  });

  test('the tensions are numbered without a gap', () => {
    expect(tensions.map(({ number }) => number)).toEqual(numbered('T', tensions.length));
  });

  test('the terms have ids that can stand in an address', () => {
    expect(termNames.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

describe('fragments', () => {
  test(`no fragment of a source is longer than ${mostWords} words`, () => {
    const fragments = translationDefects.flatMap(({ id, english, published }) => [
      { at: `${id} english`, fragment: english },
      { at: `${id} published`, fragment: published },
    ]);
    expect(fragments.filter(({ fragment }) => words(fragment) > mostWords)).toEqual([]);
  });

  test(`no quotation in what a side says, or in a problem, is longer than ${mostWords} words`, () => {
    const quoting = [...tensionTexts, ...defectTexts.filter(({ at }) => at.endsWith('problem'))];
    const quotations = quoting.flatMap(({ at, text }) => quotedIn(text).map((fragment) => ({ at, fragment })));
    expect(quotations.length).toBeGreaterThan(50);
    expect(quotations.filter(({ fragment }) => words(fragment) > mostWords)).toEqual([]);
  });

  test('a longer fragment would be seen', () => {
    expect(words('one two three, four five six: seven eight nine ten eleven twelve — thirteen')).toBe(13);
  });
});

describe('sources', () => {
  const technet = String.raw`(?:JJ|Gg|Dn|Hh)\d{6}\(v=OCS\.1[45]\)`;

  test('every passage a defect names exists', () => {
    const named = translationDefects.flatMap(({ id, passage }) => (passage ? [{ id, passage }] : []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ passage }) => !citations.includes(passage))).toEqual([]);
  });

  test('every defect names topics with their version', () => {
    const topics = new RegExp(`^${technet}(?:, ${technet})*$`);
    expect(translationDefects.filter(({ where }) => !topics.test(where)).map(({ id }) => id)).toEqual([]);
  });

  test('every side names topics with their version, and is without any only in a silence', () => {
    const topic = new RegExp(`^${technet}$`);
    const wrong = tensions.flatMap(({ id, kind, sides }) =>
      sides.flatMap(({ sources }) =>
        sources.every((it) => topic.test(topicOf(it).technet)) && (sources.length > 0 || kind === 'silence')
          ? []
          : [{ id, sources }],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every tension has two sides or more', () => {
    expect(tensions.filter(({ sides }) => sides.length < 2).map(({ id }) => id)).toEqual([]);
  });
});

describe('texts', () => {
  test('no label of ours stands in a text', () => {
    const label = /\bT\d\d\b|\bD-\d\d\b|\bS\d{1,2}\b/;
    expect(allTexts.filter(({ text }) => label.test(text.en) || label.test(text.es))).toEqual([]);
  });

  test('both languages name the same numbers', () => {
    const differing = allTexts.filter(({ text }) => `${numbers(text.en)}` !== `${numbers(text.es)}`);
    expect(differing).toEqual([]);
  });

  test('English quotes in English, Spanish in Spanish', () => {
    expect(allTexts.filter(({ text }) => /[«»"]/.test(text.en) || /[“”"]/.test(text.es))).toEqual([]);
  });
});

describe('avoided Spanish forms', () => {
  /** Right elsewhere, wrong only in the place of their term: a search cannot tell. */
  const rightElsewhere = new Set([
    'a la vez',
    'administrador',
    'al mismo tiempo',
    'conjunto',
    'grupo',
    'grupo de usuarios',
    'hospedado en',
    'incompatible',
    'principal',
    'simplificar',
    'usar los archivos',
  ]);
  const avoided = termNames.flatMap((name) => (glossary[name].avoid?.es ?? []).map((form) => ({ name, form })));
  const searched = avoided.filter(({ form }) => !rightElsewhere.has(form));
  /** As a whole word; a form with a capital is meant with it. */
  const uses = (text: string, form: string) => {
    const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, form === form.toLowerCase() ? 'iu' : 'u').test(
      text,
    );
  };

  test('what is left out of the search is on the list of a term', () => {
    const forms = avoided.map(({ form }) => form);
    expect([...rightElsewhere].filter((form) => !forms.includes(form))).toEqual([]);
  });

  test('none is a term', () => {
    expect(searched.length).toBeGreaterThan(30);
    const found = searched.flatMap(({ name, form }) =>
      termNames
        .filter((other) => uses(glossary[other].term.es, form))
        .map((other) => `${other} uses “${form}”, avoided by ${name}`),
    );
    expect(found).toEqual([]);
  });

  test('none stands in a Spanish text of ours, unless it is quoted', () => {
    const found = allTexts.flatMap(({ at, text }) =>
      searched.filter(({ form }) => uses(unquoted(text.es), form)).map(({ form }) => `${at}: ${form}`),
    );
    expect(found).toEqual([]);
  });

  test('the search sees whole words only', () => {
    expect(uses('Una sala de chat', 'sala')).toBe(true);
    expect(uses('Un salón de chat', 'sala')).toBe(false);
    expect(uses('La federación', 'la Federación')).toBe(false);
  });
});

describe('cases that show a silence or a contradiction', () => {
  const shown = tensions.flatMap(({ id, shownBy }) => (shownBy ? [[id, shownBy] as const] : []));
  test.each(shown)('%s: its checker knows the answers and reaches a verdict', (_, { checker, given }) => {
    const { model } = checkerOf(checker);
    const known = new Map<string, readonly string[]>(model.facts.map((fact) => [fact.id, fact.answers]));
    expect(Object.entries(given).filter(([fact, answer]) => !known.get(fact)?.includes(answer))).toEqual([]);
    expect(judge(model, given).verdict).not.toBe('unknown');
  });

  test('a contradiction that changes a verdict has one, or is about reading and not about a case', () => {
    const readingOnly = ['T12', 'T18', 'T52', 'T54', 'T55', 'T57', 'T58', 'T60', 'T61'];
    const without = tensions.filter(({ weight, shownBy }) => weight === 'verdict' && !shownBy).map(({ number }) => number);
    expect(without.filter((id) => !readingOnly.includes(id))).toEqual([]);
  });
});
