import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { judge } from '../../src/engine/judge.ts';
import {
  plannedFacts,
  type RoomPlans,
  roomNoteNames,
  roomNotes,
  settingsInQuestion,
  type WholeLists,
} from '../../src/intake/aboutRooms.ts';
import { commandOf } from '../../src/intake/commands.ts';
import { readPaste } from '../../src/intake/console.ts';
import { readDelimited } from '../../src/intake/delimited.ts';
import { judgeRooms, objectsReader, roomsInSteps } from '../../src/intake/rooms.ts';
import { type RoomsOrder, roomsViewOf, shownRoom } from '../../src/intake/roomsView.ts';
import { samplePlans, sampleRooms } from '../../src/intake/sample.ts';
import { addedRoomColumns, addedRoomFields, judgedLine, noteText, roomsMarkdown } from '../../src/intake/writers.ts';
import { fromQuery } from '../../src/scenario/codec.ts';
import { runs } from '../mutation/runs.ts';
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
    const [bare] = judged('categoryPath,room\nVentas,Otra\n').rooms;
    const said = bare?.notes.find(({ id }) => id === 'not-known')?.args?.['columns'];
    expect(`${said}`.split(', ').sort()).toEqual(['disabled', 'federatedMembers', 'hasFiles', 'rootManagers']);
    expect(bare?.notes.map(({ id }) => id)).toContain('invitations-open');
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

test('what is written: the list with what was added, and a summary', () => {
  const result = judged(textOf('tree.csv'));
  const { facts } = payloadOf(checkerOf('room-settings'), 'es');
  const { rows } = readDelimited(textOf('tree.csv'));
  const lines = [
    judgedLine({ row: 0, line: 1, fields: header.split(',') }, addedRoomColumns('es'), ';'),
    ...rows.map((row, index) => judgedLine(row, addedRoomFields(result.rooms[index]!, { facts }, 'es'), ';')),
  ];
  const read = readDelimited(lines.join(''));
  expect(read.bad).toEqual([]);
  expect(read.rows.length).toBe(7);
  expect(read.rows[0]?.fields.slice(0, 2)).toEqual(['EMEA/Ventas', 'Ofertas']);
  expect(read.rows[0]?.fields.slice(8, 10)).toEqual(['EMEA … Ofertas', '11']);
  expect(read.rows[0]?.fields[10]).toContain('Archivos cargados en los salones: Faltan respuestas');
  const formula = judged(`${header}\nVentas,=1+1,${plainRest}\n`).rooms[0]!;
  expect(judgedLine({ row: 1, line: 2, fields: ['Ventas', '=1+1'] }, addedRoomFields(formula, { facts }, 'es'), ',')).toContain(
    `"Ventas","'=1+1","'=1+1"`,
  );
  const [names, settings] = (['room-names', 'room-settings'] as const).map((id) => payloadOf(checkerOf(id), 'en'));
  const texts = { facts: { ...names!.facts, ...settings!.facts }, rules: { ...names!.rules, ...settings!.rules } };
  const summary = roomsMarkdown(result, texts, 'en');
  expect(summary).toContain('Rows judged: 7.');
  expect(summary).toContain('/en/checkers/room-names/?category-level=top&name-length=up-to-240&same-name=category');
});

test('a name that cannot be read in a list makes no other name free', () => {
  const cut = '"Identity","Name","Privacy"\n"pcpool.contoso.com\\Muy lar…","Muy lar…","Open"\n';
  const room = one(`Ventas,Otra,${plainRest}`, { beside: [rooms2013, cut, categories2013] });
  expect(room.cases[0]?.given['same-name']).toBeUndefined();
  expect(room.notes).toContainEqual({ id: 'lists-missing', args: { missing: 'rooms2013' } });
  expect(noteText(room.notes.find(({ id }) => id === 'lists-missing')!, 'es')).toContain('todos los salones de Lync Server 2013');
});

test('that there is nothing in Lync Server 2013 is the reader’s word, and no list may say otherwise', () => {
  const whole = { tree: true, none2013: true };
  expect(one(`Ventas,Otra,${plainRest}`, { whole, beside: [] }).cases[0]?.verdict).toBe('allowed');
  for (const list of [rooms2013, categories2013])
    expect(one(`Ventas,Otra,${plainRest}`, { whole, beside: [list] }).cases[0]?.verdict).toBe('unknown');
});

test('a room is told which other one has its name, or nearly', () => {
  const othersOf = (...rooms: readonly (readonly [path: string, room: string])[]) =>
    judged([header, ...rooms.map(([path, room]) => `${path},${room},${plainRest}`)].join('\n')).rooms.map(({ notes }) =>
      notes.flatMap(({ id, args }) => (id.startsWith('clash') ? [`${id}: ${args?.['other']}`] : [])),
    );
  expect(othersOf(['EMEA/Sur', 'General'], ['EMEA/Sur', 'General'])).toEqual([
    ['clash: EMEA/Sur/General'],
    ['clash: EMEA/Sur/General'],
  ]);
  expect(othersOf(['EMEA/Sur', 'Plan B'], ['EMEA/Sur', 'Plan-B'])).toEqual([
    ['clash-possible: EMEA/Sur/Plan-B'],
    ['clash-possible: EMEA/Sur/Plan B'],
  ]);
  // A category without letters: with and without it the name is nearly the same.
  expect(othersOf(['EMEA/-', 'General'], ['EMEA/--', 'General'])).toEqual([
    ['clash-possible: EMEA/--/General'],
    ['clash-possible: EMEA/-/General'],
  ]);
});

test('every note has a text and a few words, in both languages', () => {
  expect(Object.keys(roomNoteNames)).toEqual(Object.keys(roomNotes));
  for (const text of [...Object.values(roomNotes), ...Object.values(roomNoteNames)]) {
    expect(text.en).toMatch(/^[A-Z]/);
    expect(text.es).toMatch(/^\p{Lu}/u);
    expect(text.es).not.toBe(text.en);
  }
});

test('of more than a thousand bad rows the first thousand are named, and all are counted', () => {
  const reader = objectsReader('room');
  for (let row = 1; row <= 1001; row++) reader.onBad({ row, line: row + 1, reason: 'too-few-fields', found: 1, expected: 2 });
  const { bad, badRows } = reader.result();
  expect([bad.length, bad.at(-1)?.row, badRows]).toEqual([1000, 1000, 1001]);
});

test('plans are asked for where the verdict depends on them, and only there', () => {
  expect(Object.fromEntries(settingsInQuestion.map((setting) => [setting, plannedFacts(settings, setting)]))).toEqual({
    invitations: ['wish', 'handled'],
    nesting: ['wish'],
    files: ['wish', 'handled', 'file-client'],
    'root-managers': ['wish', 'handled'],
    'federated-members': ['wish'],
    'disabled-rooms': [],
  });
});

describe.each(['en', 'es'] as const)('the sample, %s', (lang) => {
  const { tree, rooms, categories } = sampleRooms[lang];
  const result = judged(tree, { beside: [rooms, categories], plans: samplePlans });

  test('has every verdict these lists can lead to, and everything the migration does', () => {
    const found = new Set(result.rooms.flatMap(({ cases }) => cases.map(({ verdict }) => verdict)));
    expect([...found].sort()).toEqual(['allowed', 'forbidden', 'limited', 'silent', 'unknown']);
    const notes = new Set(result.rooms.flatMap((room) => room.notes.map(({ id }) => id)));
    // With whole lists no name is left open for want of a list.
    expect(Object.keys(roomNotes).filter((id) => !notes.has(id as keyof typeof roomNotes))).toEqual(['lists-missing']);
  });

  test('each of its rooms shows one thing', () => {
    const long = (name: string, length: number) =>
      expect.stringMatching(new RegExp(`^${name}.{${length - name.length - 1}}\\S$`));
    const ownNames = {
      en: ['Support', 'Sales', 'On call', 'Offers', 'Customers', 'Archive 2009', 'Partners', 'News', 'Minutes', 'Questions'],
      es: ['Soporte', 'Ventas', 'Guardia', 'Ofertas', 'Clientes', 'Archivo 2009', 'Socios', 'Avisos', 'Actas', 'Consultas'],
    } as const;
    const [support, sales, duty, offers, clients, old, partners, news, minutes, longName] = ownNames[lang];
    expect(
      result.rooms.map(({ path, room, cases }) => [
        path.join('/'),
        room,
        ...cases.map(({ verdict, query }) => `${verdict} ${query}`),
      ]),
    ).toEqual([
      [support, duty, 'allowed category-level=top&name-length=up-to-240&same-name=nothing'],
      [
        `EMEA/${sales}`,
        offers,
        'limited category-level=child&name-length=up-to-240&same-name=nothing',
        'limited setting=invitations&wish=keep&handled=before',
        'allowed setting=nesting&wish=let-go',
        'limited setting=files&wish=keep&handled=after&file-client=group-chat',
        'unknown setting=root-managers',
      ],
      [sales, sales, 'forbidden category-level=top&name-length=up-to-240&same-name=category'],
      [
        sales,
        clients,
        'allowed category-level=top&name-length=up-to-240&same-name=nothing',
        'forbidden setting=federated-members&wish=keep',
      ],
      [
        support,
        old,
        'allowed category-level=top&name-length=up-to-240&same-name=nothing',
        'silent setting=disabled-rooms&handled=before',
      ],
      [support, partners, 'forbidden category-level=top&name-length=up-to-240&same-name=room-in-2013'],
      [`EMEA/${sales}`, news, 'unknown category-level=child&name-length=up-to-240', 'allowed setting=nesting&wish=let-go'],
      [sales, minutes, 'allowed category-level=top&name-length=up-to-240&same-name=nothing'],
      [
        `EMEA/${sales}`,
        long(longName, 240),
        'silent category-level=child&name-length=241-to-256&same-name=nothing',
        'allowed setting=nesting&wish=let-go',
      ],
      [
        `EMEA/${sales}`,
        long(longName, 248),
        'unknown category-level=child&same-name=nothing',
        'allowed setting=nesting&wish=let-go',
      ],
      [support, long(longName, 271), 'forbidden category-level=top&name-length=over-256&same-name=nothing'],
    ]);
  });

  test('what would have to change stands in groups, each with the verdict of its case', () => {
    expect(result.groups.length).toBeGreaterThan(3);
    for (const { case: it, rows } of result.groups) {
      const same = result.rooms.filter(({ cases }) =>
        cases.some(({ verdict, query }) => verdict === it.verdict && query === it.query),
      );
      expect(rows).toBeGreaterThanOrEqual(same.length);
      expect(judge(checkerOf(it.checker).model, it.given).verdict).toBe(it.verdict);
    }
  });

  test('is sorted and narrowed', () => {
    const all = { by: 'row', down: false, text: '' } as const satisfies RoomsOrder;
    const lines = (order: Partial<RoomsOrder>) => roomsViewOf(result, { ...all, ...order }, lang).map(({ line }) => line);
    expect(lines({})).toEqual(result.rooms.map(({ line }) => line));
    expect(lines({ down: true })).toEqual(lines({}).toReversed());
    expect(result.rooms.find(({ line }) => line === lines({ by: 'length', down: true })[0])?.leastLength).toBeGreaterThan(256);
    expect(result.byNote.get('files')).toBe(lines({ note: 'files' }).length);
    const [first] = roomsViewOf(result, { ...all, by: 'verdict' }, lang);
    expect(first?.cases.some(({ verdict }) => verdict === 'forbidden')).toBe(true);
    expect(lines({ verdict: 'silent' }).length).toBeGreaterThan(0);
    expect(lines({ text: 'eMeA' }).length).toBe(result.rooms.filter(({ path }) => path[0] === 'EMEA').length);
    expect(shownRoom(result.rooms[1]!, lang).notes.length).toBe(result.rooms[1]!.notes.length);
  });
});

test('a list read row by row is the list read as a whole; what is missing in it is named', () => {
  const reader = objectsReader('tree');
  const delimited = readDelimited(`categoryPath,room,room2,hasFiles\nVentas,Otra,x,True\nVentas\n`);
  reader.onHeader?.({ delimiter: ',', columns: ['categoryPath', 'room', 'HASFILES'], line: 1 });
  reader.onRow({ row: 1, line: 2, fields: ['Ventas', 'Otra', 'True'] });
  for (const bad of delimited.bad) reader.onBad(bad);
  const { objects, badRows, columns } = reader.result();
  expect(badRows).toBe(1);
  expect(columns.map(({ kind, column }) => `${kind} ${column}`)).toEqual([
    'missing categoryInvites',
    'missing roomInvites',
    'missing disabled',
    'missing rootManagers',
    'missing federatedMembers',
  ]);
  const [room] = judgeRooms({ objects, names, settings }).rooms;
  expect(room?.cases.map(({ given }) => given['setting'])).toEqual([undefined, 'files']);
});

test('a list of objects says which rows are bad, and without a header every column is missing', () => {
  const reader = objectsReader('tree');
  expect(reader.result()).toMatchObject({ objects: [], bad: [], badRows: 0 });
  expect(reader.result().columns.filter(({ kind }) => kind === 'missing').length).toBe(8);
  const { bad } = readDelimited('categoryPath,room\nVentas\n');
  for (const it of bad) reader.onBad(it);
  expect(reader.result()).toMatchObject({
    bad: [{ row: 1, line: 2, reason: 'too-few-fields', found: 1, expected: 2 }],
    badRows: 1,
  });
  expect(reader.result().bad).toHaveLength(1);
});

// How long it takes is measured by the bench.
test('of many rooms of one name none has a name that is free', () => {
  const lines = Array.from({ length: runs(20_000) }, (_, index) => `EMEA/C${index},General,${plainRest}`);
  const result = judged([header, ...lines].join('\n'));
  expect(result.rooms.every(({ cases }) => cases[0]?.given['same-name'] === undefined)).toBe(true);
});

test.each(['room', 'category'] as const)('a list of Lync Server 2013 needs a name or an identity, each once: %s', (command) => {
  const problems = (...columns: string[]) => {
    const reader = objectsReader(command);
    reader.onHeader?.({ delimiter: ',', columns, line: 1 });
    return reader.result().columns;
  };
  expect(problems('Identity')).toEqual([]);
  expect(problems('privacy', 'NAME')).toEqual([]);
  expect(problems('Identity', 'Name')).toEqual([]);
  for (const columns of [['Privacy'], ['Privacy', '']])
    expect(problems(...columns)).toEqual([{ kind: 'missing', column: 'Name', script: commandOf(command).script }]);
  expect(problems('Name', 'Identity', 'name')).toEqual([{ kind: 'twice', column: 'Name' }]);
  expect(problems('identity', 'Identity')).toEqual([{ kind: 'twice', column: 'Identity' }]);
});

test('without a Name column the identity says the name: what follows its first backslash, or all of it', () => {
  const identities = (...all: string[]) => `"Identity","Privacy"\n${all.map((it) => `"${it}","Open"\n`).join('')}`;
  const clashOf = (room: string, ...all: string[]) => {
    const { cases, notes } = one(`Ventas,${room},${plainRest}`, { beside: [identities(...all), categories2013] });
    return [cases[0]?.given['same-name'], notes.find(({ id }) => id === 'clash')?.args?.['other']];
  };
  expect(clashOf('Ofertas', 'pcpool.contoso.com\\Ofertas')).toEqual(['room-in-2013', 'Ofertas']);
  expect(clashOf('Ofertas', 'Ofertas')).toEqual(['room-in-2013', 'Ofertas']);
  expect(clashOf('pcpool.contoso.com', 'pcpool.contoso.com\\Ofertas')).toEqual(['nothing', undefined]);
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
    { numRuns: runs(1000) },
  );
});

test('judging in steps can be stopped: what was judged by then is the beginning of the whole', () => {
  const tree = [header, ...Array.from({ length: 1700 }, (_, at) => `Ventas,Salón ${at},${plainRest}`), ''].join('\n');
  const whole = judged(tree);
  const objects = [tree, rooms2013, categories2013].flatMap((text) => readPaste(text).objects);
  const steps = roomsInSteps({ objects, names, settings, whole: all });
  expect([steps.next(false).value, steps.next(false).value]).toEqual([500, 1000]);
  const { done, value } = steps.next(true);
  expect(done).toBe(true);
  expect(typeof value === 'object' && value.rooms).toEqual(whole.rooms.slice(0, 1000));
  expect(whole.rooms.length).toBe(1700);
});
