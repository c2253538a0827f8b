import type { Release } from '../model/release.ts';
import type { Rule } from '../model/rule.ts';
import { langs } from '../vocabulary/text.ts';
import { rules } from './rules.ts';

/** FNV-1a, 32 bits, as eight hexadecimal digits: enough to tell two versions apart, and the same on every machine. */
export const hashOf = (text: string): string =>
  [...text]
    .reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0');

const compare = (a: string, b: string) => (a < b ? -1 : 1);

/** The same value with the keys of every object in one order. Lists of words are sets here; others keep their order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(canonical);
    return items.every((it) => typeof it === 'string') ? items.sort(compare) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => compare(a, b))
      .map(([key, it]) => [key, canonical(it)]),
  );
}

const identity = (value: unknown) => hashOf(JSON.stringify(canonical(value)));

/** The identity of everything that a release says: it stays as it is once the release is published. */
export const releaseIdentity = (release: Release): string => identity(release);

/** Eight hexadecimal digits that name a set of rules, whatever the order of the list, of conditions or of keys. */
export function identityOf(some: readonly Rule[]): string {
  const sorted = [...some]
    .sort((a, b) => compare(a.id, b.id))
    .map(({ advice, ...it }) => ({
      ...it,
      when: [...it.when].sort((a, b) => compare(a.fact, b.fact)),
      // Identities that are published call it so.
      ...(advice && { remedy: advice }),
    }));
  return identity(sorted);
}

/**
 * What makes a rule what it is, in four identities: its logic (modality, circumstances, norm, whether it has a limit, what it
 * sets aside or disagrees with), the passage it comes from, and its words in either language. Separated by spaces.
 */
export function ruleIdentity({ modality, when, norm, source, within, overrides, conflict, ...rest }: Rule): string {
  const limited = within !== undefined;
  const circumstances = [...when].sort((a, b) => compare(a.fact, b.fact));
  const logic = { modality, circumstances, norm, limited, overrides: overrides?.rule, conflict: conflict?.with };
  const texts = [rest.says, rest.means, rest.advice, rest.note, within, overrides?.because, conflict?.reading];
  const words = langs.map((lang) => texts.map((text) => [text?.[lang] ?? '']));
  return [logic, [source], ...words].map(identity).join(' ');
}

/** The identities of rules as a release records them. */
export const recordRules = (some: readonly Rule[]): Record<string, string> =>
  Object.fromEntries(
    [...some]
      .sort((a, b) => compare(a.id, b.id))
      .map((rule) => [rule.id, `${ruleIdentity(rule)}${rule.withdrawn ? ' withdrawn' : ''}`]),
  );

/** Names the rule set: changes exactly when a rule's logic, source or wording does. */
export const ruleSetVersion = identityOf(rules);
