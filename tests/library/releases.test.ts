import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import {
  changedVerdicts,
  changesOf,
  latestRelease,
  releases,
  ruleChanges,
  today,
  verdictChanges,
} from '../../src/catalogue/releases.ts';
import { ruleOf, rules } from '../../src/catalogue/rules.ts';
import { releaseIdentity, ruleIdentity } from '../../src/catalogue/version.ts';
import { reportOf } from '../../src/engine/differences.ts';
import { packVerdicts, questionsOf, readRecord, unpackVerdicts } from '../../src/engine/recorded.ts';
import type { RecordedChecker, Release } from '../../src/model/release.ts';

const now = today();

/** What to do where the last release is not the rule set of today. */
const mend = [
  `Release ${latestRelease.number} does not say this. Write it down: npm run release -- "<notes in English>" "<notes in Spanish>"`,
  `(with --replace if release ${latestRelease.number} is not published yet), and look at the difference with git diff.`,
];

/** The verdicts that changed since a release, as lines to read; none if nothing did. */
function unrecorded(release: Pick<Release, 'rules' | 'checkers'>): string[] {
  const changed = verdictChanges(release, now, 3);
  return changed.length ? [...reportOf(changed, { lines: 5 }).filter(Boolean), ...mend] : [];
}

/** The release with one checker written in another way. */
const altered = (id: string, change: (recorded: RecordedChecker) => RecordedChecker): Release => {
  const recorded = latestRelease.checkers[id];
  if (!recorded) throw new Error(`No ${id}`);
  return { ...latestRelease, checkers: { ...latestRelease.checkers, [id]: change(recorded) } };
};

describe('the last release is the rule set of today', () => {
  test('in the verdict of every complete scenario', () => {
    expect(unrecorded(latestRelease)).toEqual([]);
  });

  test('in the logic, the source and the words of every rule', () => {
    const changed = ruleChanges(latestRelease, now).map(({ rule, kinds }) => `${rule}: ${kinds.join(', ')}`);
    expect(changed.length ? [...changed, ...mend] : []).toEqual([]);
    expect(latestRelease.ruleSet, mend.join(' ')).toBe(now.ruleSet);
  });

  test('one other verdict is named with its checker, its scenario and what to do', () => {
    const other = altered('side-by-side', (it) => {
      const [first, ...rest] = unpackVerdicts(
        it.verdicts,
        checkerOf('side-by-side').model.facts.reduce((n, f) => n * f.answers.length, 1),
      );
      return { ...it, verdicts: packVerdicts([first === 'allowed' ? 'forbidden' : 'allowed', ...rest]) };
    });
    const said = unrecorded(other);
    expect(said[0]).toBe('side-by-side');
    expect(said[1]).toMatch(/^ {2}1 × allowed \(no rule decides\) → \w+/);
    const first = checkerOf('side-by-side').model.facts.map(({ id, answers }) => `${id}=${answers[0]}`);
    expect(said[2]?.trim()).toBe(first.join(' '));
    expect(said.at(-2)).toContain('npm run release -- ');
  });

  test('another answer, another question and a checker more are named', () => {
    const answer = altered('side-by-side', (it) => ({
      ...it,
      questions: { ...it.questions, stage: `${it.questions['stage']} never` },
      verdicts: `${it.questions['stage']?.split(' ').length ?? 0}a`,
    }));
    // Its verdicts do not fill the scenarios: a damaged release is not compared in silence.
    expect(() => unrecorded(answer)).toThrow(/verdicts for \d+ scenarios/);
    const { 'side-by-side': _, ...others } = latestRelease.checkers;
    expect(unrecorded({ ...latestRelease, checkers: others })).toContain('  The checker is new.');
  });
});

describe('releases', () => {
  test('are numbered without a gap, dated in order, and have notes in both languages', () => {
    expect(
      releases.map(({ number }) => number),
      'a release is missing or twice: take its file src/guidance/releases/release-<n>.ts back from git, and name it in index.ts',
    ).toEqual(releases.map((_, index) => index + 1));
    const dates = releases.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    for (const { date, notes, ruleSet } of releases) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(notes.en).not.toBe(notes.es);
      for (const text of Object.values(notes)) expect(text).toMatch(/^[A-ZÁÉÍÓÚ¿¡].*\.$/s);
      expect(ruleSet).toMatch(/^[\da-f]{8}$/);
    }
  });

  test('that are published never change', () => {
    const published: unknown = JSON.parse(readFileSync(join(import.meta.dirname, 'published-releases.json'), 'utf8'));
    const identities = releases.slice(0, -1).map((it) => [`${it.number}`, releaseIdentity(it)]);
    expect(
      Object.fromEntries(identities),
      'a release before the last is not as it was published: take its file back from git. Only npm run release writes published-releases.json',
    ).toEqual(published);
  });

  test('can all be read in full', () => {
    for (const { checkers } of releases)
      for (const recorded of Object.values(checkers)) expect(readRecord(recorded)({})).toBeTypeOf('string');
  });

  test('the first one is the rule set of 22 checkers and 17,454 scenarios', () => {
    const [first] = releases as [Release, ...Release[]];
    const scenarios = Object.values(first.checkers).map((it) =>
      questionsOf(it).reduce((n, { answers }) => n * answers.length, 1),
    );
    expect([scenarios.length, scenarios.reduce((sum, it) => sum + it)]).toEqual([22, 17_454]);
  });

  test('what changed is computed: nothing with the first, and with the second what the two differ in', () => {
    const [first, second] = releases as [Release, Release];
    expect(changesOf(first)).toEqual({ rules: [], checkers: [] });
    const changes = changesOf(second);
    const added = Object.keys(second.rules).filter((id) => !(id in first.rules));
    expect(changes.rules.filter(({ kinds }) => kinds.includes('added')).map(({ rule }) => rule)).toEqual(added.sort());
    expect(changedVerdicts(changes.checkers)).toBeGreaterThan(0);
    const changed = changes.checkers.map(({ id }) => id);
    expect(changed).toEqual(Object.keys(first.checkers).filter((id) => changed.includes(id)));
    for (const { verdicts } of changes.checkers)
      for (const { before, after, scenarios } of verdicts) {
        expect(before.verdict).not.toBe(after.verdict);
        expect(scenarios).toHaveLength(1);
      }
  });
});

describe('the changes of rules', () => {
  const recorded = (rules: Record<string, string>) => ({ rules, checkers: {} });

  test('added, withdrawn, gone, and by what differs', () => {
    const before = recorded({ b: '1 1 1 1', a: '1 1 1 1', c: '1 1 1 1', d: '1 1 1 1', e: '1 1 1 1', f: '1 1 1 1 withdrawn' });
    const after = recorded({
      a: '1 1 2 1',
      b: '2 1 1 2',
      c: '1 2 1 1 withdrawn',
      d: '1 1 1 1',
      f: '1 1 1 1 withdrawn',
      g: '1 1 1 1',
    });
    expect(ruleChanges(before, after)).toEqual([
      { rule: 'a', kinds: ['words-en'] },
      { rule: 'b', kinds: ['logic', 'words-es'] },
      { rule: 'c', kinds: ['withdrawn', 'source'] },
      { rule: 'e', kinds: ['removed'] },
      { rule: 'g', kinds: ['added'] },
    ]);
  });

  test('an identity changes in its own place and nowhere else', () => {
    const rule = rules.find(({ when, norm, note }) => when.length > 1 && norm && !note)!;
    const places = (change: Partial<typeof rule>) => {
      const [was, is] = [ruleIdentity(rule).split(' '), ruleIdentity({ ...rule, ...change }).split(' ')];
      return is.flatMap((it, place) => (it === was[place] ? [] : [place]));
    };
    const [condition] = rule.when;
    expect(places({})).toEqual([]);
    expect(places({ when: rule.when.toReversed() })).toEqual([]);
    expect(places({ history: [{ on: '2026-11-26', change: { en: 'x', es: 'y' } }] })).toEqual([]);
    expect(places({ when: [condition!] })).toEqual([0]);
    expect(places({ modality: rule.modality === 'must' ? 'should' : 'must' })).toEqual([0]);
    expect(places({ overrides: { rule: rule.id as never, because: { en: '', es: '' } } })).toEqual([0]);
    expect(places({ source: ruleOf(rules.find(({ source }) => source !== rule.source)!.id).source })).toEqual([1]);
    expect(places({ says: { ...rule.says, en: 'x' } })).toEqual([2]);
    expect(places({ note: { en: '', es: 'x' } })).toEqual([3]);
    expect(places({ within: { en: 'x', es: 'y' } })).toEqual([0, 2, 3]);
  });
});

describe('npm run release', () => {
  const command = (...rest: string[]) =>
    spawnSync(process.execPath, ['tests/tools/release.ts', ...rest], {
      cwd: join(import.meta.dirname, '../..'),
      encoding: 'utf8',
    });

  test.each([
    [[], 'Say what changed, once in each language'],
    [['Only English.'], 'Say what changed, once in each language'],
    [['--date', '26/11/2026', 'One.', 'Uno.'], '26/11/2026 is not a date'],
    [['--ref', 'no-such-ref', 'One.', 'Uno.'], 'git knows no commit “no-such-ref” here'],
  ])('without what it needs (%j) it writes nothing and says what is missing', (rest, message) => {
    const { status, stderr, stdout } = command(...rest);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
