// Speed, as ratios within one run: this engine against json-rules-engine and json-logic-engine holding the same rules, and the
// cost of a full explanation and of the proof; then whole lists (`lists.ts`) and answers (`answers.ts`) in the browser. Not part of the tests: run it with `npm run bench`.
import { LogicEngine } from 'json-logic-engine';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { checkers } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Model, ModelCondition } from '../../src/engine/model.ts';
import { disagreements, everyScenario, inexact, unsettled, walk } from '../../src/engine/prove.ts';
import { remedies } from '../../src/engine/remedy.ts';
import { tabulate } from '../../src/engine/table.ts';
import { modalities } from '../../src/vocabulary/modality.ts';
import { median, report } from './report.ts';

const seconds = (work: () => void) => {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
};

/** The time of the processor that something takes: other programs do not count. */
async function processorSeconds(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** The binding rules and the permissions of a checker: what its verdicts come from. */
const ruling = ({ rules }: Model) =>
  rules.flatMap(({ norm, ...it }) => {
    const { polarity, binding } = modalities[it.modality];
    return it.also || !norm || !(binding || polarity === 'permit') ? [] : [{ ...it, norm, polarity, binding }];
  });

/** They as conditions of json-rules-engine; derived facts are given to it ready-made. */
function peerOf(model: Model): Engine {
  const condition = ({ fact, anyOf }: ModelCondition, wanted = true) => ({
    fact,
    operator: wanted ? 'in' : 'notIn',
    value: [...anyOf],
  });
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, when, norm, polarity } of ruling(model)) {
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

/**
 * They as one function of json-logic-engine, the fastest library that we know of, which compiles what it is given: it answers
 * the verdict. Derived facts are given to it ready-made.
 */
function compiledOf(model: Model): (facts: Record<string, string>) => unknown {
  const one = ({ fact, anyOf }: ModelCondition) =>
    anyOf.length === 1 ? { '===': [{ var: fact }, anyOf[0]] } : { in: [{ var: fact }, [...anyOf]] };
  const any = (some: readonly object[]) => (some.length ? { or: [...some] } : false);
  const rules = ruling(model).map((rule) => {
    const norm = rule.polarity === 'require' ? { '!': [one(rule.norm)] } : one(rule.norm);
    return { ...rule, holds: { and: [...rule.when.map(one), norm] } };
  });
  const binding = rules.filter((rule) => rule.binding);
  const permits = rules.filter(({ modality }) => modality === 'may');
  const met = (ids: readonly string[]) => any(permits.filter(({ id }) => ids.includes(id)).map(({ holds }) => holds));
  const outright = binding.map(({ holds, against }) => (against?.length ? { and: [holds, { '!': [met(against)] }] } : holds));
  return new LogicEngine().build({
    if: [
      ...[any(outright), 'forbidden'],
      ...[any(binding.map(({ holds }) => holds)), 'conflict'],
      ...[{ '!': [any(permits.map(({ holds }) => holds))] }, 'silent'],
      ...[any(permits.filter(({ limits }) => limits).map(({ holds }) => holds)), 'limited'],
      'allowed',
    ],
  }) as (facts: Record<string, string>) => unknown;
}

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
  const compiled = compiledOf(model);
  for (const { digits, facts } of scenarios) {
    const { events } = await engine.run(facts);
    const theirs = peerVerdict(
      model,
      events.map(({ type }) => type),
    );
    for (const it of [theirs, compiled(facts)])
      if (it !== table.verdictOf(digits))
        throw new Error(`${checker.id}: ${JSON.stringify(facts)}: ${it}, not ${table.verdictOf(digits)}`);
  }
  const rounds = Math.ceil(300 / scenarios.length);
  const peerTime = await processorSeconds(async () => {
    for (let round = 0; round < rounds; round++) for (const { facts } of scenarios) await engine.run(facts);
  });
  const peerRate = (rounds * scenarios.length) / peerTime;
  const repeats = Math.ceil(1_000_000 / scenarios.length);
  const given = scenarios.map(({ digits }) => table.givenOf(digits));
  const rateOf = async <It>(some: readonly It[], verdictOf: (it: It) => unknown) => {
    const time = await processorSeconds(() => {
      for (let repeat = 0; repeat < repeats; repeat++) for (const it of some) verdictOf(it);
    });
    return (repeats * some.length) / time;
  };
  const facts = scenarios.map((it) => it.facts);
  const digits = scenarios.map((it) => it.digits);
  const times: { readonly texts: number; readonly numbers: number; readonly theirs: number }[] = [];
  for (let round = 0; round < 5; round++)
    times.push({
      texts: await rateOf(given, table.verdictFor),
      numbers: await rateOf(digits, table.verdictOf),
      theirs: await rateOf(facts, compiled),
    });
  const rate = median(times.map(({ texts }) => texts));
  const numbers = median(times.map((it) => it.numbers));
  const fastest = median(times.map(({ theirs }) => theirs));
  const thousands = (some: number) => `${Math.round(some / 1000)} k/s`;
  report(
    `${checker.id}: verdicts, times json-rules-engine (${thousands(rate)} to ${(peerRate / 1000).toFixed(1)} k/s)`,
    `${Math.round(rate / peerRate)}×`,
    rate >= 100 * peerRate,
  );
  // A list is judged by numbers: each of its different texts is given one once.
  report(
    `${checker.id}: verdicts as lists are judged, times json-logic-engine, compiled (${thousands(numbers)} to ${thousands(fastest)})`,
    `${(numbers / fastest).toFixed(1)}×`,
    numbers >= 2 * fastest,
  );
  report(
    `${checker.id}: the same where each answer is read as text (${thousands(rate)} to ${thousands(fastest)})`,
    `${(rate / fastest).toFixed(1)}×`,
    rate >= fastest,
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

await import('./growth.ts');
await import('./lists.ts');
await import('./answers.ts');
