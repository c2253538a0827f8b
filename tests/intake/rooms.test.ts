import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { judge } from '../../src/engine/judge.ts';
import { readPaste } from '../../src/intake/console.ts';
import { readDelimited } from '../../src/intake/delimited.ts';
import { judgeRooms, type RoomPlans, type WholeLists } from '../../src/intake/rooms.ts';
import { roomsCsv, roomsMarkdown } from '../../src/intake/writers.ts';
import { fromQuery } from '../../src/scenario/codec.ts';
import { textOf } from './models.ts';

const names = checkerOf('room-names').model;
const settings = checkerOf('room-settings').model;
const all: WholeLists = { tree: true, rooms2013: true, categories2013: true };
const header = 'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers';
const plainRest = 'False,False,False,False,,False';
const rooms2013 =
  '"Identity","Name","Privacy"\n"pcpool.contoso.com\\Existente","Existente","Open"\n"pcpool.contoso.com\\EMEA - Norte","EMEA - Norte","Open"\n';
const categories2013 = '"Identity","Name","Invites"\n"pcpool.contoso.com\\Nueva","Nueva","True"\n';

function judged(
  tree: string,
  {
    whole = all,
    plans = {},
    beside = [rooms2013, categories2013],
  }: { whole?: WholeLists; plans?: RoomPlans; beside?: readonly string[] } = {},
) {
  const objects = [tree, ...beside].flatMap((text) => readPaste(text).objects);
  return judgeRooms({ objects, names, settings, plans, whole });
}
const one = (line: string, options?: Parameters<typeof judged>[1]) => judged(`${header}\n${line}\n`, options).rooms[0]!;
const notesOf = (room: ReturnType<typeof one>) => room.notes.map(({ id }) => id);

describe('names', () => {
  test('under a category without parents the name stays', () => {
    const room = one(`Ventas,Ofertas,${plainRest}`);
    expect(room.parts).toEqual(['Ofertas']);
    expect(room.cases[0]).toMatchObject({
      given: { 'category-level': 'top', 'name-length': 'up-to-240', 'same-name': 'nothing' },
      verdict: 'allowed',
    });
  });

  test('under a child category the parents stand in front', () => {
    const room = one(`EMEA/Ventas,Ofertas,${plainRest}`);
    expect([room.parts, room.leastLength, room.mostLength]).toEqual([['EMEA', 'Ofertas'], 11, 17]);
    expect(room.cases[0]).toMatchObject({ given: { 'category-level': 'child', 'name-length': 'up-to-240' }, verdict: 'limited' });
    expect(notesOf(room)).toContain('prefix');
  });

  test.each([
    ['Ventas', 240, 'up-to-240'],
    ['Ventas', 241, '241-to-256'],
    ['Ventas', 256, '241-to-256'],
    ['Ventas', 257, 'over-256'],
    ['EMEA/Ventas', 230, 'up-to-240'],
    ['EMEA/Ventas', 231, undefined],
    ['EMEA/Ventas', 236, undefined],
    ['EMEA/Ventas', 237, '241-to-256'],
    ['EMEA/Ventas', 246, '241-to-256'],
    ['EMEA/Ventas', 247, undefined],
    ['EMEA/Ventas', 253, 'over-256'],
  ])('%s, %i characters: %s', (path, length, answer) => {
    const room = one(`${path},${'x'.repeat(length)},${plainRest}`);
    expect(room.cases[0]?.given['name-length']).toBe(answer);
    expect(notesOf(room).includes('length-open')).toBe(answer === undefined);
  });

  test.each([
    ['Ventas,Existente', 'room-in-2013', 'forbidden', 'clash'],
    ['Ventas,Nueva', 'category', 'forbidden', 'clash'],
    ['Ventas,Ventas', 'category', 'forbidden', 'clash'],
    ['Ventas,existente', undefined, 'unknown', 'clash-possible'],
    ['Ventas,Existénte', undefined, 'unknown', 'clash-possible'],
    ['EMEA/Sur,Norte', undefined, 'unknown', 'clash-possible'],
    ['Ventas,Otra', 'nothing', 'allowed', undefined],
  ])('%s', (place, answer, verdict, note) => {
    const room = one(`${place},${plainRest}`);
    expect(room.cases[0]?.given['same-name']).toBe(answer);
    expect(room.cases[0]?.verdict).toBe(verdict);
    if (note) expect(notesOf(room)).toContain(note);
  });

  test('a name is free only if every list is there and whole', () => {
    const line = `Ventas,Otra,${plainRest}`;
    for (const [options, missing] of [
      [{ whole: {} }, 'tree, rooms2013, categories2013'],
      [{ whole: { tree: true, rooms2013: true } }, 'categories2013'],
      [{ beside: [rooms2013] }, 'categories2013'],
      [{ beside: [] }, 'rooms2013, categories2013'],
    ] as const) {
      const room = one(line, options);
      expect(room.cases[0]).toMatchObject({ verdict: 'unknown' });
      expect(room.cases[0]?.given['same-name']).toBeUndefined();
      expect(room.notes).toContainEqual({ id: 'lists-missing', args: { missing } });
    }
  });

  test('two legacy rooms of one name, in the fixture', () => {
    const { rooms } = judged(textOf('tree.csv'));
    expect(rooms.map(({ cases }) => cases[0]?.given['same-name'])).toEqual([
      'nothing',
      'category',
      'nothing',
      'another-legacy-room',
      'another-legacy-room',
      undefined,
      'nothing',
    ]);
  });
});

describe('settings', () => {
  test('each setting that is in question is judged by what the reader plans for it', () => {
    const line = 'Ventas,Ofertas,False,True,True,True,sip:marta@contoso.com,True';
    const settingsOf = (plans: RoomPlans) =>
      Object.fromEntries(
        one(line, { plans })
          .cases.slice(1)
          .map(({ given, verdict }) => [given['setting'], verdict]),
      );
    expect(settingsOf({})).toEqual({
      invitations: 'unknown',
      files: 'unknown',
      'federated-members': 'unknown',
      'disabled-rooms': 'silent',
      'root-managers': 'unknown',
    });
    expect(
      settingsOf({
        invitations: { wish: 'keep', handled: 'never' },
        files: { wish: 'keep', handled: 'after', 'file-client': 'lync-2013' },
        'federated-members': { wish: 'keep' },
        'disabled-rooms': { wish: 'let-go', handled: 'never' },
        'root-managers': { wish: 'keep' },
      }),
    ).toEqual({
      invitations: 'forbidden',
      files: 'forbidden',
      'federated-members': 'forbidden',
      'disabled-rooms': 'silent',
      'root-managers': 'allowed',
    });
  });

  test('invitations are lost only where the room has them and the category has not', () => {
    const noteOf = (category: string, room: string) =>
      notesOf(one(`Ventas,Otra,${category},${room},False,False,,False`)).filter((id) => id.startsWith('invitations'));
    expect(noteOf('False', 'True')).toEqual(['invitations-lost']);
    expect(noteOf('Falso', 'Verdadero')).toEqual(['invitations-lost']);
    expect(noteOf('True', 'True')).toEqual([]);
    expect(noteOf('', 'False')).toEqual([]);
    expect(noteOf('', 'True')).toEqual(['invitations-open']);
    expect(noteOf('False', '')).toEqual(['invitations-open']);
  });

  test('what the list does not say is not known', () => {
    const room = judged(textOf('tree.csv')).rooms.at(-1)!;
    expect(room.notes).toContainEqual({ id: 'not-known', args: { columns: 'hasFiles, federatedMembers, disabled' } });
  });
});

test('the verdict of a case is the verdict of its link', () => {
  for (const { cases } of judged(textOf('tree.csv')).rooms)
    for (const { checker, query, given, verdict } of cases) {
      const { model } = checkerOf(checker);
      expect(fromQuery(model.facts, query)).toMatchObject({ given, problems: [] });
      expect(judge(model, given).verdict).toBe(verdict);
    }
});

test('a line without a room is named, and the tree is no longer whole', () => {
  const result = judged(`${header}\nVentas,,${plainRest}\nVentas,Otra,${plainRest}\n`);
  expect(result.unread).toEqual([2]);
  expect(result.rooms[0]?.notes).toContainEqual({ id: 'lists-missing', args: { missing: 'tree' } });
});

test('what is written: CSV that reads back, and a summary', () => {
  const result = judged(textOf('tree.csv'));
  const read = readDelimited(roomsCsv(result, 'es', ';'));
  expect(read.bad).toEqual([]);
  expect(read.rows.length).toBe(7);
  expect(read.rows[0]?.fields.slice(0, 4)).toEqual(['EMEA/Ventas', 'Ofertas', 'EMEA … Ofertas', '11']);
  const texts = payloadOf(checkerOf('room-names'), 'en');
  const summary = roomsMarkdown(result, texts, 'en');
  expect(summary).toContain('7 rows were judged.');
  expect(summary).toContain('/en/checkers/room-names/?category-level=top&name-length=up-to-240&same-name=category');
});

test('any tree: no error, and no clash-free name where any other differs by separators only', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'A', 'á', ' ', '-', '/', '\\', '"', '=', 'b'), maxLength: 4 });
  const line = fc
    .tuple(word, word)
    .map((fields) => [...fields.map((it) => `"${it.replaceAll('"', '""')}"`), plainRest].join(','));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const result = judged([header, ...lines, ''].join('\n'));
      expect(result.rooms.length + result.unread.length).toBe(lines.length);
      const key = (parts: readonly string[]) =>
        parts
          .join('')
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, '');
      for (const it of result.rooms) {
        const others = result.rooms.filter((other) => other !== it && key(other.parts) === key(it.parts));
        if (others.length) expect(it.cases[0]?.given['same-name']).not.toBe('nothing');
      }
    }),
    { numRuns: 1000 },
  );
});
