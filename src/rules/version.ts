import { rules } from './index.ts';

/** FNV-1a, 32 bits: enough to tell two sets of rules apart, and the same on every machine. */
const hash = (text: string) =>
  [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** Names the rule set: changes exactly when a rule's logic, source or wording does. */
export const ruleSetVersion = hash(JSON.stringify(rules)).toString(16).padStart(8, '0');
