import { describe, expect, test } from 'vitest';
import {
  booleanOf,
  hasAllPoliciesRead,
  membersOf,
  putValue,
  readPaste,
  readValue,
  type Value,
} from '../../src/intake/console.ts';

describe('a value as it stands', () => {
  const why = (text: string) => readValue('X', text, 3).unreadable;

  test('is trimmed, with its property and its line', () => {
    expect(readValue('Name', '  Ana  ', 3)).toEqual({ property: 'Name', text: 'Ana', line: 3 });
    expect(readValue('Name', 'Ana', 3, 'wrapped')).toEqual({ property: 'Name', text: 'Ana', line: 3, unreadable: 'wrapped' });
  });

  test.each([
    ['cut', ['x...', 'x…', '{a, b...}', '[a…]', '...', 'sip:a@b…}']],
    [
      'type-name',
      [
        'System.Object',
        'System.Collections.Generic.List`1[System.String]',
        'System.Func`17[System.String]',
        'Microsoft.Rtc.Management.X',
        "System.A.B'2",
        'System.String[]',
      ],
    ],
    ['damaged', ['Ib\ufffd\ufffdez']],
    [
      undefined,
      ['', 'x', 'a...b', 'x…y', 'x.. .', '…x', '... and more', 'System', 'My System.Object', 'System.Object here', 'x}', 'a]'],
    ],
  ] as const)('%s', (reason, texts) => {
    for (const text of texts) expect(why(text), text).toBe(reason);
  });

  test('yes and no of a console or a spreadsheet, and nothing that only contains them', () => {
    for (const text of ['True', '$true', 'VERDADERO']) expect(booleanOf(text), text).toBe(true);
    for (const text of ['False', '$false', 'falso']) expect(booleanOf(text), text).toBe(false);
    for (const text of ['', 'yes', 'true!', 'untrue', 'falsely', 'x false', '$$true', 'verdadero o falso'])
      expect(booleanOf(text), text).toBeUndefined();
  });

  test('members in braces or parted by bars', () => {
    expect(membersOf('{a, b,  c}')).toEqual(['a', 'b', 'c']);
    expect(membersOf('{}')).toEqual([]);
    expect(membersOf('a|b| |c')).toEqual(['a', 'b', 'c']);
    expect(membersOf('')).toEqual([]);
    expect(membersOf('x{a, b}')).toEqual(['x{a, b}']);
    expect(membersOf('{old} Sales, Madrid|Offers')).toEqual(['{old} Sales, Madrid', 'Offers']);
    expect(membersOf('{CN=A,OU=B, CN=C}')).toEqual(['CN=A,OU=B', 'CN=C']);
  });

  test('that stands twice is not known', () => {
    const values = new Map<string, Value>();
    putValue(values, readValue('Name', 'a', 1));
    putValue(values, readValue('NAME', 'b', 2));
    expect([...values]).toEqual([['name', { property: 'NAME', text: 'b', line: 2, unreadable: 'run-together' }]]);
  });
});

describe('tables', () => {
  test('a column whose name cannot be one is named, and the others are read', () => {
    const { objects, unread } = readPaste('SipAddress a%b RegistrarPool\n---------- --- -------------\nsip:a@b.c  1   x\n\n');
    expect(unread).toEqual([{ kind: 'column', line: 1, text: 'a%b' }]);
    expect([...(objects[0]?.values.keys() ?? [])]).toEqual(['sipaddress', 'registrarpool']);
  });

  test('end with an empty line, also one of blanks, and with the next prompt', () => {
    const table = 'SipAddress RegistrarPool\n---------- -------------\nsip:a@b.c  x\n';
    for (const end of ['\n', '   \n', 'PS C:\\> \n']) {
      const { objects, unread } = readPaste(`${table}${end}sip:d@b.c  y\n`);
      expect(objects.length, JSON.stringify(end)).toBe(1);
      expect(unread).toEqual([{ kind: 'line', line: 5, text: 'sip:d@b.c  y' }]);
    }
    expect(readPaste(`${table}sip:d@b.c  y\n`).objects.map(({ line }) => line)).toEqual([3, 4]);
  });
});

describe('tables that do not begin at the edge', () => {
  test('a value of the first column may begin before its name, and a short row has empty ends', () => {
    const { objects } = readPaste('  SipAddress RegistrarPool\n  ---------- -------------\nsip:a@b.c    x\nsip:d@b.c\n\n');
    expect(objects.map(({ values }) => [values.get('sipaddress'), values.get('registrarpool')])).toEqual([
      [
        { property: 'SipAddress', text: 'sip:a@b.c', line: 3 },
        { property: 'RegistrarPool', text: 'x', line: 3 },
      ],
      [
        { property: 'SipAddress', text: 'sip:d@b.c', line: 4 },
        { property: 'RegistrarPool', text: '', line: 4 },
      ],
    ]);
  });
});

describe('lists', () => {
  test('objects are parted by empty lines, also of blanks', () => {
    const { objects } = readPaste('SipAddress : sip:a@b.c\nRegistrarPool : x\n   \nSipAddress : sip:d@b.c\nRegistrarPool : y\n');
    expect(objects.map(({ line, values }) => [line, values.get('sipaddress')?.text])).toEqual([
      [1, 'sip:a@b.c'],
      [4, 'sip:d@b.c'],
    ]);
  });

  test('the command that was typed says what an output is, where a property fits', () => {
    const told = (command: string, text: string) => readPaste(`PS C:\\> ${command}\n\n${text}\n`).objects.map((it) => it.command);
    expect(told('Get-CsPersistentChatCategory', 'Identity : x\nName : y\n')).toEqual(['category']);
    expect(told('get-cspersistentchatroom | fl', 'Identity : x\nName : y\n')).toEqual(['room']);
    expect(told('Get-CsPersistentChatPool', 'Identity : x\n')).toEqual(['service']);
    expect(told('Get-CsPersistentChatRoom', 'Colour : red\n')).toEqual([]);
    expect(told('Get-Process', 'Identity : x\nName : y\n')).toEqual([]);
    // So does a command without the prompt.
    expect(readPaste('Get-CsPersistentChatCategory\n\nIdentity : x\nName : y\n').objects.map((it) => it.command)).toEqual([
      'category',
    ]);
    // Another command follows.
    expect(
      readPaste(
        'PS C:\\> Get-CsPersistentChatRoom\nIdentity : x\nName : y\n\nPS C:\\> Get-CsPersistentChatCategory\nIdentity : z\nName : w\n',
      ).objects.map((it) => it.command),
    ).toEqual(['room', 'category']);
  });

  test('tables of several kinds as CSV, each up to the next prompt', () => {
    const { objects, unread } = readPaste(
      '"Identity","EnablePersistentChat"\n"Global","True"\n"cut\nPS C:\\> Get-CsUser\nSipAddress : sip:a@b.c\nRegistrarPool : x\n',
    );
    expect(objects.map(({ command, line }) => [command, line])).toEqual([
      ['policy', 2],
      ['user', 5],
    ]);
    expect(unread).toMatchObject([{ kind: 'row', bad: { line: 3, reason: 'quote-not-closed' } }]);
  });
});

test('all policies of a text were read only if nothing of it is left over', () => {
  const global = 'Identity             : Global\nEnablePersistentChat : True\n\n';
  const read = (text: string) => hasAllPoliciesRead(readPaste(text));
  expect(read(global)).toBe(true);
  // What stands before the first policy is no policy of the list.
  expect(read(`Dear all,\n\n${global}`)).toBe(true);
  expect(read(`SipAddress : sip:a@b.c\nRegistrarPool : x\n\nAnd the policy:\n\n${global}`)).toBe(true);
  expect(read(`${global}Site:Madrid  False\n`)).toBe(false);
  expect(read(`${global}Colour : red\n`)).toBe(false);
  expect(read(`Colour : red\n\n${global}`)).toBe(false);
  expect(read('Identity,EnablePersistentChat\nGlobal,True\nSite:Madrid\n')).toBe(false);
  // A column that is not known takes no policy away.
  expect(read('Identity EnablePersistentChat a%b\n-------- -------------------- ---\nGlobal   True                 1\n\n')).toBe(
    true,
  );
  // A command that failed has not said all, wherever its message stands, and its message is nobody's property.
  const failed = 'Get-CsPersistentChatPolicy : The pipeline has been stopped.\n';
  expect([read(`${failed}\n${global}`), read(global + failed), read(`${global.trimEnd()}\n${failed}`)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(readPaste(`${global.trimEnd()}\n${failed}`)).toMatchObject({
    objects: [
      {
        command: 'policy',
        values: new Map([
          ['identity', {}],
          ['enablepersistentchat', { text: 'True' }],
        ]),
      },
    ],
    unread: [{ kind: 'line', line: 3, text: failed.trim() }],
  });
});

test('a value over two lines is joined only where it is an address: whether there was a space is not known of a name', () => {
  const wrappedAs = (first: string, rest: string) => {
    const [user] = readPaste(`SipAddress : sip:a@b.c\nRegistrarPool : ${first}\n                ${rest}\n`).objects;
    const { text, unreadable } = user?.values.get('registrarpool') ?? {};
    return unreadable ?? text;
  };
  expect(wrappedAs('lync13.con', 'toso.com')).toBe('lync13.contoso.com');
  expect(wrappedAs('sip:ana@con', 'toso')).toBe('sip:ana@contoso');
  expect(wrappedAs('PChat', 'Piloto')).toBe('wrapped');
});

test('a list with one column in quotes is read like one without', () => {
  for (const column of ['SipAddress\nsip:a@b.c\n', '"SipAddress"\n"sip:a@b.c"\n'])
    expect(readPaste(`PS C:\\> Get-CsUser | Select SipAddress | ConvertTo-Csv\n${column}`)).toMatchObject({
      objects: [{ command: 'user', line: 3 }],
      unread: [],
    });
});
