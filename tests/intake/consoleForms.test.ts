import { describe, expect, test } from 'vitest';
import { readPaste } from '../../src/intake/console.ts';

/** What was read: of every object its command, its line, and its values or why they are not known; and what was not read. */
const seen = (text: string) => {
  const { objects, unread } = readPaste(text);
  return {
    objects: objects.map(({ command, line, values }) => [
      command,
      line,
      Object.fromEntries([...values.values()].map(({ property, text, unreadable }) => [property, unreadable ?? text])),
    ]),
    unread,
  };
};
const line = (number: number, text: string) => ({ kind: 'line', line: number, text });

describe('prompts', () => {
  // Only what was typed tells that these are categories.
  const category = (typed: string) => seen(`${typed}\nIdentity : x\nName : y\n`);

  test.each([
    'PS C:\\> Get-CsPersistentChatCategory',
    'PS C:\\>Get-CsPersistentChatCategory',
    '  PS C:\\Users\\ana>   Get-CsPersistentChatCategory | Format-List',
    '[lync13-mad.contoso.com]: PS C:\\> Get-CsPersistentChatCategory',
    '[lync13]:PS C:\\>Get-CsPersistentChatCategory',
    'PS>Get-CsPersistentChatCategory',
    'Get-CsPersistentChatCategory',
    '   Get-CsPersistentChatCategory | Format-List',
  ])('%s', (typed) => {
    expect(category(typed)).toEqual({ objects: [['category', 2, { Identity: 'x', Name: 'y' }]], unread: [] });
  });

  test('the command holds though not all properties of its output are known', () => {
    expect(seen('PS C:\\> Get-CsPersistentChatCategory\n\nIdentity : x\nColour   : red\n').objects).toEqual([
      ['category', 3, { Identity: 'x', Colour: 'red' }],
    ]);
  });

  test('a command over several lines is no output', () => {
    expect(seen('PS C:\\> Get-CsUser |\n>> Format-List\n  >>\n>>\nSipAddress : sip:a@b.c\n')).toEqual({
      objects: [['user', 5, { SipAddress: 'sip:a@b.c' }]],
      unread: [],
    });
  });

  test('a value may speak of prompts and commands', () => {
    expect(
      seen(
        'Identity : Global\nDescription : Typed at PS C:\\> by hand\nEnablePersistentChat : True\n\n' +
          'Identity : Site:Madrid\nDescription : See Get-CsUser\nEnablePersistentChat : False\n',
      ),
    ).toEqual({
      objects: [
        ['policy', 1, { Identity: 'Global', Description: 'Typed at PS C:\\> by hand', EnablePersistentChat: 'True' }],
        ['policy', 5, { Identity: 'Site:Madrid', Description: 'See Get-CsUser', EnablePersistentChat: 'False' }],
      ],
      unread: [],
    });
    expect(seen('Description : Typed at PS C:\\> by hand\nEnablePersistentChat : True\n').objects).toEqual([
      ['policy', 1, { Description: 'Typed at PS C:\\> by hand', EnablePersistentChat: 'True' }],
    ]);
  });

  test('so may a sentence, which is named like any other', () => {
    const text = ['Please run Get-CsUser', '  at PS C:\\> on the server', 'Ana >> Luis', 'Dear Ana, Name : see below'];
    expect(seen(text.join('\n'))).toEqual({
      objects: [],
      unread: [
        line(1, 'Please run Get-CsUser'),
        line(2, 'at PS C:\\> on the server'),
        line(3, 'Ana >> Luis'),
        line(4, 'Dear Ana, Name : see below'),
      ],
    });
  });

  test('a line that hides an output behind its prompt is named as a whole', () => {
    const text = 'PS C:\\> Get-CsUser\u2028SipAddress : sip:a@b.c';
    expect(seen(text)).toEqual({ objects: [], unread: [line(1, text)] });
  });

  test('the error of a command is no property, neither of the object before it nor of one of its own', () => {
    const user = ['user', 1, { SipAddress: 'sip:a@b.c', RegistrarPool: 'x' }];
    const error = 'Get-CsUser : Management object not found for identity "luis".';
    expect(seen(`SipAddress : sip:a@b.c\nRegistrarPool : x\n${error}\n`).objects).toEqual([user]);
    expect(seen(`${error}\n\nSipAddress : sip:a@b.c\nRegistrarPool : x\n`).objects).toEqual([['user', 3, user[2]]]);
  });
});

describe('users listed with -OnOfficeCommunicationServer', () => {
  const users = (typed: string) =>
    readPaste(
      `\n${typed}\n\nSipAddress : sip:a@b.c\nHomeServer : x\n\nIdentity : Global\nEnablePersistentChat : True\n`,
    ).objects.map(({ command, values }) => [command, values.get('onofficecommunicationserver')]);

  test.each([
    ['Get-CsUser -OnOfficeCommunicationServer', 'PS C:\\> Get-CsUser -OnOfficeCommunicationServer'],
    ['Get-CsUser -OnOfficeCommunicationServer', '  Get-CsUser -OnOfficeCommunicationServer  '],
    [
      'Get-CsUser -ResultSize Unlimited -OnOfficeCommunicationServer | fl',
      'PS C:\\> Get-CsUser -ResultSize Unlimited -OnOfficeCommunicationServer | fl ',
    ],
  ])('carry it as it was typed, and nothing else does: %s', (text, typed) => {
    expect(users(typed)).toEqual([
      ['user', { property: 'OnOfficeCommunicationServer', text, line: 2 }],
      ['policy', undefined],
    ]);
  });

  test.each([
    'PS C:\\> # Get-CsUser -OnOfficeCommunicationServer comes later',
    'PS C:\\> Get-CsUser -OnOfficeCommunicationServer:$false',
    'PS C:\\> Get-CsUser | Move-It -OnOfficeCommunicationServer',
  ])('are no others: %s', (typed) => {
    expect(users(typed)).toEqual([
      ['user', undefined],
      ['policy', undefined],
    ]);
  });
});

describe('forms of lists', () => {
  test('a line of blanks parts objects, however long it is', () => {
    expect(
      seen(`SipAddress  : sip:a@b.c\nDisplayName : Ana Ortega\n${' '.repeat(80)}\nSipAddress  : sip:d@b.c\nHomeServer  : x\n`),
    ).toEqual({
      objects: [['user', 4, { SipAddress: 'sip:d@b.c', HomeServer: 'x' }]],
      unread: [{ kind: 'object', line: 1, properties: ['SipAddress', 'DisplayName'] }],
    });
  });

  test('an address goes on in the next line, also behind blanks at the end of the first', () => {
    expect(
      seen(
        'SipAddress    : sip:ana@conto   \n                so.com\nRegistrarPool : lync13-mad.cont\n                oso.com\n\n',
      ).objects,
    ).toEqual([['user', 1, { SipAddress: 'sip:ana@contoso.com', RegistrarPool: 'lync13-mad.contoso.com' }]]);
  });

  test('a line that does not reach the column of the value is not its end', () => {
    expect(seen('SipAddress    : sip:a@b.c\nRegistrarPool : x\n               .contoso.com\n')).toEqual({
      objects: [['user', 1, { SipAddress: 'sip:a@b.c', RegistrarPool: 'x' }]],
      unread: [line(3, '.contoso.com')],
    });
  });

  test('a value at the very end of the text is known, only nothing is not', () => {
    expect(seen('SipAddress : sip:a@b.c\nRegistrarPool : x').objects).toEqual([
      ['user', 1, { SipAddress: 'sip:a@b.c', RegistrarPool: 'x' }],
    ]);
    expect(seen('SipAddress RegistrarPool\n---------- -------------\nsip:a@b.c').objects).toEqual([
      ['user', 3, { SipAddress: 'sip:a@b.c', RegistrarPool: 'cut' }],
    ]);
  });

  test('an identity tells a service, and an endpoint from a user', () => {
    const identity = 'CN={5b7c1f2e},CN=Application Contacts,CN=RTC Service,CN=Services';
    expect(
      seen(
        `Identity : Registrar:lync13-mad.contoso.com\nVersion : 6\n\nIdentity : ${identity}\nSipAddress : sip:a@b.c\nRegistrarPool : x\n`,
      ),
    ).toEqual({
      objects: [
        ['service', 1, { Identity: 'Registrar:lync13-mad.contoso.com', Version: '6' }],
        ['endpoint', 4, { Identity: identity, SipAddress: 'sip:a@b.c', RegistrarPool: 'x' }],
      ],
      unread: [],
    });
  });

  test('a byte order mark before the text is none of it, one within stands as it is', () => {
    const user = 'SipAddress : sip:a@b.c\nRegistrarPool : x\nDisplayName : Ana\ufeffOrtega\n';
    for (const text of [user, `\ufeff${user}`])
      expect(seen(text)).toEqual({
        objects: [['user', 1, { SipAddress: 'sip:a@b.c', RegistrarPool: 'x', DisplayName: 'Ana\ufeffOrtega' }]],
        unread: [],
      });
  });
});

describe('forms of tables', () => {
  test('the line under the names may have blanks at its end', () => {
    expect(seen('SipAddress RegistrarPool\n---------- -------------     \nsip:a@b.c  x\n')).toEqual({
      objects: [['user', 3, { SipAddress: 'sip:a@b.c', RegistrarPool: 'x' }]],
      unread: [],
    });
  });

  test('a line with other text beside its dashes stands under no names', () => {
    expect(seen('Please look at this\n- the user\n-- and the policy\n\nMany thanks\nAna --\n')).toEqual({
      objects: [],
      unread: [
        line(1, 'Please look at this'),
        line(2, '- the user'),
        line(3, '-- and the policy'),
        line(5, 'Many thanks'),
        line(6, 'Ana --'),
      ],
    });
  });

  test('the rest of a row makes open what it goes on with, and nothing else', () => {
    expect(
      seen(
        'SipAddress a%b RegistrarPool   PersistentChatPolicy\n' +
          '---------- --- -------------   --------------------\n' +
          'sip:a@b.c  123 lync13-mad.cont PChat\n' +
          '           4   oso.com\n' +
          'sip:d@b.c  1   lync10          PChat\n',
      ),
    ).toEqual({
      objects: [
        ['user', 3, { SipAddress: 'sip:a@b.c', RegistrarPool: 'wrapped', PersistentChatPolicy: 'PChat' }],
        ['user', 5, { SipAddress: 'sip:d@b.c', RegistrarPool: 'lync10', PersistentChatPolicy: 'PChat' }],
      ],
      unread: [{ kind: 'column', line: 1, text: 'a%b' }, line(4, '4   oso.com')],
    });
  });

  test('a first row that begins with nothing is the rest of none, and is named', () => {
    expect(seen('SipAddress RegistrarPool\n---------- -------------\n           x\nsip:a@b.c  y\n')).toEqual({
      objects: [['user', 4, { SipAddress: 'sip:a@b.c', RegistrarPool: 'y' }]],
      unread: [line(3, 'x')],
    });
  });
});

describe('forms of CSV', () => {
  const rows = 'SipAddress,RegistrarPool,Department\nsip:a@b.c,x,Sales\n';
  const user = { SipAddress: 'sip:a@b.c', RegistrarPool: 'x', Department: 'Sales' };

  test.each([
    ['with a column that we do not know', rows, 2],
    ['with the line of its type', `#TYPE Selected.Microsoft.Rtc.Management.ADConnect.Schema.OCSADUser\n${rows}`, 3],
    ['with that line in quotes, as a spreadsheet writes it', `"#TYPE System.Object",,\n${rows}`, 3],
    ['with a byte order mark behind the command that printed it', `PS C:\\> Get-Content users.csv\n\ufeff${rows}`, 3],
  ])('%s', (_, text, at) => {
    expect(seen(text)).toEqual({ objects: [['user', at, user]], unread: [] });
  });

  test('a sentence with commas, quotes and names of properties is none', () => {
    expect(seen('She said "yes", Enabled\n  The line of #TYPE, Enabled (or not)\nis missing.\n')).toEqual({
      objects: [],
      unread: [line(1, 'She said "yes", Enabled'), line(2, 'The line of #TYPE, Enabled (or not)'), line(3, 'is missing.')],
    });
  });
});
