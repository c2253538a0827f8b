import { expect, test } from 'vitest';
import { commandIds, commands } from '../../src/intake/commands.ts';
import { cautions, reasons } from '../../src/intake/reasons.ts';
import { roomNotes } from '../../src/intake/rooms.ts';
import { searchedStore, textIndex, textStore } from '../../src/intake/texts.ts';

test('both languages name the same arguments, versions, properties and numbers', () => {
  const said = (text: string) => [...text.matchAll(/\{\w+\}|2007 R2|20\d\d|\b[A-Z][a-z]+[A-Z]\w+|\d+/g)].map(([it]) => it).sort();
  const texts = { ...reasons, ...cautions, ...roomNotes, ...Object.fromEntries(commandIds.map((id) => [id, commands[id].name])) };
  const differ = Object.entries(texts).filter(([, { en, es }]) => JSON.stringify(said(en)) !== JSON.stringify(said(es)));
  expect(differ.map(([id]) => id)).toEqual([]);
});

const inBytes = (text: string) => {
  const bytes = new TextEncoder().encode(`${text}    `);
  return [new DataView(bytes.buffer), 0, bytes.length - 4] as const;
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

  const odd = ['SIP:ñUSUARIO7@contoso.com', '', '', 'sip:k@contoso.com', 'sip:\u212a@contoso.com', '\ufeffx', 'a@', 'a`'];
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
  expect(odd.map((text) => store.find(...inBytes(text)) ?? -1)).toEqual([seven, -1, -1, at + 3, at + 3, at + 5, at + 6, at + 7]);
  expect(odd.map((text) => store.findText(text) ?? -1)).toEqual([seven, -1, -1, at + 3, at + 3, at + 5, at + 6, at + 7]);
  expect(store.find(...inBytes('sip:nobody@contoso.com'))).toBe(undefined);
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
