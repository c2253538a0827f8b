import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkers } from '../../src/catalogue/checkers.ts';
import { answersTo, isAskedFact } from '../../src/catalogue/facts.ts';
import { modelOf } from '../../src/catalogue/models.ts';
import { inRegion } from '../../src/catalogue/regions.ts';
import { rules } from '../../src/catalogue/rules.ts';
import { citations, cited, sources } from '../../src/catalogue/sources.ts';
import { tensions } from '../../src/catalogue/tensions.ts';
import { judge } from '../../src/engine/judge.ts';
import { combinations } from '../../src/engine/model.ts';
import {
  badRemedies,
  disagreements,
  everyScenario,
  inexact,
  inventedAnswer,
  openWorld,
  type UnruledYes,
  unexplained,
  unsettled,
  walk,
} from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import { derivedFacts } from '../../src/guidance/facts/index.ts';
import { rule } from '../../src/model/rule.ts';
import { fromQuery, toQuery } from '../../src/scenario/codec.ts';
import { unwritten } from '../tools/plan.ts';
import { none, print } from './none.ts';

const root = join(import.meta.dirname, '../..');

const fileOf = (id: string) => {
  const topic = rules.find((it) => it.id === id)?.topic;
  return `src/guidance/rules/${topic ?? '…'}/${id}.ts`;
};

const nameWhatIsPermitted =
  'in the file of each rule named above, add to its `when` the answers to that question with which it really permits something (all of them, where all will do). Only where the source itself says what must be so, make a list of what is forbidden a `must` instead';

/** One line for each question and permission, with one scenario that shows it; several questions only where no one of them is enough. */
function unruledYes(checker: string, found: readonly UnruledYes[]): string[] {
  const within = (few: readonly string[], many: readonly string[]) =>
    few.length < many.length && few.every((it) => many.includes(it));
  const smallest = found.filter(({ facts }) => !found.some((it) => within(it.facts, facts)));
  const groups = Map.groupBy(smallest, ({ facts, rules: permitting }) => `${facts.join()} ${permitting.join()}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { facts, verdict, rules: permitting, given, otherwise } = first;
    return `${checker}: an answer to ${facts.join(' and ')} that no rule names is “${verdict}” by ${permitting.map(fileOf).join(' and ')}, but ${print(otherwise)} is not; for example ${print(given)}${others.length ? ` (${others.length + 1} such scenarios)` : ''}`;
  });
}

/** Above this many scenarios, laws that compare a scenario with many others look at a spread of them only. */
const walkAll = 5000;

describe('registries', () => {
  const registered = (folder: string, ids: readonly string[]) => {
    const files = globSync(`src/guidance/${folder}/**/*.ts`, { cwd: root });
    const apart = ['index', 'groups', 'readingOrder', 'read'];
    const declared = files.map((file) => basename(file, '.ts')).filter((name) => !apart.includes(name));
    return [
      ...declared
        .filter((name) => !ids.includes(name))
        .map((name) => `${files.find((file) => basename(file, '.ts') === name)} is not registered`),
      ...ids.filter((id) => !declared.includes(id)).map((id) => `${id} has no file of its name in src/guidance/${folder}/`),
      ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} is declared twice`),
    ];
  };
  const register = {
    rules: 'give the rule a line in the index.ts of its folder; file name and id are the same word',
    sources: 'give the source a line in src/guidance/sources/index.ts and in readingOrder.ts; file name and id are the same word',
    checkers:
      'give the checker a line in src/guidance/checkers/index.ts and a group in groups.ts; file name and id are the same word',
    tensions: 'give the tension a line in src/guidance/tensions/index.ts; file name and id are the same word',
  };

  test.each([
    ['rules', rules.map(({ id }) => id)],
    ['sources', sources.map(({ id }) => id)],
    ['checkers', checkers.map(({ id }) => id)],
    ['tensions', tensions.map(({ id }) => id)],
  ] as const)('every file of src/guidance/%s is in its index, under its own name', (folder, ids) => {
    none(registered(folder, ids), register[folder]);
  });

  test('no text is left to write', () => {
    const files = globSync(['src/guidance/**/*.ts', 'content/**/*.mdx', 'tests/cases/*.ts'], { cwd: root });
    expect(files.length).toBeGreaterThan(400);
    none(
      files.flatMap((file) =>
        readFileSync(join(root, file), 'utf8')
          .split('\n')
          .flatMap((line, at) => (line.includes(unwritten) ? [`${file}:${at + 1}`] : [])),
      ),
      `write what \`npm run new\` has left open there, in both languages: it says ${unwritten}`,
    );
  });

  test('every rule stands in the folder of its topic', () => {
    const files = globSync('src/guidance/rules/*/*.ts', { cwd: root });
    const wrong = rules.filter(({ id, topic }) => !files.includes(`src/guidance/rules/${topic}/${id}.ts`));
    none(
      wrong.map(({ id, topic }) => `${id} says that its topic is ${topic}`),
      'move the file of the rule into the folder of its topic, and its line into the index there; or name the topic of the folder',
    );
  });

  test('every rule is judged by a checker', () => {
    const judged = new Set(checkers.flatMap((it) => [...it.rules, ...(it.also ?? [])].map(({ id }) => id)));
    none(
      rules.filter(({ id, withdrawn }) => !withdrawn && !judged.has(id)).map(({ id }) => fileOf(id)),
      'name each of these rules in the `rules` of a checker in src/guidance/checkers/, or in `also`, where it is only shown',
    );
  });

  test('rules name only rules that exist', () => {
    const ids = rules.map(({ id }) => id);
    none(
      rules.flatMap((it) =>
        [it.conflict?.with, it.overrides?.rule, it.withdrawn?.successor]
          .filter((id) => id !== undefined && !ids.includes(id))
          .map((id) => `${fileOf(it.id)} names ${id}`),
      ),
      'write the id of a rule there is, as its file in src/guidance/rules/ is called (npm run types proposes the nearest)',
    );
  });
});

describe('coverage', () => {
  test('every passage is cited by a rule or says why not', () => {
    const bare = citations.filter((id) => !cited(id).passage.aside && !rules.some(({ source }) => source === id));
    none(
      bare,
      'cite each of these passages as `source` of a rule, or say in its `aside` (src/guidance/sources/) why no rule follows',
    );
  });

  test('a passage with rules has no aside', () => {
    none(
      citations.filter((id) => cited(id).passage.aside && rules.some(({ source }) => source === id)),
      'a rule follows from each of these passages now: remove its `aside` in src/guidance/sources/',
    );
  });

  test('fragments of the originals stay within twelve words', () => {
    none(
      citations.flatMap((id) =>
        Object.values(cited(id).passage.begins ?? {})
          .filter((text) => text.split(/\s+/).length > 12)
          .map((text) => `src/guidance/sources/${id.split('#')[0]}.ts, ${id}: ${text}`),
      ),
      'shorten `begins` to the first twelve words or fewer: they are only where the link into the topic points',
    );
  });
});

describe.each(checkers.map((checker) => [checker.id, checker] as const))('%s', (_, checker) => {
  const { model } = checker;
  const proof = walk(model);
  const table = tabulate(model);

  const file = `src/guidance/checkers/${checker.id}.ts`;

  test('asks at most seven questions and spans at most 200,000 scenarios', () => {
    const split = `too many for one form: take rules out of ${file} whose questions another checker asks, or make two checkers of it`;
    expect(model.facts.length, split).toBeLessThanOrEqual(7);
    expect(proof.scenarios, split).toBeLessThanOrEqual(200_000);
  });

  test('totality: every complete scenario has a verdict', () => {
    const wrong: string[] = [];
    if (proof.verdicts.unknown)
      everyScenario(model, (digits) => {
        if (table.verdictOf(digits) === 'unknown') wrong.push(print(table.givenOf(digits)));
      });
    none(
      wrong,
      `all is answered and the verdict is still *Answers missing*: that is an error of src/engine/table.ts, or of a derived fact in src/guidance/facts/ that answers nothing there; ${file} is not the cause`,
    );
    expect(proof.verdicts.unknown).toBe(0);
  });

  test('closed world: an answer that no rule names gives no yes', () => {
    none(unruledYes(checker.id, openWorld(model)), nameWhatIsPermitted);
  });

  test('no dead rule', () => {
    none(
      proof.dead,
      'change the `when` or the norm of the rule so that some scenario shows this outcome, or leave the rule out of the checker',
    );
  });

  test('no undeclared contradiction', () => {
    none(
      disagreements(model).map(
        ({ rules: [a, b], given }) =>
          `${fileOf(a)} and ${fileOf(b)} leave no answer that satisfies both; for example ${print(given)}`,
      ),
      'narrow the `when` of one of the two as its source does; or, where the sources really cannot both be followed, declare `conflict` in one of them (the reader sees *The guidance disagrees*), or `overrides` where one source sets the other aside',
    );
  });

  test('no dead end that is not declared, and none declared that is not', () => {
    const declared = (checker.deadEnds ?? []).map(({ fact, answer }) => `${fact}=${answer}`);
    const message = `everything is forbidden with an answer, or no longer: a lone \`must\` needs a \`may\` beside it; if the sources forbid everything, declare it in \`deadEnds\` of src/guidance/checkers/${checker.id}.ts, else remove it there`;
    expect(proof.deadEnds, message).toEqual(declared);
  });

  test('no echo', () => {
    none(
      proof.echoes,
      'the rule on the left is broken only where the one on the right is broken too: narrow one of them, or leave it out of the checker',
    );
  });

  test('exactness: a partial verdict is that of all completions, or unknown', () => {
    if (proof.scenarios <= walkAll)
      none(
        inexact(model).map((given) => print(given) || 'nothing answered'),
        `the verdict with these answers is not the one that all their completions share: an error of src/engine/table.ts, not of ${file}`,
      );
    expect(
      table.verdictOf(table.digitsOf({})),
      `${file} has a verdict before anything is answered: its rules give the same in every scenario, and no question makes a difference; add the rule that makes one, or do without the checker`,
    ).toBe('unknown');
  });

  test('monotony: a further answer never unsettles a verdict', () => {
    none(
      unsettled(model).map(print),
      `a further answer changes a verdict that was settled with these: an error of src/engine/table.ts, not of ${file}`,
    );
  });

  test('every settled verdict but *Not covered* names the rules that decide it, with answers missing too', () => {
    none(
      unexplained(model).map((given) => print(given) || 'nothing answered'),
      `these scenarios have a verdict, and no rule is named for it; or they are *Not allowed*, and for some way of answering what is open none of the named rules makes them so: an error of src/engine/judge.ts, not of ${file}`,
    );
  });

  test('remedies: each leads where it says, none is missing, none too large', () => {
    const wrong: string[] = [];
    let seen = 0;
    const step = Math.max(1, Math.floor(proof.scenarios / 1500));
    everyScenario(model, (digits) => {
      if (seen++ % step) return;
      const given = table.givenOf(digits);
      for (const problem of badRemedies(model, given)) wrong.push(`${print(given)}: ${problem}`);
    });
    none(
      wrong,
      `the ways out of these scenarios are not the smallest ones there are: an error of src/engine/remedy.ts; a question that no way out may change belongs in \`circumstances\` of ${file}`,
    );
  });

  test('findings agree with the verdict in every scenario', () => {
    const wrong: string[] = [];
    let seen = 0;
    const step = Math.max(1, Math.floor(proof.scenarios / 3000));
    everyScenario(model, (digits) => {
      if (seen++ % step) return;
      const { verdict, deciding, findings, undecidedBy } = judge(model, table.givenOf(digits));
      const decided = verdict === 'silent' ? deciding.length === 0 : deciding.length > 0;
      if (!decided || undecidedBy.length > 0 || findings.some(({ outcome }) => outcome === 'open'))
        wrong.push(`${verdict}: ${print(table.givenOf(digits))}`);
    });
    none(
      wrong,
      `all is answered, and yet a finding is open, a question still matters, or no rule decides (a silent verdict: some rule does): an error of src/engine/judge.ts, not of ${file}`,
    );
  });

  test('every silent or contradictory scenario lies in one region with a name, and every region has some', () => {
    const regionsOf = (open: (typeof proof.open)[number]) =>
      checker.regions.filter((it) => it.verdict === open.verdict && inRegion(it, open.given));
    const wrong = proof.open.filter((open) => regionsOf(open).length !== 1);
    none(
      wrong.map(({ verdict, given }) => `${verdict}: ${print(given)}`),
      `give the checker the \`may\` that permits it (a lone \`must\` permits nothing), or, where the guidance is silent or disagrees, name it by exactly one region in src/guidance/checkers/${checker.id}.ts`,
    );
    none(
      checker.regions.filter((region) => !proof.open.some((open) => regionsOf(open).includes(region))).map(({ id }) => id),
      `no scenario of this verdict lies in these regions of ${file} any more: a rule answers it now, so remove the region; or correct its \`when\` and \`verdict\``,
    );
  });

  test('round trip: link to scenario to link', () => {
    const wrong: string[] = [];
    everyScenario(model, (digits) => {
      const query = toQuery(model.facts, table.givenOf(digits));
      const read = fromQuery(model.facts, query);
      if (read.problems.length || toQuery(model.facts, read.given) !== query) wrong.push(query);
    });
    none(
      wrong,
      'these links are not read as they were written: is a fact or an answer named as a parameter of src/scenario/ is, or renamed in src/scenario/upgrades.ts?',
    );
    expect(proof.scenarios).toBeGreaterThan(0);
  });

  test('its examples are answers it asks for, and lead to a verdict', () => {
    expect(
      checker.examples.length,
      `give src/guidance/checkers/${checker.id}.ts two \`examples\` or more`,
    ).toBeGreaterThanOrEqual(2);
    none(
      checker.examples.flatMap(({ says, given }) => [
        ...Object.keys(given)
          .filter((fact) => !(isAskedFact(fact) && checker.asks.includes(fact)))
          .map((fact) => `“${says.en}” answers ${fact}, which this checker does not ask`),
        ...(judge(model, given).verdict === 'unknown' ? [`“${says.en}” leaves the verdict open`] : []),
      ]),
      `in \`examples\` of ${file}, answer what the checker asks, and enough of it for a verdict`,
    );
  });
});

describe('checkers that lead on', () => {
  test('lead to a checker that asks what they answer, from verdicts they can give', () => {
    const leading = checkers.filter(({ leadsTo }) => leadsTo);
    expect(leading.map(({ id }) => id)).toContain('effective-policy');
    const wrong = leading.flatMap(({ id, model, leadsTo }) => {
      const target = checkers.find((it) => it.id === leadsTo?.checker);
      if (!target || target.id === id) return [`${id} leads to ${leadsTo?.checker}, which is no other checker`];
      const proof = walk(model);
      return Object.entries(leadsTo?.when ?? {}).flatMap(([verdict, given]) => [
        ...(proof.verdicts[verdict as keyof typeof proof.verdicts] ? [] : [`${id} never is ${verdict}`]),
        ...Object.entries(given).flatMap(([fact, answer]) =>
          target.model.facts.some((it) => it.id === fact && it.answers.includes(answer))
            ? []
            : [`${id}: ${target.id} does not ask ${fact}=${answer}`],
        ),
      ]);
    });
    none(
      wrong,
      'in `leadsTo` of src/guidance/checkers/<the first id>.ts, name another checker, verdicts of this one, and questions and answers of that one',
    );
  });
});

describe.each(Object.entries(derivedFacts))('the derived fact %s', (id, { from, of }) => {
  test('follows from no answer it was not written for', () => {
    const answer = of as (...answers: string[]) => string | undefined;
    const wrong = from.flatMap((name, place) =>
      combinations(from.map((it) => ({ answers: it === name ? [inventedAnswer] : answersTo(it) }))).flatMap((given) => {
        const derived = answer(...given);
        const real = answersTo(name).map((it) => answer(...given.with(place, it)));
        return derived === undefined || real.every((it) => it === derived)
          ? []
          : [`${name}: ${given.join(', ')} gives ${derived}`];
      }),
    );
    none(wrong, `in src/guidance/facts/, let \`of\` of ${id} name the answers it knows and return undefined for any other`);
  });
});

describe('the proof itself can fail', () => {
  const base = { topic: 'clients', source: 'coexistence-considerations#s9', says: { en: 'x', es: 'x' } } as const;

  test('two rules that leave a fact no answer are named, with a scenario', () => {
    const a = rule({ ...base, id: 'a', when: { client: 'lync-2013' }, must: { pool: 'persistent-chat-2013' } });
    const b = rule({ ...base, id: 'b', when: { home: 'lync-2010' }, must: { pool: 'group-chat-2010' } });
    expect(disagreements(modelOf([a, b]))).toMatchObject([
      { rules: ['a', 'b'], given: { client: 'lync-2013', home: 'lync-2010' } },
    ]);
  });

  test('a permission for what another rule excludes is named', () => {
    const a = rule({ ...base, id: 'a', when: {}, may: { pool: ['persistent-chat-2013', 'group-chat-2010'] } });
    const b = rule({ ...base, id: 'b', when: { client: 'lync-2013' }, cannot: { pool: 'group-chat-2010' } });
    expect(disagreements(modelOf([a, b])).map((it) => it.rules)).toEqual([['a', 'b']]);
    const declared = rule({
      ...base,
      id: 'b',
      when: { client: 'lync-2013' },
      cannot: { pool: 'group-chat-2010' },
      conflict: { with: 'a' as never, reading: { en: 'x', es: 'x' } },
    });
    expect(disagreements(modelOf([a, declared]))).toEqual([]);
  });

  test('a rule whose breaches are all another’s is named', () => {
    const a = rule({
      ...base,
      id: 'a',
      when: { client: 'lync-2013', policy: 'enabled' },
      must: { pool: 'persistent-chat-2013' },
    });
    const b = rule({ ...base, id: 'b', when: { client: 'lync-2013' }, must: { pool: 'persistent-chat-2013' } });
    expect(walk(modelOf([a, b])).echoes).toEqual(['a ⊆ b']);
  });

  test('an answer that is never livable is named', () => {
    const a = rule({ ...base, id: 'a', when: {}, cannot: { client: 'group-chat' } });
    expect(walk(modelOf([a])).deadEnds).toEqual(['client=group-chat']);
  });

  test('a permission that lists no answer to a question which forbids some is named', () => {
    const a = rule({ ...base, id: 'a', when: {}, may: { setup: 'manual' } });
    const b = rule({ ...base, id: 'b', when: {}, cannot: { client: 'lync-2013' } });
    const [found, ...others] = openWorld(modelOf([a, b]));
    expect(others).toEqual([]);
    expect(found).toEqual({
      facts: ['client'],
      given: { client: inventedAnswer, setup: 'manual' },
      verdict: 'allowed',
      rules: ['a'],
      otherwise: { client: 'lync-2013' },
    });
    expect(unruledYes('some-checker', found ? [found] : [])[0]).toContain('some-checker: an answer to client that no rule names');
    const named = rule({ ...base, id: 'a', when: { client: 'group-chat' }, may: { setup: 'manual' } });
    expect(openWorld(modelOf([named, b]))).toEqual([]);
    const required = rule({ ...base, id: 'b', when: {}, must: { client: 'group-chat' } });
    expect(openWorld(modelOf([a, required]))).toEqual([]);
  });

  test('an answer to a question that changes nothing may be any', () => {
    const a = rule({ ...base, id: 'a', when: {}, may: { setup: 'manual' } });
    const b = rule({ ...base, id: 'b', when: { client: 'lync-2013' }, should: { home: 'lync-2013' } });
    expect(openWorld(modelOf([a, b]))).toEqual([]);
  });

  test('an invented answer to what a derived fact comes from is none of its answers', () => {
    const a = rule({ ...base, id: 'a', when: { stage: 'during' }, may: { setup: 'manual' } });
    const b = rule({ ...base, id: 'b', when: {}, cannot: { standing: 'three' } });
    const shown = openWorld(modelOf([a, b])).filter(({ facts }) => facts.join() === 'has-2010');
    expect(shown.map(({ given }) => given)).toEqual([
      { setup: 'manual', stage: 'during', 'has-2013': 'yes', 'has-2010': inventedAnswer, 'has-2007-r2': 'yes' },
    ]);
    const named = rule({ ...base, id: 'a', when: { standing: ['none', 'one', 'two'] }, may: { setup: 'manual' } });
    expect(openWorld(modelOf([named, b]))).toEqual([]);
  });

  test('a rule that overrides another sets it aside', () => {
    const a = rule({ ...base, id: 'a', when: {}, must: { policy: 'enabled' } });
    const b = rule({
      ...base,
      id: 'b',
      when: { client: 'group-chat' },
      may: { policy: 'disabled' },
      overrides: { rule: 'a' as never, because: { en: 'x', es: 'x' } },
    });
    const model = modelOf([a, b]);
    expect(disagreements(model)).toEqual([]);
    expect(judge(model, { client: 'group-chat', policy: 'disabled' }).verdict).toBe('allowed');
    expect(judge(model, { client: 'lync-2013', policy: 'disabled' }).verdict).toBe('forbidden');
    expect(judge(model, { policy: 'disabled' }).verdict).toBe('unknown');
  });
});

describe('the vocabulary', () => {
  test('no question or answer is declared twice', () => {
    const declared = globSync('src/guidance/facts/*.ts', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/^ {2}'?([a-z0-9-]+)'?: (?:fact|derived)\(/gm)].map(([, name]) => name),
    );
    none(
      declared.filter((name, index) => declared.indexOf(name) !== index).map(String),
      'each of these facts is declared twice in src/guidance/facts/: the later one would hide the other; rename the one that is not published yet',
    );
    expect(declared.length).toBeGreaterThan(30);
  });
});
