import type { Rule } from '../model/rule.ts';
import { rules } from './rules.ts';

/** FNV-1a, 32 bits, as eight hexadecimal digits: enough to tell two versions apart, and the same on every machine. */
export const hashOf = (text: string): string =>
  [...text]
    .reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16)
    .padStart(8, '0');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

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

/** Eight hexadecimal digits that name a set of rules, whatever the order of the list, of conditions or of keys. */
export function identityOf(some: readonly Rule[]): string {
  const sorted = [...some]
    .sort((a, b) => compare(a.id, b.id))
    .map((it) => ({ ...it, when: [...it.when].sort((a, b) => compare(a.fact, b.fact)) }));
  return hashOf(JSON.stringify(canonical(sorted)));
}

/** Names the rule set: changes exactly when a rule's logic, source or wording does. */
export const ruleSetVersion = identityOf(rules);
