// Speed, as ratios within one run: this engine against json-rules-engine holding the same rules, and the cost of a full
// explanation and of the proof; then whole lists in the browser (`lists.ts`). Not part of the tests: run it with `npm run bench`.
import { Engine, type RuleProperties } from 'json-rules-engine';
import { checkers } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Model, ModelCondition } from '../../src/engine/model.ts';
import { disagreements, everyScenario, inexact, unsettled, walk } from '../../src/engine/prove.ts';
import { remedies } from '../../src/engine/remedy.ts';
import { tabulate } from '../../src/engine/table.ts';
import { modalities } from '../../src/vocabulary/modality.ts';
import { report } from './report.ts';

const seconds = (work: () => void) => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** The same binding rules and permissions as conditions of json-rules-engine; derived facts are given to it ready-made. */
function peerOf(model: Model): Engine {
  const condition = ({ fact, anyOf }: ModelCondition, wanted = true) => ({
    fact,
    operator: wanted ? 'in' : 'notIn',
    value: [...anyOf],
  });
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, modality, when, norm, also } of model.rules) {
    const { polarity, binding } = modalities[modality];
    if (also || !norm || !(binding || polarity === 'permit')) continue;
    const rule: RuleProperties = {
      conditions: { all: [...when.map((it) => condition(it)), condition(norm, polarity !== 'require')] },
      event: { type: id },
    };
    engine.addRule(rule);
  }
  return engine;
}

const peerVerdict = (model: Model, events: readonly string[]) => {
  const ruleOf = (id: string) => model.rules.find((it) => it.id === id);
  const broken = events.filter((id) => modalities[ruleOf(id)?.modality ?? 'may'].binding);
  const met = events.filter((id) => ruleOf(id)?.modality === 'may');
  const outright = broken.filter((id) => !ruleOf(id)?.against?.some((other) => met.includes(other)));
  if (outright.length) return 'forbidden';
  if (broken.length) return 'conflict';
  if (!met.length) return 'silent';
  return met.some((id) => ruleOf(id)?.limits) ? 'limited' : 'allowed';
};

const core = checkers.slice(0, 4);

for (const checker of core) {
  const { model } = checker;
  const table = tabulate(model);
  const scenarios: { digits: readonly number[]; facts: Record<string, string> }[] = [];
  everyScenario(model, (digits) => {
    const derived = model.derived.map(({ id }) => [id, table.answersOf(id, digits)[0] ?? '']);
    scenarios.push({ digits: [...digits], facts: { ...table.givenOf(digits), ...Object.fromEntries(derived) } });
  });
  const engine = peerOf(model);
  for (const { digits, facts } of scenarios) {
    const { events } = await engine.run(facts);
    const theirs = peerVerdict(
      model,
      events.map(({ type }) => type),
    );
    if (theirs !== table.verdictOf(digits))
      throw new Error(`${checker.id}: ${JSON.stringify(facts)}: ${theirs}, not ${table.verdictOf(digits)}`);
  }
  const rounds = Math.ceil(300 / scenarios.length);
  const start = performance.now();
  for (let round = 0; round < rounds; round++) for (const { facts } of scenarios) await engine.run(facts);
  const peerRate = (rounds * scenarios.length) / ((performance.now() - start) / 1000);
  const repeats = Math.ceil(2_000_000 / scenarios.length);
  const given = scenarios.map(({ digits }) => table.givenOf(digits));
  const rate =
    (repeats * scenarios.length) /
    seconds(() => {
      for (let repeat = 0; repeat < repeats; repeat++) for (const it of given) table.verdictOf(table.digitsOf(it));
    });
  report(
    `${checker.id}: verdicts, times json-rules-engine (${Math.round(rate / 1000)} k/s to ${(peerRate / 1000).toFixed(1)} k/s)`,
    `${Math.round(rate / peerRate)}×`,
    rate >= 100 * peerRate,
  );
  const each =
    seconds(() => {
      for (const it of given) judge(model, it);
    }) / given.length;
  report(`${checker.id}: full findings`, `${(each * 1000).toFixed(3)} ms each`, each <= 0.001);
}

const largest = checkers.toSorted(
  (a, b) =>
    b.model.facts.reduce((n, { answers }) => n * answers.length, 1) -
    a.model.facts.reduce((n, { answers }) => n * answers.length, 1),
)[0];
if (largest) {
  const table = tabulate(largest.model);
  const some: Record<string, string>[] = [];
  everyScenario(largest.model, (digits) => {
    if (some.length < 200) some.push(table.givenOf(digits));
  });
  const each =
    seconds(() => {
      for (const it of some) {
        judge(largest.model, it);
        remedies(largest.model, it);
      }
    }) / some.length;
  report(
    `${largest.id}: findings and ways out, for a frame at a quarter of this speed`,
    `${(each * 1000).toFixed(2)} ms each`,
    each * 4 <= 0.016,
  );
}

let walked = 0;
const proof = seconds(() => {
  for (const { model } of checkers) {
    // A fresh copy, so that building the table counts.
    const copy = structuredClone(model);
    walked += walk(copy).scenarios;
    disagreements(copy);
    inexact(copy);
    unsettled(copy);
  }
});
report(`proof of ${checkers.length} checkers over ${walked} scenarios`, `${proof.toFixed(2)} s`, proof <= 5);

await import('./lists.ts');
