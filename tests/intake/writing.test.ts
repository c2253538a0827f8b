import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { readPaste } from '../../src/intake/console.ts';
import { delimitedReader } from '../../src/intake/delimited.ts';
import { judgeRooms, type RoomsResult } from '../../src/intake/rooms.ts';
import { type NoAnswer, surroundingsOf } from '../../src/intake/surroundings.ts';
import { type UserChoices, userJudge } from '../../src/intake/users.ts';
import {
  addedFields,
  addedRoomFields,
  changesText,
  groupText,
  noteText,
  plain,
  reasonText,
  roomCaseName,
  roomsMarkdown,
  usersMarkdown,
} from '../../src/intake/writers.ts';
import { langs } from '../../src/vocabulary/text.ts';
import { policyList, services } from './madeUp.ts';
import { policyModel } from './models.ts';

const access = checkerOf('client-access');
const texts = payloadOf(access, 'en');

const chosen: UserChoices = { client: 'lync-2013', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };

const columns = 'DisplayName,SipAddress,RegistrarPool,PersistentChatPolicy';

function judged(rows: readonly string[], choices: UserChoices = chosen, header = columns) {
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
  reader.push([header, ...rows, ''].join('\n'));
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
      'Rows judged: 4.',
      'Rows that could not be read and were not judged: 1.',
      'Rows with an address that is in an earlier row: 1.',
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

  test('names the rule that decides most rows first, by its id where it has no text', () => {
    const [first, second, third] = rows as [string, string, string];
    const withoutRules = { facts: texts.facts, rules: {} };
    const written = usersMarkdown(judged([second, first, third]), withoutRules, 'en', { checker: 'client-access' });
    expect(written.replaceAll('\\', '').match(/^\| \[lync.*$/gm)).toEqual([
      '| [lync-2013-client-user-is-homed-on-2013]() | 2 |',
      '| [lync-2013-client-may-use-2013-pool]() | 1 |',
    ]);
  });

  test('a text of two lines stands on one', () => {
    expect(plain('Two\r\nLines\tand\n\n\tmore')).toBe('Two Lines and more');
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

  test('a reason that two answers share is said once', () => {
    const result = judged(['Eva,sip:eva@contoso.com,'], chosen, 'DisplayName,SipAddress,PersistentChatPolicy');
    expect(result.cases[0]?.matters).toEqual(['home', 'policy']);
    expect(addedFields(result, 0, 'en', { checker: 'client-access', origin: '' })[2]).toBe(
      'The property RegistrarPool of Get-CsUser is not in the text. Absent is not the same as empty.',
    );
  });

  test('all rules that decide a row are named, each by itself', () => {
    const both = judged(['Dan,sip:dan@contoso.com,lync10-mad.contoso.com,PChat-Bloqueado']);
    expect(addedFields(both, 0, 'es', { checker: 'client-access', origin: 'https://x.example' })).toEqual([
      'No permitido',
      'lync-2013-client-user-is-homed-on-2013 lync-2013-client-user-is-enabled-by-policy',
      '',
      'https://x.example/es/checkers/client-access/?client=lync-2013&pool=persistent-chat-2013&setup=manual&connected=none&home=lync-2010&policy=disabled',
    ]);
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
    expect(langs.map((lang) => groupText({ kind: 'no-way', ...nothing }, texts, lang))).toEqual([
      'Nothing here makes it allowed',
      'Ningún cambio lleva a «Permitido»',
    ]);
    expect(groupText({ kind: 'missing', changes: [], missing: ['home', 'shoe'] }, texts, 'en')).toBe(
      `Answers missing: ${texts.facts['home']?.name}, shoe`,
    );
  });
});

describe('a summary of rooms', () => {
  const [names, settings] = (['room-names', 'room-settings'] as const).map((id) => payloadOf(checkerOf(id), 'en'));
  const both = { facts: { ...names?.facts, ...settings?.facts }, rules: { ...names?.rules, ...settings?.rules } };

  const tree = [
    'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers',
    'EMEA/Sales,Offers,False,True,False,False,,False',
    'Support,Partners,False,False,False,False,,True',
    'Support,News,False,False,False,False,,True',
    'Support,,False,False,False,False,,False',
    '',
  ].join('\n');
  const rooms2013 = 'Identity,Name,Privacy\npcpool.contoso.com\\Partners,Partners,Open\n';
  const result = judgeRooms({
    objects: [tree, rooms2013].flatMap((list) => readPaste(list).objects),
    names: checkerOf('room-names').model,
    settings: checkerOf('room-settings').model,
    plans: { 'federated-members': { wish: 'keep' } },
  });

  test('line by line', () => {
    const linesOf = (it: RoomsResult, origin?: string) => roomsMarkdown(it, both, 'en', origin).replaceAll('\\', '').split('\n');
    const name = (query: string) => `(/en/checkers/room-names/?category-level=${query})`;
    const setting = (query: string) => `(/en/checkers/room-settings/?setting=${query})`;
    const rule = (id: string) => `[${both.rules[id]?.says}](/en/rules/${id}/)`;
    const listsMissing =
      'Whether the name is free is not known: that requires all rooms and categories of Lync Server 2013 and all legacy rooms. ' +
      'Missing: every legacy room and category; every room of Lync Server 2013; every category of Lync Server 2013.';
    const federated = 'Federated members cannot reach the content after the migration.';
    expect(linesOf(result)).toEqual([
      '# Rooms, checked',
      '',
      'Rows judged: 3.',
      'Rows that could not be read and were not judged: 1.',
      '',
      '| Verdict | Cases |',
      '| --- | --- |',
      '| Not allowed | 3 |',
      '| Answers missing | 4 |',
      '',
      '| Deciding rules | Cases |',
      '| --- | --- |',
      `| ${rule('federated-users-cannot-reach-the-content')} | 2 |`,
      `| ${rule('room-name-is-not-taken-in-2013')} | 1 |`,
      '',
      '| What the migration does | Rooms |',
      '| --- | --- |',
      '| Whether the name is free is not known | 2 |',
      '| Federated members lose the content | 2 |',
      '| The names of the parent categories are put in front of the name | 1 |',
      '| Invitations become false | 1 |',
      '| The name is the same as another | 1 |',
      '',
      '| What would have to change | Rooms | Case |',
      '| --- | --- | --- |',
      `| Name: Answers missing: Other items with the same name | 2 | [Link]${name('child&name-length=up-to-240')} |`,
      `| Federated users in rooms: Intention: Do without it in Lync Server 2013 | 2 | [Link]${setting('federated-members&wish=keep')} |`,
      `| Name: Other items with the same name: Nothing | 1 | [Link]${name('top&name-length=up-to-240&same-name=room-in-2013')} |`,
      `| Invitations of rooms: Answers missing: Intention, Time of the manual work | 1 | [Link]${setting('invitations')} |`,
      `| Nested categories: Answers missing: Intention | 1 | [Link]${setting('nesting')} |`,
      '',
      '| Room | Name after the migration | Verdict | What the migration does |',
      '| --- | --- | --- | --- |',
      [
        '| EMEA/Sales/Offers | EMEA … Offers ',
        `| Name: [Answers missing]${name('child&name-length=up-to-240')}, `,
        `Invitations of rooms: [Answers missing]${setting('invitations')}, `,
        `Nested categories: [Answers missing]${setting('nesting')} `,
        '| The names of the parent categories are put in front of the name. It is not documented which separator is used. ',
        `${listsMissing} The room has invitations on and its category has them off: the migration sets them to false unless they `,
        'are adjusted before. |',
      ].join(''),
      [
        `| Support/Partners | Partners | Name: [Not allowed]${name('top&name-length=up-to-240&same-name=room-in-2013')}, `,
        `Federated users in rooms: [Not allowed]${setting('federated-members&wish=keep')} `,
        `| The same name as “Partners”. ${federated} |`,
      ].join(''),
      [
        `| Support/News | News | Name: [Answers missing]${name('top&name-length=up-to-240')}, `,
        `Federated users in rooms: [Not allowed]${setting('federated-members&wish=keep')} `,
        `| ${listsMissing} ${federated} |`,
      ].join(''),
      '',
    ]);
    // Elsewhere only the links are others; that all lines were read is not said.
    expect(linesOf({ ...result, unread: [] }, 'https://x.example')).toEqual(
      linesOf(result).flatMap((line) =>
        line.includes('could not be read') ? [] : [line.replaceAll('](/en/', '](https://x.example/en/')],
      ),
    );
  });

  test('to each room is added what became of it, question by question', () => {
    const [, partners] = result.rooms.map((room) => addedRoomFields(room, both, 'en'));
    expect(partners).toEqual([
      'Partners',
      '8',
      'Name: Not allowed; Federated users in rooms: Not allowed',
      'room-name-is-not-taken-in-2013 federated-users-cannot-reach-the-content',
      'The same name as “Partners”. Federated members cannot reach the content after the migration.',
      '/en/checkers/room-names/?category-level=top&name-length=up-to-240&same-name=room-in-2013 /en/checkers/room-settings/?setting=federated-members&wish=keep',
    ]);
    const [offers] = result.rooms.map((room) => addedRoomFields(room, both, 'es', 'https://x.example'));
    expect(offers?.slice(0, 4)).toEqual([
      'EMEA … Offers',
      '10',
      'Nombre: Faltan respuestas; Invitations of rooms: Faltan respuestas; Nested categories: Faltan respuestas',
      '',
    ]);
    expect(offers?.[5]?.split(' ').map((it) => it.split('?')[0])).toEqual([
      'https://x.example/es/checkers/room-names/',
      'https://x.example/es/checkers/room-settings/',
      'https://x.example/es/checkers/room-settings/',
    ]);
  });

  test('a question about a setting that has no text is called by its checker', () => {
    const files = { checker: 'room-settings', given: { setting: 'files' } } as const;
    expect([roomCaseName(files, { facts: {} }, 'en'), roomCaseName({ ...files, given: {} }, both, 'en')]).toEqual([
      'room-settings',
      'room-settings',
    ]);
  });

  test('lists that are missing are named in the language, others as they are', () => {
    const note = { id: 'lists-missing', args: { missing: 'tree, rooms2013, categories2013, shoes' } } as const;
    expect(noteText(note, 'en')).toContain(
      ' Missing: every legacy room and category; every room of Lync Server 2013; every category of Lync Server 2013; shoes.',
    );
    expect(noteText(note, 'es')).toContain(
      ' Falta: todos los salones y categorías heredados; todos los salones de Lync Server 2013; todas las categorías de Lync Server 2013; shoes.',
    );
  });
});
