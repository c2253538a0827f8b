import { type CommandId, commandOf, type Evidence } from './commands.ts';
import { membersOf, type PastedObject, type Value } from './console.ts';
import {
  type Answer,
  because,
  cmdlet,
  effectivePolicyOf,
  globalPolicyOf,
  homeOf,
  isAnswer,
  type NoAnswer,
  type PolicyModel,
  property,
  type Reading,
  type Surroundings,
  sitePolicyOf,
  sourceOf,
  surroundingsOf,
  userPolicyOf,
  type Word,
} from './surroundings.ts';

export type Told = Answer & { readonly fact: string };
export type Untold = NoAnswer & { readonly fact: string };
export type Extraction = { readonly told: readonly Told[]; readonly untold: readonly Untold[] };

type Context = {
  readonly objects: readonly PastedObject[];
  readonly around: Surroundings;
  readonly policyModel: PolicyModel;
  readonly asks: readonly string[];
};

/** How one fact is read: from which properties of which commands, and to what answer. */
export type FactReading = {
  readonly fact: string;
  readonly from: readonly (readonly [CommandId, string])[];
  /** The answers by value, in lower case. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Where the answer takes more than one value. */
  readonly read?: (context: Context) => Reading;
  /** Only read where this is asked as well: elsewhere the same fact is a wish and no observation. */
  readonly besides?: string;
};

/** The only object of a command in a text: two are a matter of choice. */
function onlyOne(objects: readonly PastedObject[], command: CommandId): PastedObject | NoAnswer {
  const found = objects.filter((it) => it.command === command);
  const [only] = found;
  if (!only) return because('no-object', {}, command);
  return found.length === 1 ? only : because('several-objects', { count: found.length, command: cmdlet(command) });
}
const isObject = (it: PastedObject | NoAnswer): it is PastedObject => 'values' in it;

const valueIn = ({ objects }: Context, command: CommandId, name: string): Value | NoAnswer => {
  const object = onlyOne(objects, command);
  return isObject(object) ? property(object, name) : object;
};

/** The Persistent Chat server among the services; several services of other roles beside it are no matter. */
function chatServer(context: Context): PastedObject | NoAnswer {
  const servers = context.objects.filter(
    (it) =>
      it.command === 'service' &&
      (/^persistentchatserver$/i.test(it.values.get('role')?.text ?? '') ||
        /^persistentchatserver:/i.test(it.values.get('identity')?.text ?? '') ||
        it.values.has('activeservers')),
  );
  return onlyOne(servers, 'service');
}
const chatServerValue = (context: Context, name: string): Value | NoAnswer => {
  const server = chatServer(context);
  return isObject(server) ? property(server, name) : server;
};

const policyKinds = (context: Context) => {
  const { around } = context;
  return {
    'user-policy': userPolicyOf(valueIn(context, 'user', 'PersistentChatPolicy'), around),
    'site-policy': sitePolicyOf(valueIn(context, 'user', 'RegistrarPool'), around),
    'global-policy': globalPolicyOf(around),
    'pool-policy': around.poolPolicy,
  };
};

/** The switch in the command line that lists users of 2007 R2 only. */
const legacySwitch = 'OnOfficeCommunicationServer';

const homeReading = (context: Context): Reading => {
  const listed = valueIn(context, 'user', legacySwitch);
  if ('text' in listed) return { answer: 'ocs-2007-r2', from: [sourceOf('user', listed)], cautions: [] };
  return homeOf(valueIn(context, 'user', 'RegistrarPool'), context.around);
};

const chatPool = (context: Context): Reading => {
  const server = chatServer(context);
  if (!isObject(server)) return server;
  const version = property(server, 'Version');
  if (!('text' in version)) return version;
  if (version.text !== '6')
    return because('other-version', { value: server.values.get('poolfqdn')?.text ?? '', version: version.text });
  return { answer: 'persistent-chat-2013', from: [sourceOf('service', version)], cautions: ['version-6-seen'] };
};

const nextHop = (context: Context): Reading => {
  const registrar = chatServerValue(context, 'Registrar');
  if (!('text' in registrar)) return registrar;
  if (registrar.text === '') return because('unknown-value', { property: 'Registrar', value: '' });
  const version = context.around.versionOf(registrar.text.replace(/^registrar:/i, ''));
  return isAnswer(version) ? { ...version, from: [sourceOf('service', registrar), ...version.from] } : version;
};

const serverCount =
  (name: string, answerOf: (count: number) => string | undefined) =>
  (context: Context): Reading => {
    const servers = chatServerValue(context, name);
    if (!('text' in servers)) return servers;
    // An empty value is no count: a property that does not exist prints the same.
    if (servers.text === '') return because('unknown-value', { property: name, value: '' });
    const answer = answerOf(membersOf(servers.text).length);
    if (answer === undefined) return because('unknown-value', { property: name, value: servers.text });
    return { answer, from: [sourceOf('service', servers)], cautions: [] };
  };

const addressIn = (value: Value, address: string) =>
  membersOf(value.text).some((it) => it.toLowerCase() === address.toLowerCase());

/** Membership is only told where the address itself stands there: groups are for Active Directory to say. */
const roomStanding = (context: Context): Reading => {
  const address = valueIn(context, 'user', 'SipAddress');
  if (!('text' in address)) return address;
  const members = valueIn(context, 'room', 'Members');
  if (!('text' in members)) return members;
  if (!addressIn(members, address.text)) return because('groups-not-resolved', { property: 'Members' });
  return { answer: 'member', from: [sourceOf('user', address), sourceOf('room', members)], cautions: [] };
};

const categoryList = (context: Context): Reading => {
  const address = valueIn(context, 'user', 'SipAddress');
  if (!('text' in address)) return address;
  const denied = valueIn(context, 'category', 'DeniedMembers');
  if (!('text' in denied)) return denied;
  const from = [sourceOf('user', address)];
  if (addressIn(denied, address.text)) return { answer: 'denied', from: [...from, sourceOf('category', denied)], cautions: [] };
  if (membersOf(denied.text).some((it) => !/^sip:/i.test(it)))
    return because('groups-not-resolved', { property: 'DeniedMembers' });
  const allowed = valueIn(context, 'category', 'AllowedMembers');
  if (!('text' in allowed)) return allowed;
  if (!addressIn(allowed, address.text)) return because('groups-not-resolved', { property: 'AllowedMembers' });
  return { answer: 'allowed', from: [...from, sourceOf('category', allowed), sourceOf('category', denied)], cautions: [] };
};

const sipPrefix = (context: Context): Reading => {
  const address = valueIn(context, 'endpoint', 'SipAddress');
  if (!('text' in address)) return address;
  if (address.text === '') return because('unknown-value', { property: 'SipAddress', value: '' });
  if (/^sip:/i.test(address.text)) return because('domain-not-known');
  return { answer: 'missing', from: [sourceOf('endpoint', address)], cautions: [] };
};

const createdEndpoints = (context: Context): Reading => {
  const endpoints = context.objects.filter(({ command }) => command === 'endpoint');
  if (!endpoints.length) return because('no-object', {}, 'endpoint');
  return because('automatic-endpoint');
};

/** Every fact that output can tell, by what is read. A fact that stands in no row has to be answered by the reader. */
export const factReadings: readonly FactReading[] = [
  {
    fact: 'home',
    from: [
      ['user', 'RegistrarPool'],
      ['service', 'Version'],
    ],
    read: homeReading,
  },
  {
    fact: 'moved-from',
    from: [
      ['user', 'RegistrarPool'],
      ['service', 'Version'],
    ],
    read: homeReading,
  },
  {
    fact: 'policy',
    from: [
      ['user', 'PersistentChatPolicy'],
      ['user', 'RegistrarPool'],
      ['policy', 'EnablePersistentChat'],
      ['pool', 'Site'],
    ],
    read: (context) => effectivePolicyOf(policyKinds(context), context.policyModel),
  },
  {
    fact: 'user-policy',
    from: [
      ['user', 'PersistentChatPolicy'],
      ['policy', 'EnablePersistentChat'],
    ],
    read: (context) => policyKinds(context)['user-policy'],
  },
  {
    fact: 'site-policy',
    from: [
      ['user', 'RegistrarPool'],
      ['pool', 'Site'],
      ['policy', 'EnablePersistentChat'],
    ],
    read: (context) => policyKinds(context)['site-policy'],
  },
  { fact: 'global-policy', from: [['policy', 'EnablePersistentChat']], read: ({ around }) => globalPolicyOf(around) },
  { fact: 'pool-policy', from: [['policy', 'Identity']], read: ({ around }) => around.poolPolicy },
  {
    fact: 'pool',
    besides: 'host',
    from: [
      ['service', 'Role'],
      ['service', 'Version'],
    ],
    read: chatPool,
  },
  {
    fact: 'host',
    from: [
      ['service', 'Registrar'],
      ['service', 'Version'],
    ],
    read: nextHop,
  },
  {
    fact: 'next-hop',
    from: [
      ['service', 'Registrar'],
      ['service', 'Version'],
    ],
    read: nextHop,
  },
  {
    fact: 'active-servers',
    from: [['service', 'ActiveServers']],
    read: serverCount('ActiveServers', (count) =>
      count === 0 ? undefined : count === 1 ? 'one' : count <= 4 ? 'two-to-four' : 'more-than-four',
    ),
  },
  {
    fact: 'standby-servers',
    from: [['service', 'InactiveServers']],
    read: serverCount('InactiveServers', (count) => (count === 0 ? 'none' : count <= 4 ? 'up-to-four' : 'more-than-four')),
  },
  {
    fact: 'room-privacy',
    from: [['room', 'Privacy']],
    answers: { open: 'open', closed: 'closed', secret: 'secret' },
  },
  {
    fact: 'room-standing',
    from: [
      ['room', 'Members'],
      ['user', 'SipAddress'],
    ],
    read: roomStanding,
  },
  {
    fact: 'category-list',
    from: [
      ['category', 'DeniedMembers'],
      ['category', 'AllowedMembers'],
    ],
    read: categoryList,
  },
  { fact: 'sip-prefix', from: [['endpoint', 'SipAddress']], read: sipPrefix },
  { fact: 'created-endpoints', from: [['endpoint', 'SipAddress']], read: createdEndpoints },
];

/** How well the properties of a reading are known: as well as the worst of them. */
export function evidenceOf({ from }: FactReading): Evidence {
  const order: readonly Evidence[] = ['documented', 'seen', 'inferred'];
  const places = from.map(([command, name]) => order.indexOf(commandOf(command).properties[name] as Evidence));
  return order[Math.max(...places)] as Evidence;
}

function simpleReading({ from, answers = {} }: FactReading, context: Context): Reading {
  const [command, name] = from[0] as readonly [CommandId, string];
  const value = valueIn(context, command, name);
  if (!('text' in value)) return value;
  const answer = answers[value.text.toLowerCase()];
  if (answer === undefined) return because('unknown-value', { property: name, value: value.text });
  return { answer, from: [sourceOf(command, value)], cautions: [] };
}

/** The facts among those asked that output can tell. */
export const readableFacts = (asks: readonly string[]): readonly FactReading[] =>
  factReadings.filter(({ fact, besides }) => asks.includes(fact) && (besides === undefined || asks.includes(besides)));

/**
 * What the objects of a text say about the questions of a checker: each answer with where it came from, and each question
 * that stays open with the reason. Nothing is guessed and there is no default.
 */
export function extract(
  objects: readonly PastedObject[],
  asks: readonly string[],
  policyModel: PolicyModel,
  word: Word = {},
  allPoliciesRead = true,
): Extraction {
  const context: Context = { objects, around: surroundingsOf(objects, word, allPoliciesRead), policyModel, asks };
  const told: Told[] = [];
  const untold: Untold[] = [];
  for (const fact of asks) {
    const row = readableFacts(asks).find((it) => it.fact === fact);
    const reading = row ? (row.read?.(context) ?? simpleReading(row, context)) : because('not-asked');
    if (isAnswer(reading)) told.push({ fact, ...reading });
    else untold.push({ fact, ...reading });
  }
  return { told, untold };
}
