import type { Model } from '../engine/model.ts';
import { tabulate } from '../engine/table.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { type CommandId, commandOf } from './commands.ts';
import { booleanOf, membersOf, type PastedObject, type Value } from './console.ts';
import type { Caution, Reason } from './reasons.ts';

/** Where an answer came from; without a command it is the reader's own word. */
export type Source = { readonly command?: CommandId; readonly property: string; readonly line: number; readonly text: string };
export type Answer = { readonly answer: string; readonly from: readonly Source[]; readonly cautions: readonly Caution[] };
export type NoAnswer = {
  readonly reason: Reason;
  readonly args: Readonly<Record<string, string | number>>;
  /** The command whose output would help. */
  readonly needs?: CommandId;
};
export type Reading = Answer | NoAnswer;

export const serverVersions = ['lync-2013', 'lync-2010', 'ocs-2007-r2'] as const;
export type ServerVersion = (typeof serverVersions)[number];

/** What the reader said beside the output: versions by pool (lower case), and that a list is whole. */
export type Word = {
  readonly versions?: Readonly<Record<string, ServerVersion>>;
  /** The text has every Persistent Chat policy there is. */
  readonly allPolicies?: boolean;
};

/** The checker of effective policies as data, with the policy that each of its verdicts stands for. */
export type PolicyModel = {
  readonly model: Model;
  readonly leads: { readonly [V in Verdict]?: { readonly policy?: string } };
};

/** What surrounds a user: pools with their versions and sites, and policies. */
export type Surroundings = {
  readonly versionOf: (pool: string) => Reading;
  readonly siteOf: (pool: string) => Reading;
  /** `enables` or `disables`, of the policy with this identity. */
  readonly policyNamed: (identity: string) => Reading;
  /** That there is no policy other than those named: `none`, or why that does not follow. */
  readonly noOther: (from: readonly Source[]) => Reading;
  /** A policy whose identity has a scope that no cmdlet offers. */
  readonly poolPolicy: Reading;
  readonly word: Word;
};

export const isAnswer = (reading: Reading): reading is Answer => 'answer' in reading;
export const cmdlet = (id: CommandId) => commandOf(id).cmdlet ?? commandOf(id).name.en;
export const because = (reason: Reason, args: NoAnswer['args'] = {}, needs?: CommandId): NoAnswer => ({
  reason,
  args: { ...args, ...(needs && { command: cmdlet(needs) }) },
  ...(needs && { needs }),
});
export const sourceOf = (command: CommandId, { property, line, text }: Value): Source => ({ command, property, line, text });

/** The value of a property, or why there is none to rely on. */
export function property(object: PastedObject, name: string): Value | NoAnswer {
  const value = object.values.get(name.toLowerCase());
  if (!value) return because('property-missing', { property: name, command: cmdlet(object.command) });
  return value.unreadable ? because(value.unreadable, { property: name }) : value;
}
const isValue = (it: Value | NoAnswer): it is Value => 'text' in it;

const fqdn = (text: string) =>
  text
    .replace(/^[A-Za-z]+:/, '')
    .trim()
    .toLowerCase();
const siteName = (text: string) =>
  text
    .replace(/^site:/i, '')
    .trim()
    .toLowerCase();
const versionNumbers: Readonly<Record<string, readonly [ServerVersion, Caution]>> = {
  '6': ['lync-2013', 'version-6-seen'],
  '5': ['lync-2010', 'version-5-inferred'],
};
const homing = /^(?:registrar|userserver)$/i;

type Fact = { value: string; shown: string; source: Source; cautions: readonly Caution[] };
const gather = () => {
  const found = new Map<string, Fact[]>();
  const add = (key: string, fact: Fact) => {
    const facts = found.get(key);
    if (facts) facts.push(fact);
    else found.set(key, [fact]);
  };
  return { found, add };
};

/**
 * Reads what surrounds the users from the output of the other commands and from what the reader said. `read` says whether all of
 * the policies in the text were read: an unread one is never taken for one that does not exist.
 */
export function surroundingsOf(objects: readonly PastedObject[], word: Word = {}, read = true): Surroundings {
  const versions = gather();
  const sites = gather();
  const policies = gather();
  const poolScoped: Source[] = [];
  const unscoped: Source[] = [];
  let unnamed = false;

  for (const object of objects) {
    const known = (name: string) => {
      const value = property(object, name);
      return isValue(value) && value.text !== '' ? value : undefined;
    };
    const identity = known('Identity');
    if (object.command === 'service') {
      const role = known('Role')?.text ?? /^(\w+):/.exec(identity?.text ?? '')?.[1];
      const pool = known('PoolFqdn') ?? (identity && /^\w+:/.test(identity.text) ? identity : undefined);
      const version = known('Version');
      const site = known('SiteId');
      if (pool && version && (role === undefined || homing.test(role))) {
        const [value, caution] = versionNumbers[version.text] ?? [];
        versions.add(fqdn(pool.text), {
          value: value ?? '',
          shown: version.text,
          source: sourceOf('service', version),
          cautions: caution ? [caution] : [],
        });
      }
      if (pool && site)
        sites.add(fqdn(pool.text), {
          value: siteName(site.text),
          shown: site.text,
          source: sourceOf('service', site),
          cautions: [],
        });
    }
    if (object.command === 'pool') {
      const site = known('Site');
      if (!identity || !site) continue;
      const source = sourceOf('pool', site);
      if (siteName(site.text) === 'backcompatsite')
        versions.add(fqdn(identity.text), { value: 'ocs-2007-r2', shown: site.text, source, cautions: ['back-compat-site'] });
      sites.add(fqdn(identity.text), { value: siteName(site.text), shown: site.text, source, cautions: [] });
    }
    if (object.command === 'site') {
      const pools = known('Pools');
      if (!identity || !pools) continue;
      for (const pool of membersOf(pools.text))
        sites.add(fqdn(pool), {
          value: siteName(identity.text),
          shown: identity.text,
          source: sourceOf('site', pools),
          cautions: [],
        });
    }
    if (object.command === 'policy' && !identity) unnamed = true;
    if (object.command === 'policy' && identity) {
      const enabled = property(object, 'EnablePersistentChat');
      const yes = isValue(enabled) ? booleanOf(enabled.text) : undefined;
      const key = identity.text.toLowerCase();
      if (!/^(?:global$|site:|tag:)/.test(key)) {
        (/^\w+:/.test(key) ? poolScoped : unscoped).push(sourceOf('policy', identity));
        continue;
      }
      policies.add(key, {
        value: yes === undefined ? '' : yes ? 'enables' : 'disables',
        shown: isValue(enabled) ? enabled.text : '',
        source: isValue(enabled) ? sourceOf('policy', enabled) : sourceOf('policy', identity),
        cautions: [],
      });
    }
  }

  const one = (
    facts: readonly Fact[] | undefined,
    none: NoAnswer,
    differ: NoAnswer,
    strange: (fact: Fact) => NoAnswer,
  ): Reading => {
    const [first] = facts ?? [];
    if (!first || !facts) return none;
    if (facts.some(({ value, shown }) => value !== first.value || (value === '' && shown !== first.shown))) return differ;
    return first.value === '' ? strange(first) : { answer: first.value, from: [first.source], cautions: first.cautions };
  };
  const noOther = (from: readonly Source[]): Reading => {
    if (!word.allPolicies || policies.found.size === 0) return because('list-may-be-partial', {}, 'policy');
    if (!read || unnamed) return because('policies-unread', {}, 'policy');
    return { answer: 'none', from, cautions: ['your-word'] };
  };
  const said = new Map(Object.entries(word.versions ?? {}).map(([pool, version]) => [pool.toLowerCase(), version]));

  return {
    word,
    noOther,
    versionOf: (pool) => {
      const key = fqdn(pool);
      const told = said.get(key);
      if (told && !versions.found.has(key))
        return { answer: told, from: [{ property: 'version', line: 0, text: pool }], cautions: ['your-word'] };
      return one(
        versions.found.get(key),
        because('pool-version-not-known', { value: pool }, 'service'),
        because('versions-differ', { value: pool }),
        ({ shown }) => because('other-version', { value: pool, version: shown }),
      );
    },
    siteOf: (pool) =>
      one(
        sites.found.get(fqdn(pool)),
        because('site-not-known', { value: pool }, 'pool'),
        because('site-not-known', { value: pool }, 'pool'),
        () => because('site-not-known', { value: pool }, 'pool'),
      ),
    policyNamed: (identity) =>
      one(
        policies.found.get(identity.toLowerCase()),
        because('policy-not-listed', { value: identity.replace(/^tag:/i, '') }, 'policy'),
        because('policies-differ', { value: identity }),
        ({ shown }) => because('unknown-value', { property: 'EnablePersistentChat', value: shown }),
      ),
    poolPolicy: poolScoped.length
      ? { answer: 'appears', from: poolScoped, cautions: [] }
      : unscoped[0]
        ? because('unknown-value', { property: 'Identity', value: unscoped[0].text })
        : noOther([{ property: 'policies', line: 0, text: '' }]),
  };
}

/** Where a user with this RegistrarPool is homed. */
export function homeOf(registrarPool: Value | NoAnswer, around: Surroundings): Reading {
  if (!isValue(registrarPool)) return registrarPool;
  if (registrarPool.unreadable) return because(registrarPool.unreadable, { property: 'RegistrarPool' });
  if (registrarPool.text === '') return because('no-registrar-pool');
  const version = around.versionOf(registrarPool.text);
  if (!isAnswer(version)) return version;
  return { ...version, from: [sourceOf('user', registrarPool), ...version.from] };
}

/** What the per-user policy of a user says: `none`, `enables` or `disables`. */
export function userPolicyOf(policy: Value | NoAnswer, around: Surroundings): Reading {
  if (!isValue(policy)) return policy;
  if (policy.unreadable) return because(policy.unreadable, { property: 'PersistentChatPolicy' });
  const source = sourceOf('user', policy);
  if (policy.text === '') return { answer: 'none', from: [source], cautions: ['empty-policy'] };
  const named = around.policyNamed(`tag:${policy.text.replace(/^tag:/i, '')}`);
  return isAnswer(named) ? { ...named, from: [source, ...named.from] } : named;
}

/** What the policy of the site of a pool says: `none` only if the reader said that the list is whole. */
export function sitePolicyOf(registrarPool: Value | NoAnswer, around: Surroundings): Reading {
  if (!isValue(registrarPool)) return registrarPool;
  if (registrarPool.unreadable) return because(registrarPool.unreadable, { property: 'RegistrarPool' });
  if (registrarPool.text === '') return because('no-registrar-pool');
  const site = around.siteOf(registrarPool.text);
  if (!isAnswer(site)) return site;
  const from = [sourceOf('user', registrarPool), ...site.from];
  const policy = around.policyNamed(`site:${site.answer}`);
  if (isAnswer(policy)) return { ...policy, from: [...from, ...policy.from] };
  if (policy.reason !== 'policy-not-listed') return policy;
  return around.noOther(from);
}

/** What the global policy says. There always is one, but only a text that shows it says what. */
export const globalPolicyOf = (around: Surroundings): Reading => around.policyNamed('global');

/** The effective policy, `enabled` or `disabled`, as the checker of effective policies has it from the four kinds of policy. */
export function effectivePolicyOf(
  kinds: Readonly<Record<'user-policy' | 'site-policy' | 'global-policy' | 'pool-policy', Reading>>,
  { model, leads }: PolicyModel,
): Reading {
  const table = tabulate(model);
  const answered = Object.entries(kinds).flatMap(([fact, reading]) => (isAnswer(reading) ? [[fact, reading] as const] : []));
  const given = Object.fromEntries(answered.map(([fact, { answer }]) => [fact, answer]));
  const verdict = table.verdictFor(given);
  const answer = leads[verdict]?.policy;
  if (answer !== undefined) {
    // Only what carries the verdict is named: an answer that can be left out is not where it came from.
    const needed = answered.filter(([fact]) => table.verdictFor({ ...given, [fact]: undefined }) !== verdict);
    const carrying = needed.length ? needed : answered;
    return {
      answer,
      from: carrying.flatMap(([, { from }]) => from),
      cautions: [...new Set(carrying.flatMap(([, it]) => it.cautions))],
    };
  }
  if (verdict === 'conflict') return because('policy-disputed');
  const open = (['user-policy', 'site-policy', 'pool-policy', 'global-policy'] as const).flatMap((kind) => {
    const reading = kinds[kind];
    return isAnswer(reading) ? [] : [reading];
  });
  return open[0] ?? because('policy-still-open');
}
