import { expect, test } from 'vitest';
import { commandIds, commands } from '../../src/intake/commands.ts';
import { cautions, reasons } from '../../src/intake/reasons.ts';
import { roomNotes } from '../../src/intake/rooms.ts';
import { textStore } from '../../src/intake/texts.ts';

test('both languages name the same arguments, versions, properties and numbers', () => {
  const said = (text: string) => [...text.matchAll(/\{\w+\}|2007 R2|20\d\d|\b[A-Z][a-z]+[A-Z]\w+|\d+/g)].map(([it]) => it).sort();
  const texts = { ...reasons, ...cautions, ...roomNotes, ...Object.fromEntries(commandIds.map((id) => [id, commands[id].name])) };
  const differ = Object.entries(texts).filter(([, { en, es }]) => JSON.stringify(said(en)) !== JSON.stringify(said(es)));
  expect(differ.map(([id]) => id)).toEqual([]);
});

test('a store of texts gives back what was put in, and knows what stood before', () => {
  const store = textStore();
  const texts = Array.from({ length: 5000 }, (_, at) => `sip:Ñusuario${at % 4000}@contoso.com`);
  const before = texts.map((text) => store.pushNew(text));
  expect(before.map((it) => it ?? -1)).toEqual(texts.map((_, at) => (at < 4000 ? -1 : at - 4000)));
  expect(texts.every((text, at) => store.textAt(at) === text)).toBe(true);
  expect([store.pushNew('SIP:ñUSUARIO7@contoso.com'), store.pushNew(''), store.pushNew('')]).toEqual([7, undefined, undefined]);
  expect([store.textAt(-1), store.textAt(9999)]).toEqual(['', '']);
});
