import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { readPaste } from '../../src/intake/console.ts';
import { delimitedReader } from '../../src/intake/delimited.ts';
import { type JudgedRoom, judgeRooms, objectsReader } from '../../src/intake/rooms.ts';
import { roomsViewOf, shownRoom } from '../../src/intake/roomsView.ts';
import { type NoAnswer, surroundingsOf } from '../../src/intake/surroundings.ts';
import { type UserChoices, userJudge } from '../../src/intake/users.ts';
import { viewOf } from '../../src/intake/usersView.ts';
import {
  addedFields,
  addedRoomFields,
  changesText,
  groupText,
  noteText,
  reasonText,
  roomsMarkdown,
  usersMarkdown,
} from '../../src/intake/writers.ts';
import { policyList, services } from './madeUp.ts';
import { policyModel } from './models.ts';

const access = checkerOf('client-access');
const texts = payloadOf(access, 'en');

const chosen: UserChoices = { client: 'lync-2013', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };

function judged(rows: readonly string[], choices: UserChoices = chosen) {
  const judgeOf = userJudge({
    model: access.model,
    policyModel,
    around: surroundingsOf(
      [services, policyList].flatMap((list) => readPaste(list).objects),
      { allPolicies: true },
    ),
    choices,
  });
  const reader = delimitedReader(judgeOf);
  reader.push(['DisplayName,SipAddress,RegistrarPool,PersistentChatPolicy', ...rows, ''].join('\n'));
  reader.end();
  return judgeOf.result();
}

const rows = [
  'Bea,sip:bea@contoso.com,lync10-mad.contoso.com,PChat-Habilitado',
  'Ana,sip:ana@contoso.com,lync13-mad.contoso.com,PChat-Habilitado',
  'Caro,sip:caro@contoso.com,lync10-mad.contoso.com,PChat-Habilitado',
  'Ana,sip:ana@contoso.com,lync13-mad.contoso.com,Nobody',
  'cut',
];

describe('a summary of users', () => {
  test('in English, line by line', () => {
    const link = (rest: string) =>
      `[Link](https://x.example/en/checkers/client-access/?client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none&home=${rest})`;
    const rule = (id: string) => `[${texts.rules[id]?.says}](https://x.example/en/rules/${id}/)`;
    const written = usersMarkdown(judged(rows), texts, 'en', { checker: 'client-access', origin: 'https://x.example' });
    expect(written.replaceAll('\\', '').split('\n')).toEqual([
      '# Users, checked',
      '',
      '4 rows were judged.',
      '1 rows could not be read and were not judged.',
      '1 rows have an address that is already in an earlier row.',
      '',
      '| Verdict | Users |',
      '| --- | --- |',
      '| Allowed | 1 |',
      '| Not allowed | 2 |',
      '| Answers missing | 1 |',
      '',
      '| Deciding rules | Users |',
      '| --- | --- |',
      `| ${rule('lync-2013-client-user-is-homed-on-2013')} | 2 |`,
      `| ${rule('lync-2013-client-may-use-2013-pool')} | 1 |`,
      '',
      '| What would have to change | Users | Case |',
      '| --- | --- | --- |',
      `| Home of the user: Lync Server 2013 | 2 | ${link('lync-2010&policy=enabled')} |`,
      `| Answers missing: Effective Persistent Chat policy | 1 | ${link('lync-2013')} |`,
      '',
    ]);
  });

  test('says nothing of what there is none of', () => {
    const written = usersMarkdown(judged(rows.slice(1, 2)), texts, 'en', { checker: 'client-access' });
    expect(written).not.toMatch(/could not be read|already in an earlier row|What would have to change/);
    expect(written).toContain('(/en/rules/lync-2013-client-may-use-2013-pool/)');
    expect(usersMarkdown(judged([]), texts, 'es', { checker: 'client-access' }).trim()).toBe('# Usuarios comprobados');
  });

  test('what is missing is said only where the verdict is open, and only of what matters', () => {
    const result = judged(rows);
    const added = (index: number) => addedFields(result, index, 'en', { checker: 'client-access', origin: '' });
    expect(added(0).slice(0, 3)).toEqual(['Not allowed', 'lync-2013-client-user-is-homed-on-2013', '']);
    const [verdict, rules, missing, link] = added(3);
    expect([verdict, rules]).toEqual(['Answers missing', '']);
    expect(missing).toMatch(/^\S.*Nobody.*\.$/);
    expect(missing).not.toMatch(/\. \S.*\. /);
    // What was not chosen for all is no reason of a row.
    const unchosen = judged(rows.slice(3, 4), {});
    expect(unchosen.cases[0]?.matters).toContain('pool');
    const unlisted = unchosen.whyOf(unchosen.kindOf(0))['policy'] as NoAnswer;
    expect(addedFields(unchosen, 0, 'en', { checker: 'client-access', origin: '' })[2]).toContain(reasonText(unlisted, 'en'));
    expect(addedFields(unchosen, 0, 'en', { checker: 'client-access', origin: '' })[2]).toBe(
      unchosen.cases[0]?.matters
        .flatMap((fact) => {
          const why = unchosen.whyOf(unchosen.kindOf(0))[fact];
          return why ? [reasonText(why, 'en')] : [];
        })
        .join(' '),
    );
    expect(link).toMatch(/^\/en\/checkers\/client-access\/\?client=/);
  });

  test('changes and groups by their names, or by themselves where they have none', () => {
    expect(
      changesText(
        [
          { fact: 'home', to: 'lync-2013' },
          { fact: 'shoe', to: '41' },
          { fact: 'home', to: 'moon' },
        ],
        texts,
      ),
    ).toBe(`${texts.facts['home']?.name}: Lync Server 2013; shoe: 41; ${texts.facts['home']?.name}: moon`);
    const nothing = { changes: [], missing: [] };
    expect(groupText({ kind: 'no-way', ...nothing }, texts, 'es')).toBe('Ningún cambio lleva a «Permitido»');
    expect(groupText({ kind: 'missing', changes: [], missing: ['home', 'shoe'] }, texts, 'en')).toBe(
      `Answers missing: ${texts.facts['home']?.name}, shoe`,
    );
  });
});

describe('rows in the order wanted', () => {
  const result = judged(rows);
  const order = (by: 'row' | 'name' | 'verdict' | 'rules', down = false, text = '') => [
    ...viewOf(result, { by, down, text } as Parameters<typeof viewOf>[1], 'en'),
  ];

  test('by row, name, verdict and rules, equal ones as they stand', () => {
    expect([order('row'), order('row', true)]).toEqual([
      [0, 1, 2, 3],
      [3, 2, 1, 0],
    ]);
    expect([order('name'), order('name', true)]).toEqual([
      [1, 3, 0, 2],
      [2, 0, 1, 3],
    ]);
    expect([order('verdict'), order('verdict', true)]).toEqual([
      [1, 0, 2, 3],
      [3, 0, 2, 1],
    ]);
    expect([order('rules'), order('rules', true)]).toEqual([
      [3, 1, 0, 2],
      [0, 2, 1, 3],
    ]);
  });

  test('only those with a text in the name or the address, whatever its case', () => {
    expect([order('row', false, ' ANA '), order('row', false, 'caro@'), order('row', false, 'nobody')]).toEqual([
      [1, 3],
      [2],
      [],
    ]);
  });
});

describe('a summary of rooms', () => {
  const [names, settings] = (['room-names', 'room-settings'] as const).map((id) => payloadOf(checkerOf(id), 'en'));
  const both = { facts: { ...names?.facts, ...settings?.facts }, rules: { ...names?.rules, ...settings?.rules } };

  test('line by line', () => {
    const reader = objectsReader('tree');
    const table = delimitedReader(reader);
    table.push(
      'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers\nEMEA/Sales,Offers,False,True,False,False,,False\n',
    );
    table.end();
    const result = judgeRooms({
      objects: reader.result().objects,
      names: checkerOf('room-names').model,
      settings: checkerOf('room-settings').model,
    });
    const written = roomsMarkdown(result, both, 'en', 'https://x.example').replaceAll('\\', '').split('\n');
    expect(written.slice(0, 4)).toEqual(['# Rooms, checked', '', '1 rows were judged.', '']);
    expect(written.filter((line) => /^\| (Verdict|What|Room|---)/.test(line))).toEqual([
      '| Verdict | Cases |',
      '| --- | --- |',
      '| What the migration does | Rooms |',
      '| --- | --- |',
      '| What would have to change | Rooms | Case |',
      '| --- | --- | --- |',
      '| Room | Name after the migration | Verdict | What the migration does |',
      '| --- | --- | --- | --- |',
    ]);
    expect(written.join('\n')).not.toContain('could not be read');
    const [room] = written.slice(-2);
    expect(room).toMatch(
      /^\| EMEA\/Sales\/Offers \| EMEA … Offers \| Name: \[Answers missing\]\(https:\/\/x\.example\/en\/checkers\/room-names\/\?/,
    );
    expect(room).toContain(
      'Invitations of rooms: [Answers missing](https://x.example/en/checkers/room-settings/?setting=invitations',
    );
    const [shown] = roomsViewOf(result, { by: 'row', down: false, text: 'sales/OFF' }, 'en').map((it) => shownRoom(it, 'en'));
    expect(shown).toMatchObject({
      row: 2,
      path: ['EMEA', 'Sales'],
      room: 'Offers',
      parts: ['EMEA', 'Offers'],
      cases: result.rooms[0]?.cases.map(({ checker, given, query, verdict }) => ({ checker, given, query, verdict })),
      notes: result.rooms[0]?.notes.map((it) => noteText(it, 'en')),
    });
    expect(Object.keys(shown?.cases[0] ?? {})).toEqual(['checker', 'given', 'query', 'verdict']);
    expect(roomsViewOf(result, { by: 'row', down: false, text: 'nowhere' }, 'en')).toEqual([]);
    const fields = addedRoomFields(result.rooms[0] as JudgedRoom, both, 'en', 'https://x.example');
    expect(fields.slice(0, 2)).toEqual(['EMEA … Offers', '10']);
    expect(fields[2]).toBe('Name: Answers missing; Invitations of rooms: Answers missing; Nested categories: Answers missing');
    expect(fields[5]?.split(' ').map((it) => it.split('?')[0])).toEqual([
      'https://x.example/en/checkers/room-names/',
      'https://x.example/en/checkers/room-settings/',
      'https://x.example/en/checkers/room-settings/',
    ]);
    expect(roomsMarkdown({ ...result, unread: [2, 3] }, both, 'en')).toContain('2 rows could not be read and were not judged.');
  });

  test('lists that are missing are named in the language, others as they are', () => {
    const note = { id: 'lists-missing', args: { missing: 'tree, rooms2013, shoes' } } as const;
    expect(noteText(note, 'en')).toContain('every legacy room and category; every room of Lync Server 2013; shoes');
    expect(noteText(note, 'es')).toContain(
      'todos los salones y categorías heredados; todos los salones de Lync Server 2013; shoes',
    );
  });
});
