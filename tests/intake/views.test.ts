import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import type { RoomPlans } from '../../src/intake/aboutRooms.ts';
import { readPaste } from '../../src/intake/console.ts';
import { delimitedReader } from '../../src/intake/delimited.ts';
import { type JudgedRoom, judgeRooms } from '../../src/intake/rooms.ts';
import { type RoomsOrder, roomsViewOf, shownRoom } from '../../src/intake/roomsView.ts';
import { surroundingsOf } from '../../src/intake/surroundings.ts';
import { type UserChoices, userJudge } from '../../src/intake/users.ts';
import { shownUser, type UsersOrder, viewOf } from '../../src/intake/usersView.ts';
import { type Verdict, verdictNames } from '../../src/vocabulary/verdict.ts';
import { policyList, services } from './madeUp.ts';
import { policyModel } from './models.ts';

describe('judged users', () => {
  const chosen: UserChoices = { client: 'lync-2013', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };

  function judged(users: readonly string[], choices = chosen, lists = [services, policyList]) {
    const judgeOf = userJudge({
      model: checkerOf('client-access').model,
      policyModel,
      around: surroundingsOf(
        lists.flatMap((list) => readPaste(list).objects),
        { allPolicies: true },
      ),
      choices,
    });
    const reader = delimitedReader(judgeOf);
    reader.push([...users, ''].join('\n'));
    reader.end();
    return judgeOf.result();
  }

  const users = [
    'DisplayName,SipAddress,RegistrarPool,PersistentChatPolicy',
    'Zoë,sip:a.berg@contoso.com,lync10-mad.contoso.com,PChat-Habilitado',
    ',sip:Bea@contoso.com,lync13-mad.contoso.com,PChat-Habilitado',
    'cut',
    'Ana,sip:smith@contoso.com,lync10-mad.contoso.com,PChat-Bloqueado',
    'Caro,sip:caro@contoso.com,lync13-mad.contoso.com,Nobody',
    'Eva,,lync13-mad.contoso.com,PChat-Bloqueado',
    'Ana,sip:dan@contoso.com,lync13-mad.contoso.com,PChat-Habilitado',
  ];
  const result = judged(users);
  const [homed, enabled, mayUse] = [
    'lync-2013-client-user-is-homed-on-2013',
    'lync-2013-client-user-is-enabled-by-policy',
    'lync-2013-client-may-use-2013-pool',
  ] as const;
  const view = (order: Partial<UsersOrder>) => viewOf(result, { by: 'row', down: false, text: '', ...order }, 'en');
  const rows = (order: Partial<UsersOrder>) => [...view(order)];

  test('stand by row, name, verdict or rules, up or down, and equal ones as in the list', () => {
    const both = (by: UsersOrder['by']) => [rows({ by }), rows({ by, down: true })];
    expect({ row: both('row'), name: both('name'), verdict: both('verdict'), rules: both('rules') }).toEqual({
      row: [
        [0, 1, 2, 3, 4, 5],
        [5, 4, 3, 2, 1, 0],
      ],
      // Who has no name stands by the address.
      name: [
        [2, 5, 3, 4, 1, 0],
        [0, 1, 4, 3, 2, 5],
      ],
      // Allowed, not allowed, answers missing.
      verdict: [
        [1, 5, 0, 2, 4, 3],
        [3, 0, 2, 4, 1, 5],
      ],
      // None, that of the pool, that of the policy, that of the home, those of home and policy.
      rules: [
        [3, 1, 5, 4, 0, 2],
        [2, 0, 4, 1, 5, 3],
      ],
    });
  });

  test('are narrowed to a verdict, a rule and a text, all of which have to fit', () => {
    expect([
      rows({ verdict: 'forbidden' }),
      rows({ verdict: 'allowed' }),
      rows({ verdict: 'unknown' }),
      rows({ verdict: 'limited' }),
    ]).toEqual([[0, 2, 4], [1, 5], [3], []]);
    expect([rows({ rule: homed }), rows({ rule: enabled }), rows({ rule: mayUse })]).toEqual([
      [0, 2],
      [2, 4],
      [1, 5],
    ]);
    expect([
      rows({ verdict: 'forbidden', rule: enabled, down: true }),
      rows({ verdict: 'allowed', rule: homed }),
      rows({ by: 'name', verdict: 'forbidden', text: 'contoso' }),
      rows({ rule: mayUse, text: 'dan' }),
    ]).toEqual([[4, 2], [], [2, 0], [5]]);
  });

  test('are found by a part of the name or of the address, whatever its case', () => {
    expect([' ZOË ', 'eva', 'bea@', 'CONTOSO.com', 'a', 'nobody'].map((text) => rows({ text }))).toEqual([
      [0],
      [4],
      [1],
      [0, 1, 2, 3, 5],
      [0, 1, 2, 3, 4, 5],
      [],
    ]);
  });

  test('are told page by page', () => {
    const pages = (it: ReturnType<typeof view>) =>
      [it.slice(0, 2), it.slice(2, 3), it.slice(2, 50), it.slice(7, 9)].map((page) => [...page]);
    expect([view({}).length, pages(view({}))]).toEqual([6, [[0, 1], [2], [2, 3, 4, 5], []]]);
    const forbidden = view({ verdict: 'forbidden' });
    expect([forbidden.length, pages(forbidden)]).toEqual([3, [[0, 2], [4], [4], []]]);
  });

  test('take no memory as they came, however many there are', () => {
    const many = { ...result, rows: 2 ** 40 };
    const all = viewOf(many, { by: 'row', down: false, text: ' ' }, 'en');
    expect([all.length, ...all.slice(2 ** 40 - 2, 2 ** 40 + 2)]).toEqual([2 ** 40, 2 ** 40 - 2, 2 ** 40 - 1]);
  });

  test('are shown with the rules that decide, or with what is missing and why', () => {
    const query = 'client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none';
    expect([2, 3].map((index) => shownUser(result, index, 'en'))).toEqual([
      {
        row: 4,
        name: 'Ana',
        address: 'sip:smith@contoso.com',
        verdict: 'forbidden',
        rules: [homed, enabled],
        missing: [],
        query: `${query}&home=lync-2010&policy=disabled`,
      },
      {
        row: 5,
        name: 'Caro',
        address: 'sip:caro@contoso.com',
        verdict: 'unknown',
        rules: [],
        missing: ['The policy Nobody is not among the policies of the text. Add the output of Get-CsPersistentChatPolicy.'],
        query: `${query}&home=lync-2013`,
      },
    ]);
  });

  test('what was not chosen for all is no reason of a row, and one reason of two answers is said once', () => {
    const missing = (of: ReturnType<typeof judged>) => shownUser(of, 0, 'es').missing;
    // The pool, the setup and the other pool are as open as the client.
    expect(
      missing(judged(['SipAddress,RegistrarPool,PersistentChatPolicy', 'sip:a@contoso.com,lync13-mad.contoso.com,Nobody'], {})),
    ).toEqual([
      'Ninguna salida lo dice: respóndalo usted.',
      'La directiva Nobody no está entre las directivas del texto. Añada la salida de Get-CsPersistentChatPolicy.',
    ]);
    // Without its pool neither the home of a user nor the site whose policy applies is known.
    expect(missing(judged(['SipAddress,PersistentChatPolicy', 'sip:a@contoso.com,']))).toEqual([
      'La propiedad RegistrarPool de Get-CsUser no está en el texto. Ausente no es lo mismo que vacía.',
    ]);
  });
});

describe('judged rooms', () => {
  const plans: RoomPlans = { nesting: { wish: 'let-go' }, 'federated-members': { wish: 'keep' } };
  const tree = [
    'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers',
    'Ventas,Zona,False,False,False,False,,False',
    'Ventas,Otra,False,False,False,False,,False',
    'EMEA/Sur,Guardia,False,False,False,False,,False',
    'Ventas,ábaco,False,False,False,False,,True',
    'Ventas,Bar,False,False,True,False,,False',
    'Ventas,Sala,False,False,False,False,,False',
    'Soporte,Existente,False,False,True,False,,False',
    'Ventas,Zona,False,False,False,False,,False',
    'Soporte,existente,False,False,False,False,,False',
    '',
  ].join('\n');
  const rooms = 'Identity,Name,Privacy\npcpool.contoso.com\\Existente,Existente,Open\n';
  const categories = 'Identity,Name,Invites\npcpool.contoso.com\\Nueva,Nueva,True\n';
  // Judged anew for each view, so that none depends on those before it.
  const judged = () =>
    judgeRooms({
      objects: [tree, rooms, categories].flatMap((list) => readPaste(list).objects),
      names: checkerOf('room-names').model,
      settings: checkerOf('room-settings').model,
      plans,
      whole: { tree: true, rooms2013: true, categories2013: true },
    });
  const view = (order: Partial<RoomsOrder>, of = judged()) =>
    roomsViewOf(of, { by: 'row', down: false, text: '', ...order }, 'es').map(({ line }) => line);

  test('stand by row, name, length or gravity, up or down, and equal ones as in the list', () => {
    const both = (by: RoomsOrder['by']) => [view({ by }), view({ by, down: true })];
    expect({ row: both('row'), name: both('name'), length: both('length'), verdict: both('verdict') }).toEqual({
      row: [
        [2, 3, 4, 5, 6, 7, 8, 9, 10],
        [10, 9, 8, 7, 6, 5, 4, 3, 2],
      ],
      // EMEA/Sur/Guardia, Soporte/existente, Soporte/Existente, Ventas/ábaco, Bar, Otra, Sala, Zona, Zona
      name: [
        [4, 10, 8, 5, 6, 3, 7, 2, 9],
        [2, 9, 7, 3, 6, 5, 8, 10, 4],
      ],
      // 3, 4 four times, 5, 9 twice, and 11 of EMEA and Guardia.
      length: [
        [6, 2, 3, 7, 9, 5, 8, 10, 4],
        [4, 8, 10, 5, 2, 3, 7, 9, 6],
      ],
      // Not allowed, of which only the federated members of “ábaco”; not covered; missing; with limits; allowed.
      verdict: [
        [2, 5, 8, 9, 6, 10, 4, 3, 7],
        [3, 7, 4, 10, 6, 2, 5, 8, 9],
      ],
    });
  });

  test('stand by their gravest verdict: first those that ask for work', () => {
    const result = judged();
    const [room] = result.rooms;
    const withVerdict = (verdict: Verdict, line: number) =>
      ({ ...room, line, cases: room!.cases.map((it) => ({ ...it, verdict })) }) as JudgedRoom;
    const of = { ...result, rooms: verdictNames.map(withVerdict) };
    expect(view({ by: 'verdict' }, of).map((line) => verdictNames[line])).toEqual([
      'forbidden',
      'conflict',
      'silent',
      'unknown',
      'limited',
      'allowed',
    ]);
  });

  test('are narrowed to a verdict and a rule of one question, to a note and to a text', () => {
    const stays = 'room-name-under-a-top-category-may-stay';
    const lost = 'federated-users-cannot-reach-the-content';
    expect({
      forbidden: view({ verdict: 'forbidden' }),
      silent: view({ verdict: 'silent', down: true }),
      conflict: view({ verdict: 'conflict' }),
      stays: view({ rule: stays }),
      lost: view({ rule: lost }),
      both: [view({ verdict: 'forbidden', rule: lost }), view({ verdict: 'allowed', rule: stays })],
      // The name of “ábaco” may stay, and something else about it is not allowed.
      neither: view({ verdict: 'forbidden', rule: stays }),
    }).toEqual({
      forbidden: [2, 5, 8, 9],
      silent: [8, 6],
      conflict: [],
      stays: [3, 5, 6, 7],
      lost: [5],
      both: [[5], [3, 5, 6, 7]],
      neither: [],
    });
    expect([view({ note: 'clash' }), view({ note: 'disabled' }), view({ note: 'disabled', verdict: 'forbidden' })]).toEqual([
      [2, 8, 9],
      [6, 8],
      [8],
    ]);
    expect([' EXISTENTE ', 'ventas/o', 'sur/', 'Ábaco', 'nowhere'].map((text) => view({ text }))).toEqual([
      [8, 10],
      [3],
      [4],
      [5],
      [],
    ]);
  });

  test('are shown with their place, their name after the migration, each question and what the migration does', () => {
    expect(
      judged()
        .rooms.filter(({ line }) => line === 4)
        .map((room) => shownRoom(room, 'es')),
    ).toEqual([
      {
        row: 4,
        path: ['EMEA', 'Sur'],
        room: 'Guardia',
        parts: ['EMEA', 'Guardia'],
        leastLength: 11,
        mostLength: 14,
        cases: [
          {
            checker: 'room-names',
            given: { 'category-level': 'child', 'name-length': 'up-to-240', 'same-name': 'nothing' },
            query: 'category-level=child&name-length=up-to-240&same-name=nothing',
            verdict: 'limited',
          },
          {
            checker: 'room-settings',
            given: { setting: 'nesting', wish: 'let-go' },
            query: 'setting=nesting&wish=let-go',
            verdict: 'allowed',
          },
        ],
        notes: [
          'Delante del nombre se añaden los nombres de las categorías principales. No se documenta qué separador va entre ellos.',
        ],
      },
    ]);
  });
});
