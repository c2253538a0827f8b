import type { Bilingual } from '../vocabulary/text.ts';

/**
 * How well a property is known: `documented` by Microsoft, `seen` in public code that reads it, `inferred` by us: accepted
 * where it stands, never required.
 */
export type Evidence = 'documented' | 'seen' | 'inferred';

export type Command = {
  /** The cmdlet, or nothing for a list of the site's own. */
  readonly cmdlet?: string;
  readonly name: Bilingual;
  /** What makes the list, ready to copy. */
  readonly script: string;
  readonly properties: Readonly<Record<string, Evidence>>;
  /** Sets of properties of which one set is enough to know the output by. */
  readonly marks: readonly (readonly string[])[];
  /** What an Identity of such an object looks like. */
  readonly identity?: RegExp;
};

const command = <const C extends Command>(declared: C): C => declared;
const joined = (property: string) => `@{n='${property}';e={$_.${property} -join '|'}}`;
const csv = (file: string) => `Export-Csv ${file} -NoTypeInformation -Encoding UTF8`;

/** What a reader can paste or drop, in the order in which an output is looked for. */
export const commands = {
  policy: command({
    cmdlet: 'Get-CsPersistentChatPolicy',
    name: { en: 'Persistent Chat policies', es: 'Directivas de chat persistente' },
    script: `Get-CsPersistentChatPolicy | Select-Object Identity,EnablePersistentChat |\n  ${csv('policies.csv')}`,
    properties: { Identity: 'documented', Description: 'documented', EnablePersistentChat: 'documented' },
    marks: [['EnablePersistentChat']],
  }),
  endpoint: command({
    cmdlet: 'Get-CsPersistentChatEndpoint',
    name: { en: 'Endpoints for legacy clients', es: 'Extremos para clientes heredados' },
    script: `Get-CsPersistentChatEndpoint -PersistentChatPoolFqdn pcpool.contoso.com |\n  Select-Object @{n='PersistentChatPoolFqdn';e={'pcpool.contoso.com'}},SipAddress,DisplayName |\n  ${csv('endpoints.csv')}`,
    properties: {
      Identity: 'documented',
      SipAddress: 'documented',
      DisplayName: 'documented',
      PersistentChatPoolFqdn: 'inferred',
      RegistrarPool: 'inferred',
      HomeServer: 'inferred',
      OwnerUrn: 'inferred',
    },
    marks: [
      ['SipAddress', 'PersistentChatPoolFqdn'],
      ['SipAddress', 'OwnerUrn'],
    ],
    identity: /\bCN=Application Contacts\b/i,
  }),
  clients: command({
    name: { en: 'Your own list of clients', es: 'Su propia lista de clientes' },
    script: 'SipAddress,client\nsip:ana@contoso.com,lync-2013\nsip:luis@contoso.com,group-chat',
    properties: { SipAddress: 'documented', client: 'documented', userAgent: 'documented' },
    marks: [['SipAddress', 'client']],
  }),
  tree: command({
    name: { en: 'Legacy categories and rooms', es: 'Categorías y salones heredados' },
    script:
      'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers\nEMEA/Sales,Offers,False,True,False,True,sip:marta@contoso.com,False',
    properties: {
      categoryPath: 'documented',
      room: 'documented',
      categoryInvites: 'documented',
      roomInvites: 'documented',
      disabled: 'documented',
      hasFiles: 'documented',
      rootManagers: 'documented',
      federatedMembers: 'documented',
    },
    marks: [['categoryPath', 'room']],
  }),
  room: command({
    cmdlet: 'Get-CsPersistentChatRoom',
    name: { en: 'Rooms of Lync Server 2013', es: 'Salones de Lync Server 2013' },
    script: `Get-CsPersistentChatRoom |\n  Select-Object Identity,Name,Category,Type,Privacy,Invitations,Disabled,${joined('Members')},${joined('Managers')},${joined('Presenters')} |\n  ${csv('rooms.csv')}`,
    properties: {
      Identity: 'documented',
      Name: 'seen',
      Category: 'inferred',
      CategoryUri: 'seen',
      ChatRoomUri: 'seen',
      Type: 'inferred',
      Privacy: 'seen',
      Invitations: 'seen',
      Disabled: 'inferred',
      Members: 'seen',
      Managers: 'seen',
      Presenters: 'seen',
    },
    marks: [['Privacy'], ['ChatRoomUri'], ['Members', 'Managers'], ['Name', 'Invitations']],
  }),
  category: command({
    cmdlet: 'Get-CsPersistentChatCategory',
    name: { en: 'Categories of Lync Server 2013', es: 'Categorías de Lync Server 2013' },
    script: `Get-CsPersistentChatCategory |\n  Select-Object Identity,Name,Invites,FileUpload,ChatHistory,${joined('AllowedMembers')},${joined('DeniedMembers')},${joined('Creators')} |\n  ${csv('categories.csv')}`,
    properties: {
      Identity: 'documented',
      Name: 'seen',
      Invites: 'documented',
      FileUpload: 'seen',
      ChatHistory: 'seen',
      AllowedMembers: 'documented',
      DeniedMembers: 'documented',
      Creators: 'documented',
      NumberOfChatRooms: 'seen',
      CategoryUri: 'seen',
    },
    marks: [['AllowedMembers'], ['DeniedMembers'], ['Name', 'Invites'], ['NumberOfChatRooms']],
  }),
  service: command({
    cmdlet: 'Get-CsService',
    name: { en: 'Services and their versions', es: 'Servicios y sus versiones' },
    script: `Get-CsService | Select-Object Identity,Role,PoolFqdn,SiteId,Version,@{n='Registrar';e={$_.Registrar}} |\n  ${csv('services.csv')}`,
    properties: {
      Identity: 'documented',
      Role: 'documented',
      SiteId: 'documented',
      PoolFqdn: 'seen',
      Version: 'seen',
      Registrar: 'seen',
      ActiveServers: 'seen',
      InactiveServers: 'seen',
    },
    marks: [['PoolFqdn', 'Version'], ['Identity', 'Role'], ['ActiveServers']],
    identity: /^(?:Registrar|UserServer|PersistentChatServer|TrustedApplicationPool|[A-Z]\w+Server|\w+Database):/i,
  }),
  site: command({
    cmdlet: 'Get-CsSite',
    name: { en: 'Sites and their pools', es: 'Sitios y sus grupos de servidores' },
    script: `Get-CsSite | Select-Object Identity,DisplayName,SiteType,${joined('Pools')} |\n  ${csv('sites.csv')}`,
    properties: { Identity: 'documented', DisplayName: 'documented', SiteType: 'documented', Pools: 'documented' },
    marks: [['SiteType'], ['Identity', 'Pools']],
  }),
  pool: command({
    cmdlet: 'Get-CsPool',
    name: { en: 'Pools and their sites', es: 'Grupos de servidores y sus sitios' },
    script: `Get-CsPool | Select-Object Identity,Site,${joined('Services')},${joined('Computers')} |\n  ${csv('pools.csv')}`,
    properties: { Identity: 'documented', Site: 'documented', Services: 'documented', Computers: 'documented' },
    marks: [
      ['Identity', 'Services', 'Computers'],
      ['Identity', 'Site'],
      ['Identity', 'Computers'],
    ],
  }),
  user: command({
    cmdlet: 'Get-CsUser',
    name: { en: 'Users', es: 'Usuarios' },
    script: `Get-CsUser | Select-Object DisplayName,SipAddress,Enabled,RegistrarPool,PersistentChatPolicy |\n  ${csv('users.csv')}`,
    properties: {
      DisplayName: 'documented',
      SipAddress: 'documented',
      RegistrarPool: 'documented',
      PersistentChatPolicy: 'documented',
      Enabled: 'inferred',
      HomeServer: 'inferred',
    },
    marks: [
      ['SipAddress', 'RegistrarPool'],
      ['SipAddress', 'PersistentChatPolicy'],
      ['SipAddress', 'SamAccountName'],
      ['SipAddress', 'HomeServer'],
    ],
  }),
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as CommandId[];

/** A command as everything but its own declaration reads it. */
export const commandOf = (id: CommandId): Command => commands[id];

/** Whether any command has a property of this name, whatever the case. */
const known = new Set(commandIds.flatMap((id) => Object.keys(commands[id].properties).map((name) => name.toLowerCase())));
export const isProperty = (name: string) => known.has(name.toLowerCase());

/** The command of a cmdlet's name; `Get-CsPersistentChatPool`, as some call it, prints what `Get-CsService` does. */
export function commandOfCmdlet(cmdlet: string): CommandId | undefined {
  const name = cmdlet.toLowerCase();
  if (name === 'get-cspersistentchatpool') return 'service';
  return commandIds.find((id) => commandOf(id).cmdlet?.toLowerCase() === name);
}

/** The command whose output has these properties, the first that fits; nothing when none does. */
export function commandOfProperties(names: readonly string[], identity = ''): CommandId | undefined {
  const present = new Set(names.map((name) => name.toLowerCase()));
  const byIdentity = commandIds.find((id) => commandOf(id).identity?.test(identity));
  return (
    byIdentity ??
    commandIds.find((id) => commandOf(id).marks.some((mark) => mark.every((name) => present.has(name.toLowerCase()))))
  );
}
