import { expect, test } from 'vitest';
import { roomNotes } from '../../src/intake/aboutRooms.ts';
import { commandIds, commands } from '../../src/intake/commands.ts';
import { cautions, reasons } from '../../src/intake/reasons.ts';
import { growingNumbers, hashBytes, searchedStore, textIndex, textStore } from '../../src/intake/texts.ts';

test('both languages name the same arguments, versions, properties and numbers', () => {
  const said = (text: string) => [...text.matchAll(/\{\w+\}|2007 R2|20\d\d|\b[A-Z][a-z]+[A-Z]\w+|\d+/g)].map(([it]) => it).sort();
  const texts = { ...reasons, ...cautions, ...roomNotes, ...Object.fromEntries(commandIds.map((id) => [id, commands[id].name])) };
  const differ = Object.entries(texts).filter(([, { en, es }]) => JSON.stringify(said(en)) !== JSON.stringify(said(es)));
  expect(differ.map(([id]) => id)).toEqual([]);
});

/** A text as bytes in the middle of others, of which the ones behind differ from text to text. */
const inBytes = (text: string) => {
  const behind = 'x;"\t'.charAt(text.length % 4);
  const before = 'abcdefghi'.slice(0, text.length % 10);
  const bytes = new TextEncoder().encode(`${before}${text}${behind}${text.length % 7}yz`);
  return [new DataView(bytes.buffer), before.length, bytes.length - 4] as const;
};

test('a store of texts gives back what was put in, and knows what stood before, as text and as bytes', () => {
  const store = searchedStore();
  const texts = Array.from({ length: 5000 }, (_, at) => `sip:${at % 3 ? 'Ñ' : 'n'}usuario${at % 4000}@contoso.com`);
  const found: [number, number][] = [];
  const look = () => {
    found.length = 0;
    store.index((index, earlier) => found.push([index, earlier]));
    for (const most of [0, 7, found.length])
      expect(store.repeats(most)).toEqual({ count: found.length, first: found.slice(0, most) });
  };
  for (const [at, text] of texts.entries()) {
    if (at % 2) store.push(text);
    else store.pushBytes(...inBytes(text));
    if (at % 1700 === 0) look();
  }
  look();
  const first = new Map<string, number>();
  const expected: [number, number][] = [];
  for (const [at, text] of texts.entries()) {
    const before = first.get(text);
    if (before === undefined) first.set(text, at);
    else expected.push([at, before]);
  }
  expect(expected.length).toBeGreaterThan(300);
  expect(found).toEqual(expected);
  expect(texts.every((text, at) => store.textAt(at) === text)).toBe(true);

  const odd = [
    'SIP:ñUSUARIO7@contoso.com',
    '',
    '',
    'sip:k@contoso.com',
    'sip:\u212a@contoso.com',
    '\ufeffx',
    'a@',
    'a`',
    'a[',
    'a{',
  ];
  for (const text of odd) store.push(text);
  for (const text of odd) store.pushBytes(...inBytes(text));
  const earlierRepeats = found.length;
  look();
  found.splice(0, earlierRepeats);
  const at = 5000;
  const seven = texts.findIndex((text) => text.toLowerCase() === odd[0]?.toLowerCase());
  expect(found.filter(([index]) => index < at + odd.length)).toEqual([
    [at, seven],
    [at + 4, at + 3],
  ]);
  expect(found.length).toBe(2 + odd.length - 2);
  expect(odd.map((_, index) => store.textAt(at + index))).toEqual(odd);
  expect(odd.map((_, index) => store.textAt(at + odd.length + index))).toEqual(odd);
  const places = [seven, -1, -1, at + 3, at + 3, at + 5, at + 6, at + 7, at + 8, at + 9];
  expect(odd.map((text) => store.find(...inBytes(text)) ?? -1)).toEqual(places);
  expect(odd.map((text) => store.findText(text) ?? -1)).toEqual(places);
  expect(store.find(...inBytes('sip:nobody@contoso.com'))).toBe(undefined);
  // Of every length, however many bytes the last word of four has.
  const short = searchedStore();
  expect(short.find(...inBytes('abcd'))).toBe(undefined);
  const lengths = Array.from({ length: 9 }, (_, at) => 'abcdefghi'.slice(0, at + 1));
  for (const text of lengths) short.pushBytes(...inBytes(text));
  short.index(() => undefined);
  expect(lengths.map((text) => short.find(...inBytes(text.toUpperCase())))).toEqual(lengths.map((_, at) => at));
  // A letter beyond ASCII may be the last one, behind whole words of four bytes.
  store.push('sip:ñ');
  look();
  expect(store.textAt(store.find(...inBytes('SIP:Ñ')) ?? -1)).toBe('sip:ñ');
  const plain = textStore();
  const long = 'ñ'.repeat(700_000);
  const kept = ['', long, 'a', '', ...texts, long, 'z'];
  for (const [at, text] of kept.entries()) {
    if (at % 2) plain.push(text);
    else plain.pushBytes(...inBytes(text));
  }
  expect(kept.every((text, at) => plain.textAt(at) === text)).toBe(true);
  store.close();
  expect([store.textAt(-1), store.textAt(99_999), store.textAt(4999)]).toEqual(['', '', texts[4999]]);
});

test('numbers of texts are the same for the same text only, as text and as bytes', () => {
  const index = textIndex();
  const texts = ['', 'a', 'A', 'ab', 'abc', 'abcd', 'abcde', 'Abcde', 'ñ', 'a\ufeffb', 'a@', 'a`'];
  const codes = texts.map((text) => index.codeOf(text));
  expect(codes).toEqual(texts.map((_, at) => at));
  for (let again = 0; again < 2; again++) expect(texts.map((text) => index.codeOfBytes(...inBytes(text)))).toEqual(codes);
  const more = Array.from({ length: 6000 }, (_, at) => index.codeOfBytes(...inBytes(`pool${at}`)));
  expect(new Set(more).size).toBe(6000);
  expect(Array.from({ length: 6000 }, (_, at) => index.codeOfBytes(...inBytes(`pool${at}`)))).toEqual(more);
  for (const blank of [' ', '\ufeff', '\u00a0', '\u3000'])
    expect(index.codeOfBytes(...inBytes(`${blank}ab${blank}`))).toBe(index.codeOf('ab'));
  expect(index.textAt(more[5999] as number)).toBe('pool5999');
});

test('a text is found whatever stands behind it', () => {
  const bytes = new TextEncoder().encode('ana,ANA;Ana"ñu,ÑU;\u{1f600}a|\u{1f600}A    ');
  const view = new DataView(bytes.buffer);
  const places = [
    [0, 3],
    [4, 7],
    [8, 11],
    [12, 15],
    [16, 19],
    [20, 25],
    [26, 31],
  ] as const;
  const store = searchedStore();
  for (const [from, to] of places) store.pushBytes(view, from, to);
  expect(store.repeats(9)).toEqual({
    count: 4,
    first: [
      [1, 0],
      [2, 0],
      [4, 3],
      [6, 5],
    ],
  });
  store.index(() => undefined);
  expect(places.map(([from, to]) => store.find(view, from, to))).toEqual([0, 0, 0, 3, 3, 5, 5]);
});

test('texts that share a hash are told apart, whichever comes first', () => {
  // Made for the hash as it is; if it is another one day, two others of different length have to be looked for.
  const pair = ['p0003364', 'p0003364buwf'] as const;
  const [one, two] = pair.map((text) => hashBytes(...inBytes(text)));
  expect(one).toBe(two);
  for (const texts of [pair, pair.toReversed()]) {
    const store = searchedStore();
    for (const text of texts) store.pushBytes(...inBytes(text));
    expect(store.repeats(9).count).toBe(0);
    store.index(() => undefined);
    expect(texts.map((text) => store.find(...inBytes(text)))).toEqual([0, 1]);
    const index = textIndex();
    expect(texts.map((text) => index.textAt(index.codeOfBytes(...inBytes(text))))).toEqual(texts);
  }
});

test('forty thousand texts and numbers: each in its place, and in little memory', () => {
  const numbers = growingNumbers();
  expect(numbers.size()).toBe(0);
  for (let at = 0; at < 40_000; at++) numbers.push(at * 3);
  for (const at of [0, 16_383, 16_384, 32_768, 39_999]) expect(numbers.at(at)).toBe(at * 3);
  expect([numbers.length(), numbers.blocks().length]).toEqual([40_000, 3]);
  expect(numbers.size()).toBe(3 * 16_384 * 4);

  const texts = Array.from({ length: 40_000 }, (_, at) => `sip:user${at}@contoso.com`);
  const [plain, searched, euros] = [textStore(), searchedStore(), textStore()];
  // At the edge of a block there is no room for a text of six bytes.
  for (let at = 0; at < 50_000; at++) euros.push('€€');
  expect(euros.textAt(49_999) + [...Array(50_000).keys()].find((at) => euros.textAt(at) !== '€€')).toBe('€€undefined');
  for (const text of texts) {
    plain.pushBytes(...inBytes(text));
    searched.pushBytes(...inBytes(text));
  }
  for (const text of ['SIP:user17@contoso.com', 'sip:USER39999@contoso.com']) searched.push(text);
  expect(texts.every((text, at) => plain.textAt(at) === text && searched.textAt(at) === text)).toBe(true);
  expect([plain.textAt(40_000), plain.textAt(-1)]).toEqual(['', '']);
  expect(searched.repeats(1)).toEqual({ count: 2, first: [[40_000, 17]] });
  // About 25 bytes a text and 4 for where it begins, with no more than one block of 256 kB to spare.
  expect(plain.size()).toBeGreaterThan(40_000 * 27);
  expect(plain.size()).toBeLessThan(40_000 * 29 + 262_144);
  expect(textStore().size()).toBe(0);
});
