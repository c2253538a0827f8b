import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Every cmdlet the pages may use, with the parameters its reference documents (of those that pages need). Append what is documented. */
const documented: Readonly<Record<string, readonly string[]>> = {
  'Export-CsPersistentChatData': [
    'DBInstance',
    'DBName',
    'FileName',
    'AsBytes',
    'Level',
    'StartDate',
    'Scope',
    'DisableExportedNodes',
    'Report',
    'WhatIf',
  ],
  'Import-CsPersistentChatData': ['DBInstance', 'DBName', 'FileName', 'ByteInput', 'Report', 'WhatIf'],
  'New-CsPersistentChatEndpoint': ['SipAddress', 'PersistentChatPoolFqdn'],
  'Get-CsPersistentChatEndpoint': [],
  'Get-CsPersistentChatPolicy': ['Identity'],
  'New-CsPersistentChatPolicy': ['Identity', 'EnablePersistentChat'],
  'Set-CsPersistentChatPolicy': ['Identity', 'EnablePersistentChat'],
  'Grant-CsPersistentChatPolicy': ['Identity', 'PolicyName'],
  'Get-CsPersistentChatAddin': [],
  'Get-CsPersistentChatCategory': ['Identity'],
  'Get-CsPersistentChatRoom': ['Identity'],
  'Get-CsPersistentChatConfiguration': [],
  'Set-CsPersistentChatCategory': ['Identity', 'Invitations'],
  'Test-CsPersistentChatMessage': [],
  'Get-CsUser': ['Identity', 'OnOfficeCommunicationServer'],
  'Move-CsUser': ['Identity', 'Target'],
  'Move-CsLegacyUser': ['Identity', 'Target'],
  'Get-CsService': ['PersistentChatServer'],
  'Get-CsPool': [],
  'Get-CsSite': [],
  'Get-CsTopology': ['AsXml'],
  'Get-CsTrustedApplication': [],
  'Get-CsTrustedApplicationPool': [],
  'Remove-CsTrustedApplication': ['Identity'],
  'Remove-CsTrustedApplicationPool': ['Identity'],
  'Get-CsWindowsService': [],
  'Start-CsWindowsService': [],
  'Stop-CsWindowsService': [],
  'Measure-Object': [],
  'Select-Object': [],
  'Where-Object': [],
  'Export-Csv': ['NoTypeInformation', 'Encoding'],
  'Out-File': ['Encoding'],
};

type Line = { readonly where: string; readonly text: string };

/** The lines of every PowerShell block of a page, joined where a backtick continues them, without comments. */
function commandsOf(file: string, page: string): Line[] {
  const found: Line[] = [];
  let inside = false;
  let before: Line | undefined;
  for (const [index, line] of page.split('\n').entries()) {
    if (/^```/.test(line.trim())) {
      inside = !inside && /^```powershell\b/.test(line.trim());
      continue;
    }
    const text = line.replace(/(^|\s)#.*$/, '').trim();
    if (!inside || !text) continue;
    const current: Line = before
      ? { where: before.where, text: `${before.text} ${text}` }
      : { where: `${file}:${index + 1}`, text };
    before = current.text.endsWith('`') ? { ...current, text: current.text.slice(0, -1) } : undefined;
    if (!before) found.push(current);
  }
  return found;
}

/** What a command says that no reference does. */
function unknownIn({ where, text }: Line): string[] {
  return text
    .replace(/"[^"]*"|'[^']*'/g, '""')
    .split(/[|;{]/)
    .flatMap((part) => {
      const name = /\b[A-Z][a-z]+-[A-Z]\w+/.exec(part)?.[0];
      if (!name) return [];
      const parameters = documented[name];
      if (!parameters)
        return [`${where}: no cmdlet ${name} is documented here; correct it, or add it to this test with its parameters`];
      return [...part.matchAll(/\s-([A-Z]\w*)/g)]
        .map(([, parameter = '']) => parameter)
        .filter((parameter) => !parameters.includes(parameter))
        .map((parameter) => `${where}: ${name} has no parameter -${parameter}`);
    });
}

describe('PowerShell on the pages', () => {
  const files = globSync('content/**/*.mdx', { cwd: root });
  const lines = files.flatMap((file) => commandsOf(file, readFileSync(join(root, file), 'utf8')));

  test('names documented cmdlets with documented parameters', () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.flatMap(unknownIn)).toEqual([]);
  });

  test('an invented cmdlet or parameter is named with its line', () => {
    const page = [
      'text',
      '```powershell',
      '# Export-CsNothing',
      'Export-CsPersistentChatData -DBInstance "sql\\rtc" `',
      '  -Since 2012',
      'Move-CsRoom -Target x',
      '```',
    ].join('\n');
    expect(commandsOf('page.mdx', page).flatMap(unknownIn)).toEqual([
      'page.mdx:4: Export-CsPersistentChatData has no parameter -Since',
      'page.mdx:6: no cmdlet Move-CsRoom is documented here; correct it, or add it to this test with its parameters',
    ]);
  });
});
