import type { Asked } from './model.ts';

type Scenario = Readonly<Record<string, string>>;

/** A checker of either rule set: its questions, and what it says of a scenario. */
export type ComparedChecker = {
  readonly id: string;
  readonly questions: readonly Asked[];
  /** Of any scenario, complete or not. */
  readonly verdictOf: (given: Scenario) => string;
  /** The rules that decide, in any order; asked only where verdicts differ. */
  readonly decidingOf: (given: Scenario) => readonly string[];
  /** The outcome of every rule, by id, of a complete scenario. */
  readonly outcomesOf: (given: Scenario) => Readonly<Record<string, string>>;
};

type Side = { readonly verdict: string; readonly rules: readonly string[] };

/** Scenarios whose verdict changed in the same way and for the same rules. */
export type VerdictChange = {
  readonly before: Side;
  readonly after: Side;
  readonly count: number;
  /** The first of them, at most as many as were asked for. */
  readonly scenarios: readonly Scenario[];
};

/** A finding of one rule that changed; `absent`: the checker has no such rule on that side. */
export type FindingChange = { readonly rule: string; readonly before: string; readonly after: string; readonly count: number };

/** A link made before, without the answers that are asked for now. */
export type LinkChange = { readonly before: string; readonly after: string; readonly count: number };

export type CheckerDifferences = {
  readonly id: string;
  /** On which sides the checker exists. */
  readonly on: 'both' | 'before' | 'after';
  /** Scenarios that exist on both sides, each completed with every answer to a question only one side asks. */
  readonly compared: number;
  readonly questions: { readonly gained: readonly Asked[]; readonly lost: readonly Asked[] };
  /** Answers to a question both sides ask that only one side knows; their scenarios cannot be compared. */
  readonly answers: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  readonly verdicts: readonly VerdictChange[];
  readonly findings: readonly FindingChange[];
  /** Only where a question was gained. */
  readonly links: readonly LinkChange[];
};

/** Calls `visit` with every combination of answers to these questions. */
function everyCombination(questions: readonly Asked[], visit: (given: Record<string, string>) => void) {
  const next = (place: number, given: Record<string, string>) => {
    const question = questions[place];
    if (!question) return visit(given);
    for (const answer of question.answers) next(place + 1, { ...given, [question.id]: answer });
  };
  next(0, {});
}

/** A count for every key, in the order in which keys first appear. */
function tally<K extends readonly string[]>() {
  const counts = new Map<string, number>();
  return {
    add: (...key: K) => {
      const text = JSON.stringify(key);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    },
    list: () => [...counts].map(([text, count]) => ({ key: JSON.parse(text) as K, count })),
  };
}

const picked = (given: Scenario, questions: readonly Asked[]) =>
  Object.fromEntries(questions.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, given[id]]])));

const sideOf = (checker: ComparedChecker, given: Scenario): Side => ({
  verdict: checker.verdictOf(given),
  rules: [...checker.decidingOf(given)].sort(),
});

function compareChecker(before: ComparedChecker, after: ComparedChecker, shown: number): CheckerDifferences {
  const [asked, asks] = [before.questions, after.questions];
  const twin = (question: Asked, others: readonly Asked[]) => others.find(({ id }) => id === question.id);
  const gained = asks.filter((it) => !twin(it, asked));
  const lost = asked.filter((it) => !twin(it, asks));
  const shared = asked.flatMap((it) => {
    const other = twin(it, asks);
    return other ? [{ id: it.id, answers: it.answers.filter((answer) => other.answers.includes(answer)) }] : [];
  });
  const only = (mine: readonly Asked[], others: readonly Asked[]) =>
    mine.flatMap((it) => {
      const known = twin(it, others)?.answers;
      return known ? it.answers.filter((answer) => !known.includes(answer)).map((answer) => `${it.id}=${answer}`) : [];
    });

  let compared = 0;
  const changes = new Map<string, { before: Side; after: Side; count: number; scenarios: Record<string, string>[] }>();
  const findings = tally<[rule: string, before: string, after: string]>();
  everyCombination([...shared, ...lost, ...gained], (given) => {
    compared++;
    const [mine, theirs] = [picked(given, asked), picked(given, asks)];
    if (before.verdictOf(mine) !== after.verdictOf(theirs)) {
      const sides = { before: sideOf(before, mine), after: sideOf(after, theirs) };
      const key = JSON.stringify(sides);
      const change = changes.get(key) ?? { ...sides, count: 0, scenarios: [] };
      change.count++;
      if (change.scenarios.length < shown) change.scenarios.push(given);
      changes.set(key, change);
    }
    const [was, is] = [before.outcomesOf(mine), after.outcomesOf(theirs)];
    for (const rule of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [old, now] = [was[rule] ?? 'absent', is[rule] ?? 'absent'];
      if (old !== now) findings.add(rule, old, now);
    }
  });

  const links = tally<[before: string, after: string]>();
  if (gained.length)
    everyCombination([...shared, ...lost], (given) => {
      const [was, is] = [before.verdictOf(picked(given, asked)), after.verdictOf(picked(given, asks))];
      if (was !== is) links.add(was, is);
    });

  return {
    id: before.id,
    on: 'both',
    compared,
    questions: { gained, lost },
    answers: { gained: only(asks, asked), lost: only(asked, asks) },
    verdicts: [...changes.values()],
    findings: findings.list().map(({ key: [rule, old, now], count }) => ({ rule, before: old, after: now, count })),
    links: links.list().map(({ key: [old, now], count }) => ({ before: old, after: now, count })),
  };
}

/**
 * How two rule sets differ, checker by checker: those of `before` in their order, then the new ones. A question that only
 * one side asks is gone through with each of its answers, so a checker that gained a question is compared as well.
 * `shown`: how many scenarios a change names. Pure.
 */
export function differences(
  before: readonly ComparedChecker[],
  after: readonly ComparedChecker[],
  shown = 3,
): CheckerDifferences[] {
  const alone = (it: ComparedChecker, on: 'before' | 'after'): CheckerDifferences => ({
    id: it.id,
    on,
    compared: 0,
    questions: { gained: [], lost: [] },
    answers: { gained: [], lost: [] },
    verdicts: [],
    findings: [],
    links: [],
  });
  return [
    ...before.map((old) => {
      const now = after.find(({ id }) => id === old.id);
      return now ? compareChecker(old, now, shown) : alone(old, 'before');
    }),
    ...after.filter(({ id }) => !before.some((old) => old.id === id)).map((it) => alone(it, 'after')),
  ];
}

/** Whether anything of a checker differs; findings count only with `withFindings`. */
export const differs = (it: CheckerDifferences, withFindings = false): boolean =>
  it.on !== 'both' ||
  [it.questions.gained, it.questions.lost, it.answers.gained, it.answers.lost, it.verdicts, it.links].some(
    ({ length }) => length > 0,
  ) ||
  (withFindings && it.findings.length > 0);

const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((total, { count }) => total + count, 0);

/** The report, line by line. At most `lines` changes a checker; what is left out is counted. */
export function reportOf(all: readonly CheckerDifferences[], { findings = false, lines = 40 } = {}): string[] {
  const bounded = <T>(items: readonly T[], say: (item: T) => readonly string[], what: string) => [
    ...items.slice(0, lines).flatMap(say),
    ...(items.length > lines ? [`  … and ${items.length - lines} more ${what}`] : []),
  ];
  const side = ({ verdict, rules }: Side) => `${verdict} (${rules.join(', ') || 'no rule decides'})`;
  const scenario = (given: Scenario) =>
    Object.entries(given)
      .map(([fact, answer]) => `${fact}=${answer}`)
      .join(' ');
  const checker = (it: CheckerDifferences): string[] => [
    '',
    it.id,
    ...(it.on === 'before' ? ['  The checker is gone.'] : it.on === 'after' ? ['  The checker is new.'] : []),
    ...it.questions.gained.map(({ id, answers }) => `  Question gained: ${id} (${answers.join(', ')})`),
    ...it.questions.lost.map(({ id, answers }) => `  Question lost: ${id} (${answers.join(', ')})`),
    ...it.answers.gained.map((answer) => `  Answer gained, nothing to compare it with: ${answer}`),
    ...it.answers.lost.map((answer) => `  Answer lost: ${answer}`),
    ...bounded(
      it.verdicts,
      ({ before, after, count, scenarios }) => [
        `  ${count} × ${side(before)} → ${side(after)}`,
        ...scenarios.map((given) => `      ${scenario(given)}`),
        ...(count > scenarios.length ? [`      … and ${count - scenarios.length} more scenarios`] : []),
      ],
      'kinds of changed verdicts',
    ),
    ...it.links.map(
      ({ before, after, count }) => `  Links made before, without the new answers: ${count} × ${before} → ${after}`,
    ),
    ...(findings
      ? bounded(
          it.findings,
          ({ rule, before, after, count }) => [`  Finding ${rule}: ${count} × ${before} → ${after}`],
          'kinds of changed findings',
        )
      : []),
  ];
  const count = (of: (it: CheckerDifferences) => number) => all.reduce((total, it) => total + of(it), 0);
  return [
    ...all.filter((it) => differs(it, findings)).flatMap(checker),
    '',
    `${count(({ compared }) => compared)} scenarios of ${count(({ on }) => (on === 'both' ? 1 : 0))} checkers compared: ` +
      `${count(({ verdicts }) => sum(verdicts))} verdicts and ${count((it) => sum(it.findings))} findings differ.`,
  ];
}
