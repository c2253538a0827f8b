import { modalities } from '../vocabulary/modality.ts';
import { type Outcome, type Verdict, verdictNames } from '../vocabulary/verdict.ts';
import { type Asked, type Given, isBinding, type Model, type ModelCondition, type ModelRule } from './model.ts';

/** The order in which a verdict is stored; its index is its code. */
const codes: readonly Verdict[] = verdictNames;
const unknown = codes.indexOf('unknown');
const forbidden = codes.indexOf('forbidden');

/** One answer (an index) for each fact of the model, in its order. A fact's number of answers stands for "not known". */
export type Digits = readonly number[];

/**
 * A model with every verdict it can give worked out, for incomplete answers too: a partial scenario has a verdict
 * exactly when all its completions have that one. Built once per model, then a verdict is one look-up.
 */
export type Table = {
  readonly model: Model;
  readonly radix: readonly number[];
  readonly digitsOf: (given: Given) => number[];
  readonly givenOf: (digits: Digits) => Record<string, string>;
  readonly verdictOf: (digits: Digits) => Verdict;
  /** The same of answers as they are given; an answer that is none counts as not known. */
  readonly verdictFor: (given: Given) => Verdict;
  /** What becomes of one rule. Exact: `open` if and only if different completions give it different outcomes. */
  readonly outcomeAt: (rule: number, digits: Digits) => Outcome;
  /** The facts (as places in the model) a rule's outcome can depend on. */
  readonly placesOf: (rule: number) => readonly number[];
  /** The answers (as tokens) a fact, asked or derived, can still have. */
  readonly answersOf: (fact: string, digits: Digits) => readonly string[];
};

/**
 * Whether some completion of `digits` over these places (all, if none are given) is as `is` asks; after the first one none is
 * asked about. `digits` is as before then.
 */
export function someCompletion(
  radix: readonly number[],
  digits: number[],
  is: (digits: Digits) => boolean,
  places?: readonly number[],
): boolean {
  const open = (places ?? radix.map((_, place) => place)).filter((place) => digits[place] === radix[place]);
  const next = (depth: number): boolean => {
    const place = open[depth];
    if (place === undefined) return is(digits);
    const answers = radix[place] ?? 0;
    let found = false;
    for (let answer = 0; answer < answers && !found; answer++) {
      digits[place] = answer;
      found = next(depth + 1);
    }
    digits[place] = answers;
    return found;
  };
  return next(0);
}

/** Calls `visit` with every completion of `digits` over these places (all, if none are given), and puts `digits` back as it was. */
export function completions(
  radix: readonly number[],
  digits: number[],
  visit: (digits: Digits) => void,
  places?: readonly number[],
) {
  const visited = (complete: Digits) => {
    visit(complete);
    return false;
  };
  someCompletion(radix, digits, visited, places);
}

type Test = (digits: Digits) => boolean;

const tables = new WeakMap<Model, Table>();

/** The table of a model; the same one for the same model. */
export function tabulate(model: Model): Table {
  const known = tables.get(model);
  if (known) return known;

  const radix = model.facts.map(({ answers }) => answers.length);
  const placeOf = new Map(model.facts.map(({ id }, place) => [id, place]));
  const derivedOf = new Map(model.derived.map((it) => [it.id, it]));
  const indexOf = new Map(model.rules.map(({ id }, index) => [id, index]));

  const placesOfFact = (fact: string): number[] =>
    (derivedOf.get(fact)?.from ?? [fact]).map((name) => placeOf.get(name) as number);

  const readerOf = (fact: string): ((digits: Digits) => number) => {
    const places = placesOfFact(fact);
    const derived = derivedOf.get(fact);
    if (!derived) return (digits) => digits[places[0] as number] as number;
    return (digits) =>
      derived.table[places.reduce((index, place) => index * (radix[place] as number) + (digits[place] as number), 0)] as number;
  };
  const answersOfFact = (fact: string) => ((derivedOf.get(fact) ?? model.facts[placeOf.get(fact) as number]) as Asked).answers;

  const testOf = ({ fact, anyOf }: ModelCondition): Test => {
    const value = readerOf(fact);
    const holds = answersOfFact(fact).map((answer) => anyOf.includes(answer));
    return (digits) => holds[value(digits)] ?? false;
  };

  const whens = model.rules.map(({ when }) => when.map(testOf));
  const norms = model.rules.map(({ norm }) => norm && testOf(norm));
  const setAside = model.rules.map(({ setAsideBy = [] }) => setAsideBy.map((id) => indexOf.get(id) as number));
  const against = model.rules.map((it) => (it.against ?? []).map((id) => indexOf.get(id) as number));
  const applies = (rule: number, digits: Digits) => (whens[rule] as Test[]).every((test) => test(digits));

  const workedOut = (rule: number, digits: Digits): Outcome => {
    if (!applies(rule, digits) || (setAside[rule] as number[]).some((other) => applies(other, digits))) return 'not-applicable';
    const { polarity } = modalities[(model.rules[rule] as ModelRule).modality];
    const norm = norms[rule];
    // A consequence has none.
    if (!norm) return 'met';
    const named = norm(digits);
    if (polarity === 'permit') return named ? 'met' : 'not-applicable';
    return named === (polarity === 'require') ? 'met' : 'broken';
  };

  const places = model.rules.map((_, rule) => {
    const reading = [rule, ...(setAside[rule] as number[])];
    const read = reading.flatMap((index) => {
      const { when, norm } = model.rules[index] as ModelRule;
      return [...when, ...(norm && index === rule ? [norm] : [])].flatMap(({ fact }) => placesOfFact(fact));
    });
    return [...new Set(read)].sort((a, b) => a - b);
  });

  // An outcome depends on few answers and is asked for often: each is worked out once, with answers open too.
  const remembered = places.map((some) => {
    const size = some.reduce((product, place) => product * ((radix[place] as number) + 1), 1);
    return new Array<Outcome | undefined>(size);
  });
  /** What all answers to an open question have in common. */
  const inCommon = (rule: number, digits: Digits, open: number): Outcome => {
    const outcomes = new Set([...Array(radix[open]).keys()].map((answer) => outcomeAt(rule, digits.with(open, answer))));
    return outcomes.size === 1 ? ([...outcomes][0] as Outcome) : 'open';
  };
  const outcomeAt = (rule: number, digits: Digits): Outcome => {
    const known = remembered[rule] as (Outcome | undefined)[];
    let index = 0;
    let open: number | undefined;
    for (const place of places[rule] as number[]) {
      const size = radix[place] as number;
      const digit = digits[place] as number;
      if (digit === size) open = place;
      index = index * (size + 1) + digit;
    }
    const outcome = known[index] ?? (open === undefined ? workedOut(rule, digits) : inCommon(rule, digits, open));
    known[index] = outcome;
    return outcome;
  };

  const weighty = model.rules.flatMap(({ also }, index) => (also ? [] : [index]));
  const binding = weighty.filter((index) => isBinding(model.rules[index] as ModelRule));
  const permits = weighty.filter((index) => (model.rules[index] as ModelRule).modality === 'may');

  const outright = new Set(binding.filter((rule) => (against[rule] as number[]).length === 0));

  /** The verdict of a complete scenario, from what became of each rule in it. */
  const verdictFrom = (became: readonly Outcome[]): Verdict => {
    let disputed = false;
    for (const rule of binding) {
      if (became[rule] !== 'broken') continue;
      if (!(against[rule] as number[]).some((other) => became[other] === 'met')) return 'forbidden';
      disputed = true;
    }
    if (disputed) return 'conflict';
    const met = permits.filter((rule) => became[rule] === 'met');
    if (met.length === 0) return 'silent';
    return met.some((rule) => (model.rules[rule] as ModelRule).limits) ? 'limited' : 'allowed';
  };

  // Every scenario, complete or not, has a place in one array; "not known" is a fact's highest digit.
  const stride = radix.map((_, place) => radix.slice(place + 1).reduce((product, size) => product * (size + 1), 1));
  const size = radix.reduce((product, answers) => product * (answers + 1), 1);
  const settled = new Uint8Array(size);

  // The complete ones first, fact by fact. What becomes of a rule is looked up once the last fact that it reads has its
  // answer. A rule that is broken, and has none against it, decides all that the facts after it could say.
  const inOrder = [...model.rules.keys()].sort((a, b) => Number(outright.has(b)) - Number(outright.has(a)));
  const lastRead = radix.map((_, place) => inOrder.filter((rule) => (places[rule] as number[]).at(-1) === place));
  const digits = radix.map(() => 0);
  const became = model.rules.map((_, rule) => outcomeAt(rule, digits));
  const settle = (place: number, at: number) => {
    if (place === radix.length) {
      settled[at] = codes.indexOf(verdictFrom(became));
      return;
    }
    for (let answer = 0; answer < (radix[place] as number); answer++) {
      digits[place] = answer;
      const step = stride[place] as number;
      const from = at + answer * step;
      const decided = (lastRead[place] as number[]).some((rule) => {
        const outcome = outcomeAt(rule, digits);
        became[rule] = outcome;
        return outcome === 'broken' && outright.has(rule);
      });
      if (decided) settled.fill(forbidden, from, from + step);
      else settle(place + 1, from);
    }
  };
  settle(0, 0);

  // Then the open ones, fact by fact: what all answers to a fact have in common holds where the fact is open. Where a later
  // fact is open too, what is written is not right yet; its turn comes, and it writes that place again.
  for (const [place, answers] of radix.entries()) {
    const step = stride[place] as number;
    for (let block = 0; block < size; block += step * (answers + 1))
      for (let first = block; first < block + step; first++) {
        let common = settled[first] as number;
        for (let answer = 1; answer < answers; answer++) if (settled[first + answer * step] !== common) common = unknown;
        settled[first + answers * step] = common;
      }
  }

  const asked = model.facts.map(({ id, answers }, place) => ({ id, answers, step: stride[place] as number }));
  const verdictFor = (given: Given): Verdict => {
    let index = 0;
    for (let place = 0; place < asked.length; place++) {
      const { id, answers, step } = asked[place] as (typeof asked)[number];
      const answer = given[id];
      let digit = 0;
      while (digit < answers.length && answers[digit] !== answer) digit++;
      index += digit * step;
    }
    return codes[settled[index] as number] as Verdict;
  };

  const table: Table = {
    model,
    radix,
    digitsOf: (given) =>
      model.facts.map(({ id, answers }) => {
        const digit = answers.indexOf(given[id] as string);
        return digit < 0 ? answers.length : digit;
      }),
    givenOf: (digits) =>
      Object.fromEntries(
        model.facts.flatMap(({ id, answers }, place) => {
          const answer = answers[digits[place] as number];
          return answer === undefined ? [] : [[id, answer]];
        }),
      ),
    verdictOf: (digits) => {
      let index = 0;
      for (let place = 0; place < digits.length; place++) index += (digits[place] as number) * (stride[place] as number);
      return codes[settled[index] as number] as Verdict;
    },
    verdictFor,
    outcomeAt,
    placesOf: (rule) => places[rule] as readonly number[],
    answersOf: (fact, digits) => {
      const value = readerOf(fact);
      const found = new Set<number>();
      completions(radix, [...digits], (complete) => found.add(value(complete)), placesOfFact(fact));
      return answersOfFact(fact).filter((_, index) => found.has(index));
    },
  };
  tables.set(model, table);
  return table;
}
