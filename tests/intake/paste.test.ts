import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkers } from '../../src/catalogue/checkers.ts';
import { answersTo, isAskedFact } from '../../src/catalogue/facts.ts';
import { commandIds, commands } from '../../src/intake/commands.ts';
import { booleanOf, readPaste } from '../../src/intake/console.ts';
import { evidenceOf, extract, factReadings } from '../../src/intake/facts.ts';
import { longestPaste, readForChecker } from '../../src/intake/paste.ts';
import type { Word } from '../../src/intake/surroundings.ts';
import { runs } from '../mutation/runs.ts';
import { filledWith, hostilePieces } from './hostilePieces.ts';
import { asksOf, policyModel, textOf } from './models.ts';

const answersIn = (text: string, checker: string, word?: Word) => {
  const { told, untold } = extract(readPaste(text).objects, asksOf(checker), policyModel, word);
  return {
    given: Object.fromEntries(told.map(({ fact, answer }) => [fact, answer])),
    why: Object.fromEntries(untold.map(({ fact, reason }) => [fact, reason])),
    told,
  };
};
const client = ['client', 'pool', 'setup', 'connected'].map((fact) => [fact, 'not-asked']);

describe('formats', () => {
  test('lists of an English console, with prompts and a wrapped description', () => {
    const { objects, unread } = readPaste(textOf('list-en.txt'));
    expect(unread).toEqual([]);
    expect(objects.map(({ command, line }) => [command, line])).toEqual([
      ['user', 3],
      ['policy', 12],
      ['policy', 16],
      ['service', 23],
      ['service', 27],
    ]);
    expect(objects[0]?.values.get('persistentchatpolicy')).toEqual({ property: 'PersistentChatPolicy', text: '', line: 8 });
    expect(objects[2]?.values.get('description')?.unreadable).toBe('wrapped');
    expect(objects[2]?.values.get('enablepersistentchat')?.text).toBe('True');
  });

  test('tables of a Spanish console', () => {
    const { objects, unread } = readPaste(textOf('table-es.txt'));
    expect(unread).toEqual([]);
    expect(objects.map(({ command, line }) => [command, line])).toEqual([
      ['user', 5],
      ['policy', 11],
      ['policy', 12],
    ]);
    expect(objects[0]?.values.get('sipaddress')?.text).toBe('sip:ana@contoso.com');
    expect(objects[2]?.values.get('enablepersistentchat')?.text).toBe('Verdadero');
  });

  test('an address that is broken over two lines is joined, a name is not', () => {
    const { objects } = readPaste(
      'DisplayName   : Ana\n                Ibáñez\nSipAddress    : sip:ana@conto\n                so.com\nRegistrarPool : x\n\n',
    );
    expect(objects[0]?.values.get('sipaddress')).toEqual({ property: 'SipAddress', text: 'sip:ana@contoso.com', line: 3 });
    expect(objects[0]?.values.get('displayname')?.unreadable).toBe('wrapped');
  });

  test('columns of a table that run together are not known, their neighbors are', () => {
    const { objects } = readPaste(
      'SipAddress RegistrarPool Enabled\n---------- ------------- -------\nsip:ana@contoso.com x    True\n\n',
    );
    expect([...(objects[0]?.values.values() ?? [])].map(({ unreadable }) => unreadable)).toEqual([
      'run-together',
      'run-together',
      undefined,
    ]);
  });

  test('a row that goes on in the next line of a table is named', () => {
    const { objects, unread } = readPaste(
      'SipAddress RegistrarPool\n---------- -------------\nsip:a@b.c  lync13-mad.cont\n           oso.com\n\n',
    );
    expect(objects[0]?.values.get('registrarpool')?.unreadable).toBe('wrapped');
    expect(unread).toEqual([{ kind: 'line', line: 4, text: 'oso.com' }]);
  });

  test('what is no output is named by its line', () => {
    expect(readPaste('Dear colleague,\n\nplease look at this.').unread).toEqual([
      { kind: 'line', line: 1, text: 'Dear colleague,' },
      { kind: 'line', line: 3, text: 'please look at this.' },
    ]);
    expect(readPaste('Colour : red\n').unread).toEqual([{ kind: 'object', line: 1, properties: ['Colour'] }]);
  });

  test('booleans of both consoles', () => {
    expect(['True', 'verdadero', '$true', 'False', 'Falso', '1', ''].map(booleanOf)).toEqual([
      true,
      true,
      true,
      false,
      false,
      undefined,
      undefined,
    ]);
  });
});

describe('facts', () => {
  test('home and effective policy of one user, each with where it came from', () => {
    const { given, why, told } = answersIn(textOf('list-en.txt'), 'client-access', { allPolicies: true });
    expect(given).toEqual({ home: 'lync-2013', policy: 'enabled' });
    expect(why).toEqual(Object.fromEntries(client));
    expect(told[0]).toEqual({
      fact: 'home',
      answer: 'lync-2013',
      from: [
        { command: 'user', property: 'RegistrarPool', line: 7, text: 'lync13-mad.contoso.com' },
        { command: 'service', property: 'Version', line: 25, text: '6' },
      ],
      cautions: ['version-6-seen'],
    });
    expect(told[1]?.from.map(({ command, property, line }) => [command, property, line])).toEqual([
      ['user', 'PersistentChatPolicy', 8],
      ['user', 'RegistrarPool', 7],
      ['service', 'SiteId', 24],
      ['policy', 'EnablePersistentChat', 19],
      [undefined, 'policies', 0],
    ]);
  });

  test('without the word that these are all policies, one of pool scope may exist: the policy stays open', () => {
    const { given, why } = answersIn(textOf('list-en.txt'), 'client-access');
    expect(given).toEqual({ home: 'lync-2013' });
    expect(why).toMatchObject({ policy: 'list-may-be-partial' });
  });

  test('a per-user policy settles it alone', () => {
    const { given, why } = answersIn(textOf('table-es.txt'), 'client-access');
    expect(given).toEqual({ policy: 'enabled' });
    expect(why).toMatchObject({ home: 'pool-version-not-known' });
  });

  test('the name of a pool is no version, the word of the reader is', () => {
    const { given, told } = answersIn(textOf('table-es.txt'), 'client-access', {
      versions: { 'lync13-mad.contoso.com': 'lync-2010' },
    });
    expect(given['home']).toBe('lync-2010');
    expect(told.find(({ fact }) => fact === 'home')?.cautions).toEqual(['your-word']);
  });

  test('version 5 is said to be inferred', () => {
    const { told } = answersIn(
      `${textOf('list-en.txt').replace('RegistrarPool        : lync13', 'RegistrarPool        : lync10')}`,
      'user-move',
    );
    expect(told).toMatchObject([{ fact: 'moved-from', answer: 'lync-2010', cautions: ['version-5-inferred'] }]);
  });

  test('cut values are not known', () => {
    const { given, why } = answersIn(textOf('table-cut.txt'), 'effective-policy');
    expect(given).toEqual({});
    expect(why).toMatchObject({ 'user-policy': 'cut', 'site-policy': 'cut', 'global-policy': 'policy-not-listed' });
  });

  test('nothing at the very end of the text is not an empty policy', () => {
    const text = 'SipAddress           : sip:a@contoso.com\nPersistentChatPolicy :';
    expect(answersIn(text, 'effective-policy').why['user-policy']).toBe('cut');
    expect(answersIn(`${text}\n`, 'effective-policy').given['user-policy']).toBe('none');
  });

  test('a missing property is not an empty one', () => {
    expect(answersIn('SipAddress    : sip:a@contoso.com\nRegistrarPool : x\n', 'effective-policy').why['user-policy']).toBe(
      'property-missing',
    );
  });

  test.each([
    ['Identity : Service:PersistentChatServer:pcpool.contoso.com\nEnablePersistentChat : True\n', 'appears', undefined],
    ['Identity : Global\nEnablePersistentChat : True\n', undefined, 'list-may-be-partial'],
    ['Identity : PChat\nEnablePersistentChat : True\n', undefined, 'unknown-value'],
  ])('pool scope: %s', (text, answer, reason) => {
    const { given, why } = answersIn(text, 'effective-policy');
    expect([given['pool-policy'], why['pool-policy']]).toEqual([answer, reason]);
  });

  test('a site without a policy in the text has none only if the reader says that these are all', () => {
    const text = textOf('list-en.txt').replace('Site:Madrid\nDescription', 'Site:Elsewhere\nDescription');
    expect(answersIn(text, 'effective-policy').why['site-policy']).toBe('list-may-be-partial');
    expect(answersIn(text, 'effective-policy', { allPolicies: true }).given['site-policy']).toBe('none');
  });

  test('two different values for one policy contradict each other', () => {
    const text = 'Identity : Global\nEnablePersistentChat : True\n\nIdentity : Global\nEnablePersistentChat : False\n';
    expect(answersIn(text, 'effective-policy').why['global-policy']).toBe('policies-differ');
  });

  test('several users: which is meant is not known', () => {
    const text = 'SipAddress RegistrarPool\n---------- -------------\nsip:a@b.c  x\nsip:d@b.c  x\n\n';
    expect(answersIn(text, 'client-access').why['home']).toBe('several-objects');
  });

  test('users listed with -OnOfficeCommunicationServer are homed on 2007 R2', () => {
    const text = 'PS C:\\> Get-CsUser -OnOfficeCommunicationServer\n\nSipAddress    : sip:a@b.c\nRegistrarPool :\n\n';
    expect(answersIn(text, 'client-access').given['home']).toBe('ocs-2007-r2');
    expect(answersIn(text.replace('-On', '| Where {-On'), 'client-access').given['home']).toBeUndefined();
  });

  test('a room and its category, for the user whose address stands there', () => {
    const user = 'SipAddress    : sip:Ana@contoso.com\nRegistrarPool : x\n\n';
    expect(answersIn(user + textOf('rooms-list.txt'), 'room-access').given).toEqual({
      'room-privacy': 'secret',
      'room-standing': 'member',
      'category-list': 'denied',
    });
    const other = answersIn(user.replace('Ana', 'pau') + textOf('rooms-list.txt'), 'room-access');
    expect(other.given).toEqual({ 'room-privacy': 'secret' });
    expect(other.why).toMatchObject({ 'room-standing': 'groups-not-resolved', 'category-list': 'type-name' });
  });

  test('a chat pool, its home and its size', () => {
    expect(answersIn(textOf('chat-pool.txt'), 'pool-home').given).toEqual({ pool: 'persistent-chat-2013', host: 'lync-2010' });
    expect(answersIn(textOf('chat-pool.txt'), 'next-hop').given).toEqual({ 'next-hop': 'lync-2010' });
    expect(answersIn(textOf('chat-pool.txt'), 'pool-capacity').given).toEqual({
      'active-servers': 'two-to-four',
      'standby-servers': 'none',
    });
  });

  test('a version of another product is none of ours', () => {
    const text = textOf('list-en.txt').replace('Version  : 6', 'Version  : 7');
    expect(answersIn(text, 'client-access').why['home']).toBe('other-version');
  });

  test('endpoints: a missing prefix is told, a valid domain is not', () => {
    const text = '"PersistentChatPoolFqdn","SipAddress"\n"pcpool.contoso.com","sip:ocschat@contoso.com"\n';
    expect(answersIn(text, 'legacy-endpoint').why).toMatchObject({ 'sip-prefix': 'domain-not-known' });
    expect(answersIn(text.replace('sip:', ''), 'legacy-endpoint').given).toEqual({ 'sip-prefix': 'missing' });
  });
});

describe('declarations', () => {
  test('every reading names a fact, properties that are declared, and answers the fact has', () => {
    for (const reading of factReadings) {
      expect(isAskedFact(reading.fact), reading.fact).toBe(true);
      expect(
        checkers.some(({ asks }) => asks.some((fact) => fact === reading.fact)),
        reading.fact,
      ).toBe(true);
      for (const [command, property] of reading.from)
        expect(Object.keys(commands[command].properties), `${command} of ${reading.fact}`).toContain(property);
      if (isAskedFact(reading.fact))
        for (const answer of Object.values(reading.answers ?? {})) expect(answersTo(reading.fact)).toContain(answer);
      expect(Boolean(reading.read) || Boolean(reading.answers)).toBe(true);
    }
    expect(evidenceOf(factReadings.find(({ fact }) => fact === 'global-policy')!)).toBe('documented');
    expect(evidenceOf(factReadings.find(({ fact }) => fact === 'home')!)).toBe('seen');
  });

  test('every script reads the properties it is there for', () => {
    for (const id of commandIds) {
      const marks: readonly (readonly string[])[] = commands[id].marks;
      expect(
        marks.some((mark) => mark.every((property) => commands[id].script.includes(property))),
        id,
      ).toBe(true);
    }
  });

  test('a script writes a file that keeps accents, and the values of a list in one cell', () => {
    expect(commands.room.script).toBe(
      [
        'Get-CsPersistentChatRoom |',
        "  Select-Object Identity,Name,Category,Type,Privacy,Invitations,Disabled,@{n='Members';e={$_.Members -join '|'}},@{n='Managers';e={$_.Managers -join '|'}},@{n='Presenters';e={$_.Presenters -join '|'}} |",
        '  Export-Csv rooms.csv -NoTypeInformation -Encoding UTF8',
      ].join('\n'),
    );
  });
});

/** Output made of pieces that look right, in any order and any damage. */
const piece = fc.constantFrom(
  'Identity : Global',
  'Identity : Site:Madrid',
  'Identity : Registrar:lync13-mad.contoso.com',
  'SipAddress : sip:ana@contoso.com',
  'SipAddress RegistrarPool PersistentChatPolicy',
  '---------- ------------- --------------------',
  'sip:a@b.c  lync13        PChat',
  '"SipAddress","RegistrarPool","PersistentChatPolicy"',
  '"sip:ana@contoso.com","lync13-mad.contoso.com",""',
  'RegistrarPool : lync13-mad.contoso.com',
  'PersistentChatPolicy :',
  'PersistentChatPolicy : PChat...',
  'EnablePersistentChat : True',
  'EnablePersistentChat : Falso',
  'Version : 6',
  'Version : 5',
  'Privacy : Open',
  'Members : {sip:ana@contoso.com, ...}',
  'PS C:\\> Get-CsUser',
  'PS C:\\> Get-CsPersistentChatPolicy | ft',
  '#TYPE System.String',
  '   more of it',
  '',
  '',
);
const paste = fc
  .array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) }), {
    maxLength: 20,
  })
  .map((lines) => lines.join('\n'));

test('10,000 texts: no error, and never an answer that does not stand in it', () => {
  fc.assert(
    fc.property(paste, (text) => {
      const lines = text.split(/\r\n|\n|\r/);
      const { objects } = readPaste(text);
      for (const { asks } of checkers)
        for (const { from } of extract(objects, asks, policyModel).told) {
          expect(from.length).toBeGreaterThan(0);
          for (const source of from) {
            expect(source.command).toBeDefined();
            expect(source.line).toBeGreaterThan(0);
            // The value, or its first line where it was broken, stands on the line that is named.
            expect(lines[source.line - 1]).toContain(source.text.slice(0, 8));
          }
        }
    }),
    { numRuns: runs(10_000) },
  );
});

// How long it takes is measured by the bench.
test.each(hostilePieces)('a text as long as is allowed is read: $name', ({ piece }) => {
  const read = readForChecker(filledWith(piece, longestPaste - 1), asksOf('client-access'), policyModel);
  // None of these says all that an answer needs.
  expect('told' in read ? read.told : []).toEqual([]);
});
