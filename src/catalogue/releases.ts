import { type CheckerDifferences, differences, differs } from '../engine/differences.ts';
import { once } from '../engine/once.ts';
import { comparedFrom, recordOf } from '../engine/recorded.ts';
import { tabulate } from '../engine/table.ts';
import * as declared from '../guidance/releases/index.ts';
import type { RecordedChecker, Release } from '../model/release.ts';
import { checkers } from './checkers.ts';
import { rules } from './rules.ts';
import { recordRules, ruleSetVersion } from './version.ts';

/** Releases in the order of their numbers. */
export const inOrder = (some: readonly Release[]): readonly Release[] => some.toSorted((a, b) => a.number - b.number);

/** Every release, the first one first. */
export const releases: readonly Release[] = inOrder(Object.values(declared));

/** The last release: links that are copied today name it. Throws where there is none. */
export const latestRelease: Release = (() => {
  const [last] = releases.toReversed();
  if (!last) throw new Error('There is no release: npm run release -- "<notes in English>" "<notes in Spanish>"');
  return last;
})();

/** The release before another one, or undefined for the first. */
export const releaseBefore = ({ number }: Release): Release | undefined => releases.findLast((it) => it.number < number);

/** The checkers of today as a release records them. */
export const recordCheckers = (): Record<string, RecordedChecker> =>
  Object.fromEntries(checkers.map(({ id, model }) => [id, recordOf(model.facts, tabulate(model).verdictOf)]));

/** The rule set of today as a release that nobody has published. */
export const today = (): Pick<Release, 'ruleSet' | 'rules' | 'checkers'> => ({
  ruleSet: ruleSetVersion,
  rules: recordRules(rules),
  checkers: recordCheckers(),
});

type Recorded = Pick<Release, 'rules' | 'checkers'>;

/** What happened to a rule from one release to the next; each kind can come with others. */
export const ruleChangeKinds = ['added', 'withdrawn', 'removed', 'logic', 'source', 'words-en', 'words-es'] as const;
export type RuleChangeKind = (typeof ruleChangeKinds)[number];
export type RuleChange = { readonly rule: string; readonly kinds: readonly RuleChangeKind[] };

/** The rules that differ from one release to the next, by id. */
export function ruleChanges(before: Recorded, after: Recorded): RuleChange[] {
  const ids = [...new Set([...Object.keys(before.rules), ...Object.keys(after.rules)])].sort();
  return ids.flatMap((rule): RuleChange[] => {
    const [was, is] = [before.rules[rule]?.split(' '), after.rules[rule]?.split(' ')];
    if (!was) return [{ rule, kinds: ['added'] }];
    if (!is) return [{ rule, kinds: ['removed'] }];
    const kinds = (['logic', 'source', 'words-en', 'words-es'] as const).filter((_, place) => was[place] !== is[place]);
    const withdrawn = is.includes('withdrawn') && !was.includes('withdrawn');
    return kinds.length || withdrawn ? [{ rule, kinds: [...(withdrawn ? (['withdrawn'] as const) : []), ...kinds] }] : [];
  });
}

/** How the verdicts of one release differ from those of the one before, checker by checker; only checkers that differ. */
export const verdictChanges = (before: Recorded, after: Recorded, shown = 1): CheckerDifferences[] => {
  const compared = ({ checkers }: Recorded) => Object.entries(checkers).map(([id, recorded]) => comparedFrom(id, recorded));
  return differences(compared(before), compared(after), shown).filter((it) => differs(it));
};

/** What changed with a release; for the first one nothing, because nothing was published before it. */
export const changesOf = once((release: Release) => {
  const before = releaseBefore(release);
  return {
    rules: before ? ruleChanges(before, release) : [],
    checkers: before ? verdictChanges(before, release) : [],
  };
});

/** How many verdicts of complete scenarios changed, in checkers that exist on both sides. */
export const changedVerdicts = (changes: readonly CheckerDifferences[]): number =>
  changes.reduce((total, { verdicts }) => total + verdicts.reduce((sum, { count }) => sum + count, 0), 0);

/** The releases in which a rule changed or was added, the newest last. */
export const releasesOf = (rule: string) =>
  releases.flatMap((release) => {
    const change = changesOf(release).rules.find((it) => it.rule === rule);
    return change ? [{ release, kinds: change.kinds }] : [];
  });

/** A checker in every release that has it: what a link made under one of them would have said then. */
export const recordsOf = (checker: string) =>
  releases.flatMap(({ number, date, checkers }) => {
    const recorded = checkers[checker];
    return recorded ? [{ number, date, ...recorded }] : [];
  });
