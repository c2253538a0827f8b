import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { readPaste } from '../../src/intake/console.ts';
import { judgeRooms, pathOf, type RoomLists } from '../../src/intake/rooms.ts';

const names = checkerOf('room-names').model;
const settings = checkerOf('room-settings').model;
const header = 'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers';
const plain = 'False,False,False,False,,False';

type Choices = Partial<RoomLists> & { readonly rooms2013?: string; readonly categories2013?: string };
/** Rows of the tree beside lists of Lync Server 2013, all of them whole. */
function judged(
  rows: readonly string[],
  {
    rooms2013 = '"Name","Privacy"\n"Socios","Open"\n',
    categories2013 = '"Name","Invites"\n"Nueva","True"\n',
    ...rest
  }: Choices = {},
) {
  const objects = [[header, ...rows, ''].join('\n'), rooms2013, categories2013].flatMap((text) => readPaste(text).objects);
  return judgeRooms({ objects, names, settings, whole: { tree: true, rooms2013: true, categories2013: true }, ...rest });
}
const one = (row: string, choices?: Choices) => judged([row], choices).rooms[0]!;
/** For each row: what has its name, as an answer, and the note on it. */
const takenBy = (rows: readonly string[], choices?: Choices) =>
  judged(
    rows.map((row) => `${row},${plain}`),
    choices,
  ).rooms.map(({ room, cases, notes }) => [
    room,
    cases[0]?.given['same-name'],
    ...notes.flatMap(({ id, args }) => (id.startsWith('clash') ? [`${id}: ${args?.['other']}`] : [])),
  ]);

describe('a room', () => {
  test('of which there is nothing to say has no note, and its name as its only question', () => {
    expect(one(`Ventas,Ofertas,${plain}`)).toEqual({
      line: 2,
      path: ['Ventas'],
      room: 'Ofertas',
      parts: ['Ofertas'],
      leastLength: 7,
      mostLength: 7,
      notes: [],
      cases: [
        {
          checker: 'room-names',
          given: { 'category-level': 'top', 'name-length': 'up-to-240', 'same-name': 'nothing' },
          query: 'category-level=top&name-length=up-to-240&same-name=nothing',
          verdict: 'allowed',
          deciding: ['room-name-under-a-top-category-may-stay'],
          matters: [],
        },
      ],
    });
  });

  test('far down in the tree gets the names of all parents, and it is open whether that of its own category counts', () => {
    const { path, parts, leastLength, mostLength, notes } = one(`EMEA/Sur/Norte,Ofertas,${plain}`);
    expect({ path, parts, leastLength, mostLength, notes }).toEqual({
      path: ['EMEA', 'Sur', 'Norte'],
      parts: ['EMEA', 'Sur', 'Ofertas'],
      leastLength: 14,
      mostLength: 19,
      notes: [{ id: 'prefix' }],
    });
  });

  test.each([
    ['Ventas', 257, [{ id: 'too-long', args: { least: 257 } }]],
    ['EMEA/Ventas', 231, [{ id: 'prefix' }, { id: 'length-open', args: { least: 235, most: 241 } }]],
    ['EMEA/Ventas', 252, [{ id: 'prefix' }, { id: 'length-open', args: { least: 256, most: 262 } }]],
    ['EMEA/Ventas', 253, [{ id: 'prefix' }, { id: 'too-long', args: { least: 257 } }]],
  ])('under %s, of %i characters, is told how long its name gets', (path, length, notes) => {
    expect(one(`${path},${'x'.repeat(length)},${plain}`).notes).toEqual(notes);
  });

  test('whose place is not said is under no category, neither a top nor a child one', () => {
    for (const nowhere of ['', ' / ']) {
      const { path, notes, cases } = one(`${nowhere},Ofertas,${plain}`);
      expect([path, notes]).toEqual([[], []]);
      expect(cases.map(({ given, verdict, matters }) => [given['category-level'], verdict, matters])).toEqual([
        [undefined, 'unknown', ['category-level']],
      ]);
    }
  });
});

test('either slash parts the names of a path, and what stands between two of them is a name only if it is not blank', () => {
  expect(pathOf('\\EMEA / Ventas \\\\ / Sur/')).toEqual(['EMEA', 'Ventas', 'Sur']);
  expect(pathOf('')).toEqual([]);
});

test('a line whose room or path cannot be read is named, and no room is made of it', () => {
  const { rooms, unread } = judged(['Ventas,Muy lar…', 'Ven…,Ofertas', ',Avisos'].map((row) => `${row},${plain}`));
  expect(unread).toEqual([2, 3]);
  expect(rooms.map(({ line, room }) => [line, room])).toEqual([[4, 'Avisos']]);
});

describe('what has the name of a room', () => {
  test('is a room of Lync Server 2013, by the Name column alone', () => {
    expect(takenBy(['Ventas,Socios'])).toEqual([['Socios', 'room-in-2013', 'clash: Socios']]);
  });

  test('may be a name that differs in accents and capitals only, whatever the letters', () => {
    expect(takenBy(['Ventas,ᾠδή'], { rooms2013: '"Name","Privacy"\n"Ωδή","Open"\n' })).toEqual([
      ['ᾠδή', undefined, 'clash-possible: Ωδή'],
    ]);
    // The last letter of ΟΔΟΣ is another one in lower case where a word ends.
    expect(takenBy(['ΟΔΟΣ/Β,Α'], { rooms2013: '"Name","Privacy"\n"ΟΔΟΣ - Α","Open"\n' })).toEqual([
      ['Α', undefined, 'clash-possible: ΟΔΟΣ - Α'],
    ]);
  });

  test('is told as the first that there is: rooms of Lync Server 2013 before its categories, and those before legacy ones', () => {
    const choices = {
      rooms2013: '"Name","Privacy"\n"Socios","Open"\n"SOCIOS","Open"\n"Ventas","Open"\n"Nueva","Open"\n',
      categories2013: '"Name","Invites"\n"Nueva","True"\n"Soporte","True"\n',
    };
    expect(takenBy(['Ventas,socios', 'Ventas,Ventas', 'Soporte,Nueva', 'Soporte,soporte'], choices)).toEqual([
      ['socios', undefined, 'clash-possible: Socios'],
      ['Ventas', 'room-in-2013', 'clash: Ventas'],
      ['Nueva', 'room-in-2013', 'clash: Nueva'],
      ['soporte', undefined, 'clash-possible: Soporte'],
    ]);
  });

  test('is any category on the way to a room; one with parents may come by its own name or with those of all its parents', () => {
    const rooms = ['EMEA', 'Ventas', 'Sur', 'Norte', 'EMEA - Sur', 'EMEA Sur Norte', 'Sur Norte', 'EMEA Norte'];
    const [, ...taken] = takenBy(['EMEA/Sur/Norte,Ofertas', ...rooms.map((room) => `Ventas,${room}`)]);
    expect(taken).toEqual([
      ['EMEA', 'category', 'clash: EMEA'],
      ['Ventas', 'category', 'clash: Ventas'],
      ['Sur', undefined, 'clash-possible: Sur'],
      ['Norte', undefined, 'clash-possible: Norte'],
      ['EMEA - Sur', undefined, 'clash-possible: Sur'],
      ['EMEA Sur Norte', undefined, 'clash-possible: Norte'],
      ['Sur Norte', 'nothing'],
      ['EMEA Norte', 'nothing'],
    ]);
  });

  test.each([
    ['of the same letters', ['EMEA/Sur,Ofertas', 'EMEASur,Avisos']],
    ['with a line break', ['"EMEA\nSur",Avisos', 'EMEA/Sur,Ofertas']],
    ['with a line break, behind it,', ['EMEA/Sur,Ofertas', '"EMEA\nSur",Avisos']],
  ])('is a category with parents also where there is one %s in a single name', (_, rows) => {
    expect(takenBy([...rows, 'Ventas,EMEA', 'Ventas,Sur']).slice(-2)).toEqual([
      ['EMEA', 'category', 'clash: EMEA'],
      ['Sur', undefined, 'clash-possible: Sur'],
    ]);
  });

  test('is another legacy room under any category without parents, the first one that is not the room itself', () => {
    expect(takenBy(['Ventas,General', 'Soporte,General', 'Actas,General', 'EMEA/Sur,General'])).toEqual([
      ['General', 'another-legacy-room', 'clash: Soporte/General'],
      ['General', 'another-legacy-room', 'clash: Ventas/General'],
      ['General', 'another-legacy-room', 'clash: Ventas/General'],
      ['General', 'nothing'],
    ]);
  });
});

describe('of all rooms together', () => {
  test('verdicts, rules and notes are counted, and what would have to change stands in groups of one question, the largest first', () => {
    const files = 'False,False,False,True,,False';
    const { byVerdict, byRule, byNote, groups } = judged(
      [
        `Ventas,Ventas,${plain}`,
        `Ventas,General,${files}`,
        `Soporte,General,${files}`,
        `Ventas,Avisos,${files}`,
        `Ventas,Actas,False,True,False,True,sip:marta@contoso.com,False`,
        `Ventas,Clientes,False,False,False,False,sip:marta@contoso.com,False`,
      ],
      { plans: { files: { wish: 'keep', handled: 'after', 'file-client': 'lync-2013' } } },
    );
    expect(byVerdict).toEqual({ forbidden: 7, allowed: 3, limited: 0, conflict: 0, silent: 0, unknown: 3 });
    expect(byRule).toEqual(
      new Map([
        ['room-is-not-named-like-a-category', 1],
        ['migrated-rooms-do-not-share-a-name', 2],
        ['room-name-under-a-top-category-may-stay', 3],
        ['lync-2013-client-cannot-use-files', 4],
      ]),
    );
    expect(byNote).toEqual(
      new Map([
        ['clash', 3],
        ['files', 4],
        ['invitations-lost', 1],
        ['root-managers', 2],
      ]),
    );
    expect(groups.map(({ case: { checker, query }, ...group }) => ({ ...group, checker, query }))).toEqual([
      {
        ...{ kind: 'change', changes: [{ fact: 'file-client', to: 'group-chat' }], missing: [], rows: 4 },
        ...{ checker: 'room-settings', query: 'setting=files&wish=keep&handled=after&file-client=lync-2013' },
      },
      // Of the two cases, the one with more rooms stands for them.
      {
        ...{ kind: 'change', changes: [{ fact: 'same-name', to: 'nothing' }], missing: [], rows: 3 },
        ...{ checker: 'room-names', query: 'category-level=top&name-length=up-to-240&same-name=another-legacy-room' },
      },
      {
        ...{ kind: 'missing', changes: [], missing: ['wish', 'handled'], rows: 2 },
        ...{ checker: 'room-settings', query: 'setting=root-managers' },
      },
      {
        ...{ kind: 'missing', changes: [], missing: ['wish', 'handled'], rows: 1 },
        ...{ checker: 'room-settings', query: 'setting=invitations' },
      },
    ]);
  });

  test('what would have to change is never the place of a room, even if a move were the least effort', () => {
    const easyMoves = { ...names, facts: names.facts.map((it) => (it.id === 'category-level' ? { ...it, effort: 0 } : it)) };
    const { groups } = judged([`EMEA/Ventas,${'x'.repeat(240)},${plain}`], { names: easyMoves });
    expect(groups.filter(({ kind }) => kind === 'change').map(({ changes, case: { query } }) => ({ changes, query }))).toEqual([
      {
        changes: [{ fact: 'name-length', to: 'up-to-240' }],
        query: 'category-level=child&name-length=241-to-256&same-name=nothing',
      },
    ]);
  });
});
