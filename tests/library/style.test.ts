import { describe, expect, test } from 'vitest';
import { rules } from '../../src/catalogue/rules.ts';
import { langs } from '../../src/vocabulary/text.ts';
import { faults, faultsIn, ruleFaults, type Text } from './style.ts';

const fileOf = ({ topic, id }: (typeof rules)[number]) => `src/guidance/rules/${topic}/${id}.ts`;

/** Every text of every rule. */
const ruleTexts: readonly Text[] = rules.flatMap((rule) => {
  const { says, means, advice, note, within, overrides, conflict, withdrawn, history } = rule;
  const texts = {
    says,
    means,
    advice,
    note,
    within,
    'overrides.because': overrides?.because,
    'conflict.reading': conflict?.reading,
    'withdrawn.because': withdrawn?.because,
  };
  return [...Object.entries(texts), ...(history ?? []).map(({ change }) => ['history', change] as const)].flatMap(
    ([field, text]) => (text ? langs.map((lang) => ({ where: `${fileOf(rule)}.${field}`, lang, text: text[lang] })) : []),
  );
});

/** The sentence of every rule: the title of its page, and a link in a chat. */
const sentences: readonly Text[] = ruleTexts.filter(({ where }) => where.endsWith('.says'));

describe('every text of a rule', () => {
  test('there are texts in both languages', () => {
    expect(sentences).toHaveLength(rules.length * 2);
    expect(ruleTexts.length).toBeGreaterThan(rules.length * 3);
  });

  test('is in plain words', () => {
    expect(faultsIn(ruleTexts, faults)).toEqual([]);
  });

  test('gives tools and products their full names; a history may quote the old wording', () => {
    const now = ruleTexts.filter(({ where }) => !where.endsWith('.history'));
    expect(faultsIn(now, ruleFaults)).toEqual([]);
  });
});

const opening = {
  en: /^(This|That|These|Those|It|They|He|She|Its|Their|Then|Such|Here|There|With (this|that))\b/,
  es: /^(Est[eao]s?|Es[eao]s?|Aquel\p{L}*|Él|Ellas?|Ellos|Entonces|Así|Ahí|Allí|Sus?|Lo)(?!\p{L})/u,
};
const product = {
  en: /Lync|Persistent Chat|Group Chat|Office Communic|BackCompatSite|-Cs[A-Z]/,
  es: /Lync|chat persistente|chat en grupo|Office Communic|BackCompatSite|-Cs[A-Z]/i,
};
/** Longer sentences are cut off where a link is shown, and hold more than one clause can. */
const longest = 255;

const bad = (texts: readonly Text[], wrong: (text: Text) => boolean, mend: string) =>
  texts.filter(wrong).map(({ where, lang, text }) => `${where} (${lang}): ${mend}. In: ${text}`);

const leansOnContext = ({ lang, text }: Text) => opening[lang].test(text);
const namesNoProduct = ({ lang, text }: Text) => !product[lang].test(text);
/** «2007 R2» alone is fit for a second mention. */
const shortens2007R2 = ({ text }: Text) => /2007 R2/.test(text) && !/Office Communicat(ions Server|or) 2007 R2/.test(text);
const isNotOneSentence = ({ text }: Text) => /[.!?] \p{Lu}/u.test(text) || !text.endsWith('.');
const isTooLong = ({ text }: Text) => text.length > longest;

describe('the sentence of a rule can be read alone', () => {
  test('it begins with its subject or its circumstances, not with a word that leans on another sentence', () => {
    expect(bad(sentences, leansOnContext, 'begin with what the rule is about')).toEqual([]);
  });

  test('it names a product, a feature or a cmdlet', () => {
    expect(bad(sentences, namesNoProduct, 'name Lync Server, Persistent Chat, Group Chat or the cmdlet')).toEqual([]);
  });

  test('it gives Office Communications Server 2007 R2 or Office Communicator 2007 R2 its full name once', () => {
    expect(bad(sentences, shortens2007R2, 'give 2007 R2 its full name at the first mention')).toEqual([]);
  });

  test(`it is one sentence of at most ${longest} characters`, () => {
    expect(bad(sentences, isNotOneSentence, 'say it in one sentence with a full stop')).toEqual([]);
    expect(bad(sentences, isTooLong, `say it in at most ${longest} characters`)).toEqual([]);
  });
});

describe('the patterns find what they are for', () => {
  const found = (lang: 'en' | 'es', text: string) =>
    faultsIn([{ where: 'a text', lang, text }], { en: [...faults.en, ...ruleFaults.en], es: [...faults.es, ...ruleFaults.es] });

  test.each([
    ['en', 'Does a deployment stand?', 'exists'],
    ['en', 'Whether the user needs either is not said.', 'the guidance does not say'],
    ['en', 'By the cmdlet reference, the level is fixed.', 'according to'],
    ['en', 'That takes a home on Lync Server 2013.', 'requires'],
    ['en', 'Verify the pool before it goes.', 'is removed'],
    ['en', 'May the deployment go?', 'is removed'],
    ['en', 'A list of domains is no second pool.', 'is not a'],
    ['en', 'Of the compliance data of the old chat nothing is known.', 'subject first'],
    ['en', 'A client that works with one pool may not work with the next.', 'might not'],
    ['en', 'The reference of Get-CsUser names the property.', 'the reference for'],
    ['en', 'The setting must suit the category.', 'fit'],
    ['en', 'Use the tools in Control Panel.', 'Lync Server Control Panel'],
    ['en', 'Rooms of 2013 have no topic.', 'name the product'],
    ['es', 'La cuenta de búsqueda debe eliminarse.', 'cuenta del servidor de búsqueda'],
    ['es', 'La regla no aplica.', 'no se aplica'],
    ['es', 'Es nuestra lectura.', 'interpretación'],
    ['es', 'Ningún tema habla de este caso.', 'menciona'],
    ['es', 'Los errores no deben quedar sin corregir.', 'sin doble negación'],
    ['es', 'Use el Panel de control.', 'Panel de control de Lync Server'],
  ] as const)('%s: %s', (lang, text, mend) => {
    expect(found(lang, text)).toHaveLength(1);
    expect(found(lang, text)[0]).toContain(mend);
    expect(found(lang, text)[0]).toContain('a text');
  });

  test.each([
    ['en', 'The pool “may not” stay; it has standby servers.'],
    ['en', 'There is no second pool, and the endpoint takes over the address.'],
    ['en', 'The user is no longer homed there.'],
    ['en', 'The migration goes on.'],
    ['es', 'La regla no se aplica; la tabla dice «no aplica» y «no aplicable».'],
    ['es', 'La lectura de mensajes no cambia.'],
  ] as const)('%s leaves alone: %s', (lang, text) => {
    expect(found(lang, text)).toEqual([]);
  });

  test('and so do the demands on a sentence', () => {
    const text = (lang: 'en' | 'es', text: string): Text => ({ where: 'a text', lang, text });
    expect(leansOnContext(text('en', 'This pool must be removed.'))).toBe(true);
    expect(leansOnContext(text('es', 'Entonces se puede quitar.'))).toBe(true);
    expect(leansOnContext(text('es', 'Estándar es el nombre.'))).toBe(false);
    expect(namesNoProduct(text('en', 'The pool must be removed.'))).toBe(true);
    expect(shortens2007R2(text('es', 'Un grupo de servidores de 2007 R2 se puede quitar.'))).toBe(true);
    expect(isNotOneSentence(text('en', 'The pool is empty. Remove it.'))).toBe(true);
    expect(isTooLong(text('en', 'a'.repeat(longest + 1)))).toBe(true);
  });
});
