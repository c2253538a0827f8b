import { type CommandId, commandOf } from './commands.ts';
import { hasAllPoliciesRead, readPaste, type Unread } from './console.ts';
import { type Extraction, extract, readableFacts, type Told, type Untold } from './facts.ts';
import { cmdlet, type PolicyModel, type Word } from './surroundings.ts';

/** A longer text (in UTF-16 units) is a list for the page that checks whole lists. */
export const longestPaste = 2_000_000;

/** What one pasted text says about the questions of a checker. */
export type PasteReport = Extraction & {
  /** The commands whose output was found, with how many objects of each. */
  readonly found: readonly (readonly [CommandId, number])[];
  readonly unread: readonly Unread[];
  /** Pools whose version the reader can say once; in lower case. */
  readonly pools: readonly string[];
  /** An answer hangs on whether the text has every policy. */
  readonly asksForAllPolicies: boolean;
  /** Reasons that several questions share stand together. */
  readonly whyNot: readonly { readonly why: Untold; readonly facts: readonly string[] }[];
};
export type PasteFault = { readonly fault: 'empty' | 'too-long' } | { readonly fault: 'no-output'; readonly first: string };

/** The commands whose output tells an answer to one of these questions. */
export const commandsFor = (asks: readonly string[]): readonly CommandId[] => [
  ...new Set(readableFacts(asks).flatMap(({ from }) => from.map(([command]) => command))),
];

/** What shows a command's output on the screen, of one user where it lists users. */
export const screenScript = (id: CommandId): string =>
  commandOf(id)
    .script.replace(/\|\s*Export-Csv.*/s, '| Format-List')
    .replace(/^Get-CsUser \|/, 'Get-CsUser -Identity sip:ana@contoso.com |');

/** Reads a pasted text for the checker that asks these questions, with what the reader said beside it. Never throws. */
export function readForChecker(
  text: string,
  asks: readonly string[],
  policyModel: PolicyModel,
  word: Word = {},
): PasteReport | PasteFault {
  if (text.trim() === '') return { fault: 'empty' };
  if (text.length > longestPaste) return { fault: 'too-long' };
  const pasted = readPaste(text);
  const { objects, unread } = pasted;
  if (objects.length === 0) return { fault: 'no-output', first: text.trim().split(/\r\n|\n|\r/, 1)[0] ?? '' };
  const { told, untold } = extract(objects, asks, policyModel, word, hasAllPoliciesRead(pasted));
  const counts = new Map<CommandId, number>();
  for (const { command } of objects) counts.set(command, (counts.get(command) ?? 0) + 1);
  const reasons = new Map<string, { why: Untold; facts: string[] }>();
  for (const why of untold) {
    const key = JSON.stringify([why.reason, why.args]);
    const same = reasons.get(key);
    if (same) same.facts.push(why.fact);
    else reasons.set(key, { why, facts: [why.fact] });
  }
  const pools = untold.flatMap(({ reason, args }) =>
    reason === 'pool-version-not-known' ? [String(args['value']).replace(/^\w+:/, '').toLowerCase()] : [],
  );
  return {
    told,
    untold,
    found: [...counts],
    unread,
    pools: [...new Set(pools)],
    asksForAllPolicies: untold.some(({ reason }) => reason === 'list-may-be-partial'),
    whyNot: [...reasons.values()],
  };
}

/** The answers that were told, by what stands in the form: nothing yet, the same, or another answer. */
export function beside(
  told: readonly Told[],
  given: Readonly<Record<string, string | undefined>>,
): Readonly<Record<'fresh' | 'same' | 'other', readonly Told[]>> {
  const standing = ({ fact, answer }: Told) => (given[fact] === undefined ? 'fresh' : given[fact] === answer ? 'same' : 'other');
  return {
    fresh: told.filter((it) => standing(it) === 'fresh'),
    same: told.filter((it) => standing(it) === 'same'),
    other: told.filter((it) => standing(it) === 'other'),
  };
}

/** Where an answer came from: each place once, as command, property and line; a place without a command is the reader's word. */
export const placesOf = ({ from }: Pick<Told, 'from'>) => [
  ...new Map(
    from.map(({ command, property, line, text }) => [
      `${command} ${property} ${line}`,
      { ...(command && { command: cmdlet(command) }), property, line, text },
    ]),
  ).values(),
];
