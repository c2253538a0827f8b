import { describe, expect, test } from 'vitest';
import { casesOf, circumstancesOf, examplesOf, ruleCasesOf } from '../../src/catalogue/cases.ts';
import { type Checker, checkerFrom, checkerGroups, checkerOf, checkers, checkersOf } from '../../src/catalogue/checkers.ts';
import { citation, sourceDate } from '../../src/catalogue/citation.ts';
import { answersTo, askedFor, derivedOf, factOf, isAskedFact, meaningOf } from '../../src/catalogue/facts.ts';
import { modelOf } from '../../src/catalogue/models.ts';
import { factText, payloadFile, payloadOf, ruleText } from '../../src/catalogue/payload.ts';
import { promisedCase, promisedCasesIn } from '../../src/catalogue/promisedCases.ts';
import { inRegion, regionsOf } from '../../src/catalogue/regions.ts';
import {
  changedVerdicts,
  changesOf,
  inOrder,
  latestRelease,
  recordsOf,
  releaseBefore,
  releases,
  releasesOf,
} from '../../src/catalogue/releases.ts';
import { ruleOf, rules } from '../../src/catalogue/rules.ts';
import { passageLink, passageName } from '../../src/catalogue/sourceLinks.ts';
import { citations, cited, sourceOf, sources } from '../../src/catalogue/sources.ts';
import { tensions, topicOf } from '../../src/catalogue/tensions.ts';
import { hashOf, identityOf, recordRules, ruleIdentity, ruleSetVersion } from '../../src/catalogue/version.ts';
import { workedCases } from '../../src/catalogue/workedCases.ts';
import { noDerivedAnswer } from '../../src/engine/model.ts';
import { decide } from '../../src/engine/outlook.ts';
import { everyScenario } from '../../src/engine/prove.ts';
import { tabulate } from '../../src/engine/table.ts';
import type { Rule } from '../../src/model/rule.ts';
import { isYes } from '../../src/vocabulary/verdict.ts';

const homed = ruleOf('lync-2013-client-user-is-homed-on-2013');

describe('tables of cases', () => {
  type Answers = Readonly<Record<string, string>>;
  const rowsFor = <R>(rows: readonly { answers: Readonly<Record<string, readonly string[]>>; result: R }[], given: Answers) =>
    rows.filter(({ answers }) => Object.entries(answers).every(([fact, some]) => some.includes(given[fact] ?? '')));

  test.each(['pool-home', 'shared-content', 'client-access', 'next-hop'])(
    '%s: every scenario stands in one row, with its verdict and all that decides it',
    (id) => {
      const checker = checkerOf(id);
      const table = tabulate(checker.model);
      const rows = casesOf(checker);
      expect(rows.length).toBeLessThanOrEqual(60);
      everyScenario(checker.model, (digits) => {
        const given = table.givenOf(digits);
        const { verdict, deciding } = decide(checker.model, given);
        expect(rowsFor(rows, given).map(({ result }) => result)).toEqual([{ verdict, rules: deciding }]);
      });
    },
  );

  test('a long table names the first rule that forbids; of every other verdict all that decide it', () => {
    const long = checkerOf('room-access');
    const rows = casesOf(long);
    const table = tabulate(long.model);
    let shortened = 0;
    everyScenario(long.model, (digits) => {
      const given = table.givenOf(digits);
      const { verdict, deciding } = decide(long.model, given);
      const named = verdict === 'forbidden' ? deciding.slice(0, 1) : deciding;
      if (named.length < deciding.length) shortened++;
      expect(rowsFor(rows, given).map(({ result }) => result)).toEqual([{ verdict, rules: named }]);
    });
    expect(shortened).toBeGreaterThan(0);
  });

  test('sixty rows are no long table', () => {
    const rowsOf = (count: number, modality: 'cannot' | 'may' = 'cannot') => {
      const answers = Array.from({ length: count }, (_, at) => `${at}`);
      const speaksOf = (id: string, anyOf: readonly string[]) =>
        ({ id, modality, when: [], norm: { fact: 'n', anyOf } }) as const;
      const theirs = [speaksOf('each', answers), ...answers.map((it) => speaksOf(it, [it]))];
      return casesOf({ model: { facts: [{ id: 'n', answers, effort: 1 }], derived: [], rules: theirs } } as unknown as Checker);
    };
    expect(rowsOf(60).map(({ result }) => result.rules.length)).toEqual(Array(60).fill(2));
    expect(rowsOf(61).map(({ result }) => result.rules)).toEqual([['each']]);
    // Only of prohibitions one is enough.
    expect(rowsOf(61, 'may').map(({ result }) => result.rules.length)).toEqual(Array(61).fill(2));
  });

  test('the cases of a rule cover what it reads, each once, also where another rule sets it aside', () => {
    for (const rule of rules) {
      const { asks, cases } = ruleCasesOf(rule);
      const [checker] = checkersOf(rule.id) as [Checker, ...Checker[]];
      const table = tabulate(checker.model);
      const place = checker.model.rules.findIndex(({ id }) => id === rule.id);
      expect(asks).toEqual(table.placesOf(place).map((it) => checker.model.facts[it]?.id));
      if (checker.model.facts.length > 5) continue;
      everyScenario(checker.model, (digits) => {
        const found = rowsFor(cases, table.givenOf(digits)).map(({ result }) => result);
        expect(found).toEqual([{ outcome: table.outcomeAt(place, digits), rules: [] }]);
      });
    }
  });

  test('examples of a rule show each outcome, three at most', () => {
    const examples = examplesOf(homed);
    expect(examples.met).toEqual([{ client: 'lync-2013', pool: 'persistent-chat-2013', home: 'lync-2013' }]);
    expect(examples.broken).toEqual([
      { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'lync-2010' },
      { client: 'lync-2013', pool: 'persistent-chat-2013', home: 'ocs-2007-r2' },
    ]);
    expect(examples['not-applicable']).toHaveLength(3);
    for (const given of examples['not-applicable'])
      expect(given['client'] === 'lync-2013' && given['pool'] === 'persistent-chat-2013').toBe(false);
  });

  test('the circumstances of a rule as a scenario: the first answers, and only to what is asked', () => {
    expect(circumstancesOf(homed, ['client', 'pool'])).toEqual({ client: 'lync-2013', pool: 'persistent-chat-2013' });
    expect(circumstancesOf(homed, ['pool'])).toEqual({ pool: 'persistent-chat-2013' });
    const several = { ...homed, when: [{ fact: 'pool', anyOf: ['group-chat-2010', 'persistent-chat-2013'] } as const] };
    expect(circumstancesOf(several, ['pool'])).toEqual({ pool: 'group-chat-2010' });
    expect(circumstancesOf({ ...homed, when: [{ fact: 'pool', anyOf: [] }] }, ['pool'])).toEqual({});
  });
});

describe('checkers', () => {
  test('one that nobody declared is refused, also under a name that every object has', () => {
    expect(() => checkerOf('no-such')).toThrow('No checker no-such: name it in a group of src/guidance/checkers/groups.ts');
    expect(() => checkerOf('toString')).toThrow('No checker toString');
    expect(() => ruleOf('no-such')).toThrow('No rule no-such: give it a line in the index of its topic in src/guidance/rules/');
    expect(() => ruleOf('toString')).toThrow('No rule toString');
  });

  test('they stand in the order of their groups', () => {
    expect(checkers).toEqual(checkerGroups.flatMap((it) => it.checkers));
    expect(checkerGroups[0]?.checkers.map(({ id }) => id)).toEqual([
      'client-access',
      'pool-home',
      'side-by-side',
      'shared-content',
    ]);
    expect(checkerGroups[0]?.name.es).toBe('Durante la coexistencia');
  });

  test('those of a rule: first where it decides, then where it is shown beside', () => {
    expect(checkersOf('features-wait-for-the-move-to-2013').map(({ id }) => id)).toEqual(['client-access']);
    expect(checkersOf(homed.id).map(({ id }) => id)).toEqual(['client-access']);
    expect(checkersOf('no-such')).toEqual([]);
    for (const { id } of rules) {
      const found = checkersOf(id);
      const deciding = found.filter((it) => it.rules.some((rule) => rule.id === id)).length;
      expect(found.slice(0, deciding).every((it) => it.rules.some((rule) => rule.id === id))).toBe(true);
      expect(found.slice(deciding).every((it) => it.also.some((rule) => rule.id === id))).toBe(true);
      expect(found.length).toBeGreaterThan(0);
    }
  });

  test('a checker is made of its declaration', () => {
    const made = checkerFrom({
      id: 'tried',
      name: { en: 'n', es: 'n' },
      title: { en: 't', es: 't' },
      lead: { en: 'l', es: 'l' },
      rules: [homed.id as 'lync-2013-client-user-is-homed-on-2013'],
      circumstances: ['pool'],
      examples: [],
      regions: [],
    });
    expect(made).toMatchObject({ id: 'tried', rules: [homed], also: [], asks: ['client', 'pool', 'home'] });
    expect(made.model.facts.filter(({ fixed }) => fixed).map(({ id }) => id)).toEqual(['pool']);
  });
});

describe('facts', () => {
  test('asked and derived ones are told apart, and no name that every object has is one', () => {
    expect([isAskedFact('client'), isAskedFact('standing'), isAskedFact('toString')]).toEqual([true, false, false]);
    expect(derivedOf('standing')?.from).toEqual(['has-2013', 'has-2010', 'has-2007-r2']);
    expect([derivedOf('client'), derivedOf('toString')]).toEqual([undefined, undefined]);
    expect(askedFor('standing')).toEqual(['has-2013', 'has-2010', 'has-2007-r2']);
    expect(askedFor('client')).toEqual(['client']);
    expect(answersTo('standing')).toEqual(['none', 'one', 'two', 'three']);
    expect(answersTo('client')).toEqual(['lync-2013', 'group-chat']);
    expect(meaningOf('standing').name.en).toBe('Chat deployments that exist');
    expect(meaningOf('client')).toBe(factOf('client'));
  });
});

describe('the model of some rules', () => {
  const rule = (change: Partial<Rule>): Rule => ({ ...homed, ...change });

  test('asks what the rules read, in the order of the vocabulary, with what may not be changed', () => {
    const { facts, derived } = modelOf([homed], { circumstances: ['home', 'policy'] });
    expect(facts).toEqual([
      { id: 'client', answers: ['lync-2013', 'group-chat'], effort: factOf('client').effort },
      { id: 'pool', answers: answersTo('pool'), effort: factOf('pool').effort },
      { id: 'home', answers: answersTo('home'), effort: factOf('home').effort, fixed: true },
    ]);
    expect(derived).toEqual([]);
  });

  test('a derived fact asks what it comes from, and is worked out for every combination', () => {
    const { facts, derived } = modelOf([ruleOf('rooms-do-not-interact-across-deployments')]);
    expect(facts.map(({ id }) => id)).toEqual(['item', 'item-in', 'used-from']);
    expect(derived).toEqual([
      { id: 'crosses', from: ['item-in', 'used-from'], answers: ['yes', 'no'], table: [1, 0, 0, 0, 1, 0, 0, 0, 1] },
    ]);
    expect(noDerivedAnswer).toBe(-1);
  });

  test('rules carry what the engine needs, and nothing where there is nothing', () => {
    const limited = rule({ id: 'limited', modality: 'may', within: { en: 'w', es: 'w' } });
    const aside = rule({
      id: 'aside',
      overrides: { rule: homed.id, because: { en: 'b', es: 'b' } } as Rule['overrides'] & object,
    });
    const against = rule({
      id: 'against',
      conflict: { with: homed.id, reading: { en: 'r', es: 'r' } } as Rule['conflict'] & object,
    });
    const beside = rule({ id: 'beside' });
    const { norm, when } = homed;
    const plain = { when, norm };
    expect(modelOf([homed, limited, aside, against], { also: [beside] }).rules).toEqual([
      { id: homed.id, modality: 'must', ...plain, against: ['against'], setAsideBy: ['aside'] },
      { id: 'limited', modality: 'may', ...plain, limits: true },
      { id: 'aside', modality: 'must', ...plain },
      { id: 'against', modality: 'must', ...plain, against: [homed.id] },
      { id: 'beside', modality: 'must', ...plain, also: true },
    ]);
    // A partner that this model does not have is no partner here.
    expect(modelOf([against]).rules).toEqual([{ id: 'against', modality: 'must', ...plain }]);
    const consequence = ruleOf('policy-is-off-by-default');
    expect(modelOf([consequence]).rules).toEqual([{ id: consequence.id, modality: 'follows', when: consequence.when }]);
  });

  test('what is withdrawn is not judged', () => {
    const gone = rule({
      id: 'gone',
      withdrawn: { on: '2026-01-01', successor: homed.id, because: { en: 'b', es: 'b' } } as Rule['withdrawn'] & object,
    });
    expect(modelOf([homed, gone], { also: [{ ...gone, id: 'gone-too' }] }).rules.map(({ id }) => id)).toEqual([homed.id]);
  });

  test('a rule beside the verdict may not ask a question of its own', () => {
    const policy = ruleOf('lync-2013-client-user-is-enabled-by-policy');
    expect(() => modelOf([homed], { also: [policy] })).toThrow('An “also” rule reads policy, which this checker does not ask');
    expect(() => modelOf([ruleOf('rooms-do-not-interact-across-deployments')], { also: [homed] })).toThrow('reads client');
  });
});

describe('sources', () => {
  test('a citation names a topic and a passage that exist', () => {
    const { source, key, passage } = cited('coexistence-considerations#s9');
    expect([source.id, key]).toEqual(['coexistence-considerations', 's9']);
    expect(passage).toBe(sourceOf('coexistence-considerations').passages['s9']);
    for (const wrong of [
      '',
      's9',
      'coexistence-considerations',
      'coexistence-considerations#',
      'coexistence-considerations#s99',
      'no-such#s9',
    ])
      expect(() => cited(wrong), wrong).toThrow(`No passage ${wrong}: see src/guidance/sources/`);
  });

  test('all citations stand in reading order', () => {
    expect(citations.length).toBe(sources.reduce((sum, { passages }) => sum + Object.keys(passages).length, 0));
    const [first] = sources as [(typeof sources)[number]];
    expect(citations[0]).toBe(`${first.id}#${Object.keys(first.passages)[0]}`);
    expect(new Set(citations).size).toBe(citations.length);
  });

  test('rules stand in the order of the passages they come from, those of one passage by id', () => {
    for (const [at, rule] of rules.entries()) {
      const before = rules[at - 1];
      if (!before) continue;
      const order = citations.indexOf(rule.source) - citations.indexOf(before.source);
      expect(order > 0 || (order === 0 && before.id < rule.id), `${before.id}, ${rule.id}`).toBe(true);
    }
  });

  test('the original is opened at the first words of the passage, where they are known', () => {
    const url = 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/coexistence-considerations';
    const text = cited('coexistence-considerations#s1').passage.begins?.en ?? '';
    expect(passageLink('coexistence-considerations#s1', 'en')).toBe(`${url}#:~:text=${encodeURIComponent(text)}`);
    expect(passageLink('coexistence-considerations#s1', 'es')).toContain('/es-es/');
    const hyphened = citations.find((id) => cited(id).passage.begins?.en.includes('-')) as string;
    expect(passageLink(hyphened, 'en').split('#:~:text=')[1]).not.toContain('-');
    expect(decodeURIComponent(passageLink(hyphened, 'en').split('#:~:text=')[1] ?? '')).toBe(cited(hyphened).passage.begins?.en);
    const without = citations.find((id) => !cited(id).passage.begins) as string;
    expect(passageLink(without, 'en')).toBe(cited(without).source.url.en);
  });

  test('a passage is called by its sentence, or by its place', () => {
    expect(passageName('coexistence-considerations#s10')).toEqual({ en: 'sentence 10', es: 'frase 10' });
    expect(passageName('rolling-back-users#contacts')).toEqual({
      en: `passage ${Object.keys(sourceOf('rolling-back-users').passages).indexOf('contacts') + 1}`,
      es: `pasaje ${Object.keys(sourceOf('rolling-back-users').passages).indexOf('contacts') + 1}`,
    });
    // Only an s and digits, and nothing else, is a sentence.
    for (const id of citations) expect(passageName(id).en).toMatch(/#s\d+$/.test(id) ? /^sentence \d+$/ : /^passage [1-9]\d*$/);
  });

  test('tensions stand by their number, and each side leads to its topic', () => {
    expect(tensions.map(({ number }) => number)).toEqual(tensions.map(({ number }) => number).toSorted());
    const source = sourceOf('coexistence-considerations');
    const topic = { source, technet: 'JJ205131(v=OCS.15)', date: '2012-10-06' };
    expect(topicOf('coexistence-considerations')).toEqual(topic);
    expect(topicOf('coexistence-considerations#s9')).toEqual(topic);
    const named = { technet: 'Gg398750(v=OCS.15)' };
    expect(topicOf(named)).toBe(named);
    const undated = sources.find(({ date }) => !date);
    if (undated) expect(topicOf(undated.id as 'coexistence-considerations')).not.toHaveProperty('date');
  });
});

describe('citing a rule', () => {
  const link = 'https://example.com/r/x/';

  test('as text and as Markdown, in both languages', () => {
    expect(citation(homed, 'en', 'plain', link)).toBe(
      `${homed.says.en} [must] Rule “${homed.id}”, rule set ${ruleSetVersion}, ${link}. Source: Coexistence considerations, sentence 10, JJ205131(v=OCS.15), October 6, 2012.`,
    );
    expect(citation(homed, 'es', 'plain', link)).toBe(
      `${homed.says.es} [debe] Regla «${homed.id}», conjunto de reglas ${ruleSetVersion}, ${link}. Fuente: Consideraciones sobre la coexistencia, frase 10, JJ205131(v=OCS.15), ${sourceDate(homed, 'es')}.`,
    );
    const original = passageLink(homed.source, 'en');
    expect(citation(homed, 'en', 'markdown', link)).toBe(
      `> ${homed.says.en}\n\n**must** · rule [${homed.id}](${link}), rule set ${ruleSetVersion} · source: [Coexistence considerations, sentence 10](${original}), JJ205131(v=OCS.15), October 6, 2012`,
    );
    expect(citation(homed, 'es', 'markdown', link)).toMatch(
      /^> .+\n\n\*\*debe\*\* · regla \[.+conjunto de reglas .+ · fuente: \[/,
    );
  });

  test('the Spanish text has its own date where it was published later', () => {
    const later = rules.find(({ source }) => cited(source).source.dateEs && cited(source).source.date) as Rule;
    const { date, dateEs } = cited(later.source).source as { date: string; dateEs: string };
    expect(date).not.toBe(dateEs);
    expect(sourceDate(later, 'en')).toContain(date.slice(0, 4));
    expect(sourceDate(later, 'es')).toContain(dateEs.slice(0, 4));
    expect(sourceDate(homed, 'es')).toBe('6 de octubre de 2012');
  });
});

describe('what a page sends to the browser', () => {
  const policy = checkerOf('effective-policy');

  test('the texts of a rule, and only those that it has', () => {
    expect(ruleText(homed, 'en')).toEqual({
      says: homed.says.en,
      modality: 'must',
      href: `/en/rules/${homed.id}/`,
      permalink: `/r/${homed.id}/`,
      source: {
        title: 'Coexistence considerations',
        technet: 'JJ205131(v=OCS.15)',
        passage: 'sentence 10',
        date: 'October 6, 2012',
        href: '/en/sources/coexistence-considerations/#s10',
        original: passageLink(homed.source, 'en'),
      },
      advice: homed.advice?.en,
    });
    const later = rules.find(({ source }) => cited(source).source.dateEs && cited(source).source.date) as Rule;
    expect(ruleText(later, 'es').source.date).toBe(sourceDate(later, 'es'));
    expect(ruleText(later, 'en').source.date).toBe(sourceDate(later, 'en'));
    const disputed = rules.find(({ conflict }) => conflict) as Rule;
    expect(ruleText(disputed, 'es').reading).toBe(disputed.conflict?.reading.es);
    const limited = rules.find(({ within, note }) => within && note) as Rule;
    expect(ruleText(limited, 'es')).toMatchObject({ within: limited.within?.es, note: limited.note?.es });
  });

  test('the texts of a question; of a derived fact its name', () => {
    expect(factText('client', 'en')).toEqual({
      name: factOf('client').name.en,
      asks: factOf('client').asks.en,
      answers: { 'lync-2013': 'Lync 2013', 'group-chat': 'Group Chat (the legacy client)' },
      ...(factOf('client').hint && { hint: factOf('client').hint?.en }),
    });
    const hinted = checkers.flatMap(({ asks }) => asks).find((name) => factOf(name).hint) as 'client';
    expect(factText(hinted, 'es').hint).toBe(factOf(hinted).hint?.es);
    const unhinted = checkers.flatMap(({ asks }) => asks).find((name) => !factOf(name).hint) as 'client';
    expect(factText(unhinted, 'es')).not.toHaveProperty('hint');
    expect(factText('standing', 'es')).toMatchObject({
      name: 'Implementaciones de chat que hay',
      asks: 'Implementaciones de chat que hay',
      answers: { none: 'Ninguna' },
    });
  });

  test('a checker with its regions, examples, release and the checker it leads to', () => {
    const payload = payloadOf(policy, 'es', checkerOf);
    expect(payload).toMatchObject({
      id: 'effective-policy',
      lang: 'es',
      title: policy.title.es,
      ruleSet: ruleSetVersion,
      release: latestRelease.number,
      regions: [
        { verdict: 'conflict', when: [{ fact: 'deciding-policy', anyOf: ['disputed'] }], says: policy.regions[0]?.says.es },
      ],
      leadsTo: {
        allowed: { title: checkerOf('client-access').title.es, href: '/es/checkers/client-access/?policy=enabled', carries: [] },
        forbidden: { href: '/es/checkers/client-access/?policy=disabled' },
      },
    });
    expect(payload.model).toBe(policy.model);
    expect(Object.keys(payload.facts)).toEqual([...policy.asks, 'deciding-policy']);
    expect(Object.keys(payload.rules)).toEqual(policy.rules.map(({ id }) => id));
    expect(payload.examples).toEqual(policy.examples.map(({ says, given }) => ({ says: says.es, given })));
    expect(payload).not.toHaveProperty('map');
    expect(payloadOf(policy, 'es')).not.toHaveProperty('leadsTo');
  });

  test('what is shown beside the verdict, the map, the questions that go along, and regions of several answers', () => {
    const access = checkerOf('client-access');
    const payload = payloadOf(access, 'en', checkerOf);
    expect(Object.keys(payload.rules)).toEqual([...access.rules, ...access.also].map(({ id }) => id));
    expect(payload.map).toBe('access');
    expect(payload.leadsTo?.['limited']?.carries).toEqual(['pool', 'setup', 'connected', 'home', 'policy']);
    expect(payloadOf(checkerOf('pool-home'), 'en', checkerOf)).not.toHaveProperty('leadsTo');
    for (const { when } of checkers.flatMap((it) => payloadOf(it, 'en').regions))
      for (const { anyOf } of when) expect(anyOf.every((it) => typeof it === 'string')).toBe(true);
  });

  test('the file of a checker is named by what is in it', () => {
    const { name, text, payload } = payloadFile(policy, 'en', checkerOf);
    expect(name).toBe(`effective-policy.en.${hashOf(text)}`);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(payload)));
    expect(payload).toEqual(payloadOf(policy, 'en', checkerOf));
  });
});

describe('cases that pages promise', () => {
  const given = 'client=lync-2013&pool=group-chat-2010';

  test('are read whole and lead to the verdict', () => {
    expect(promisedCase({ checker: 'client-access', given, verdict: 'forbidden' })).toEqual({
      client: 'lync-2013',
      pool: 'group-chat-2010',
    });
    expect(() => promisedCase({ checker: 'client-access', given, verdict: 'allowed' })).toThrow(
      `client-access?${given} opens to “forbidden”, but the page promises “allowed”: correct the page or the case`,
    );
    for (const wrong of ['', `${given}&home=nowhere`, `${given}&shoe=41`])
      expect(() => promisedCase({ checker: 'client-access', given: wrong, verdict: 'forbidden' }), wrong).toThrow(
        `client-access?${wrong} cannot be read whole: correct its names and answers. [`,
      );
  });

  test('are found in the text of a page, in order', () => {
    const page = `Words <Case checker="a" given="x=1&y=2" verdict="allowed" /> and\n<Case\n  checker="b"\n  given="z=3"\n  verdict="silent"\n>…</Case> <Case checker="c" verdict="d" />`;
    expect(promisedCasesIn(page)).toEqual([
      { checker: 'a', given: 'x=1&y=2', verdict: 'allowed' },
      { checker: 'b', given: 'z=3', verdict: 'silent' },
    ]);
    expect(promisedCasesIn('None.')).toEqual([]);
  });
});

describe('regions', () => {
  const says = { en: 'r', es: 'r' };

  test('hold where all of their answers do, derived ones worked out', () => {
    const region = { id: 'r', verdict: 'silent', says, when: { pool: ['a', 'b'], home: 'c' } } as const;
    expect(inRegion(region, { pool: 'b', home: 'c' })).toBe(true);
    expect(inRegion(region, { pool: 'x', home: 'c' })).toBe(false);
    expect(inRegion(region, { pool: 'a', home: 'x' })).toBe(false);
    expect(inRegion(region, { pool: 'a' })).toBe(false);
    const derived = { id: 'r', verdict: 'silent', says, when: { standing: 'two' } } as const;
    expect(inRegion(derived, { 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'no' })).toBe(true);
    expect(inRegion(derived, { 'has-2013': 'yes', 'has-2010': 'no', 'has-2007-r2': 'no' })).toBe(false);
    expect(inRegion(derived, {})).toBe(false);
    expect(inRegion({ ...derived, when: { standing: '' } }, {})).toBe(true);
  });

  test('are counted, each with a scenario that shows it', () => {
    for (const checker of checkers) {
      const table = tabulate(checker.model);
      for (const { region, count, witness } of regionsOf(checker)) {
        let found = 0;
        everyScenario(checker.model, (digits) => {
          if (table.verdictOf(digits) === region.verdict && inRegion(region, table.givenOf(digits))) found++;
        });
        expect(count, region.id).toBe(found);
        expect(inRegion(region, witness as Record<string, string>)).toBe(true);
        expect(decide(checker.model, witness).verdict).toBe(region.verdict);
      }
    }
    const nowhere = {
      ...checkerOf('pool-home'),
      regions: [{ id: 'r', verdict: 'silent', says, when: { pool: 'x' } }],
    } as Checker;
    expect(regionsOf(nowhere)).toEqual([{ region: nowhere.regions[0], count: 0, witness: {} }]);
  });
});

describe('releases one after another', () => {
  test('stand by their numbers, not by their names', () => {
    const numbered = [10, 2, 1].map((number) => ({ ...latestRelease, number }));
    expect(inOrder(numbered).map(({ number }) => number)).toEqual([1, 2, 10]);
  });

  test('are in order, and each has the one before it', () => {
    expect(releases.map(({ number }) => number)).toEqual(releases.map((_, at) => at + 1));
    expect(latestRelease).toBe(releases.at(-1));
    for (const [at, release] of releases.entries()) expect(releaseBefore(release)).toBe(releases[at - 1]);
  });

  test('name the rules that changed, and the checkers they have', () => {
    const [first, second] = releases as [(typeof releases)[number], (typeof releases)[number]];
    const [changed] = changesOf(second).rules as [{ rule: string; kinds: string[] }];
    expect(releasesOf(changed.rule)).toContainEqual({ release: second, kinds: changed.kinds });
    expect(releasesOf('no-such')).toEqual([]);
    expect(recordsOf('pool-home').map(({ number, date }) => ({ number, date }))).toEqual(
      releases.map(({ number, date }) => ({ number, date })),
    );
    expect(recordsOf('pool-home')[0]).toMatchObject({ ...first.checkers['pool-home'] });
    expect(recordsOf('no-such')).toEqual([]);
    const verdicts = changesOf(second).checkers.flatMap((it) => it.verdicts);
    expect(changedVerdicts(changesOf(second).checkers)).toBe(verdicts.map(({ count }) => count).reduce((a, b) => a + b));
    expect(changedVerdicts([])).toBe(0);
  });
});

describe('identities', () => {
  test('are FNV-1a of 32 bits', () => {
    expect(['', 'a', 'foobar'].map(hashOf)).toEqual(['811c9dc5', 'e40c292c', 'bf9cf968']);
    // An identity that begins with a zero keeps it.
    const zero = Array.from({ length: 200 }, (_, at) => hashOf(`${at}`)).filter((it) => it.startsWith('0'));
    expect(zero.length).toBeGreaterThan(0);
    expect(zero.every((it) => /^[\da-f]{8}$/.test(it))).toBe(true);
    expect(hashOf('\u{1F600}')).not.toBe(hashOf('\u{1F601}'));
  });

  test('do not depend on the order of rules, conditions, answers and keys, but on that of anything else', () => {
    const two = { ...homed, when: homed.when.toReversed() };
    const [a, b] = [homed, { ...homed, id: 'b' }];
    expect(identityOf([two])).toBe(identityOf([homed]));
    expect(identityOf([b, a])).toBe(identityOf([a, b]));
    expect(identityOf([a, b])).not.toBe(identityOf([a]));
    const history = [
      { on: '2026-01-01', change: { en: '1', es: '1' } },
      { on: '2026-01-02', change: { en: '2', es: '2' } },
    ];
    expect(identityOf([{ ...homed, history }])).not.toBe(identityOf([{ ...homed, history: history.toReversed() }]));
    // Advice was published under another name, and is part of it.
    const { advice, ...without } = homed;
    expect(identityOf([without])).not.toBe(identityOf([homed]));
    expect(identityOf([{ ...without, remedy: advice } as unknown as Rule])).toBe(identityOf([homed]));
    expect(identityOf([{ ...without, advice: null } as unknown as Rule])).toBe(identityOf([without]));
    expect(identityOf([{ ...homed, note: null } as unknown as Rule])).not.toBe(identityOf([homed]));
  });

  test('of a rule: logic, source and the words of either language, each in its place', () => {
    const parts = (change: Partial<Rule>) => ruleIdentity({ ...homed, ...change }).split(' ');
    const same = parts({});
    const changed = (change: Partial<Rule>) => parts(change).flatMap((it, at) => (it === same[at] ? [] : [at]));
    const text = (en: string, es: string) => ({ en, es });
    expect(same).toHaveLength(4);
    expect(changed({ when: homed.when.toReversed() })).toEqual([]);
    expect(changed({ modality: 'should' })).toEqual([0]);
    expect(changed({ when: [] })).toEqual([0]);
    expect(changed({ norm: { fact: 'home', anyOf: ['lync-2010'] } })).toEqual([0]);
    expect(changed({ source: 'coexistence-considerations#s9' })).toEqual([1]);
    expect(changed({ says: text(`${homed.says.en}!`, homed.says.es) })).toEqual([2]);
    expect(changed({ says: text(homed.says.en, `${homed.says.es}!`) })).toEqual([3]);
    for (const name of ['means', 'advice', 'note'] as const) expect(changed({ [name]: text('x', 'x') })).toEqual([2, 3]);
    expect(changed({ within: text('x', 'x') })).toEqual([0, 2, 3]);
    expect(changed({ overrides: { rule: rules[0]?.id, because: text('x', 'x') } as Rule['overrides'] & object })).toEqual([
      0, 2, 3,
    ]);
    expect(changed({ conflict: { with: rules[0]?.id, reading: text('x', 'x') } as Rule['conflict'] & object })).toEqual([
      0, 2, 3,
    ]);
    // The same words in another place are another text.
    const { advice, means, ...rest } = homed;
    expect(ruleIdentity({ ...rest, advice: text('x', 'x') })).not.toBe(ruleIdentity({ ...rest, means: text('x', 'x') }));
    expect([advice, means]).not.toContain(undefined);
  });

  test('are recorded by id, and withdrawn rules said to be', () => {
    const withdrawn = { on: '2026-01-01', successor: homed.id, because: { en: 'b', es: 'b' } } as Rule['withdrawn'] & object;
    const gone = { ...homed, id: 'a-rule-that-is-gone', withdrawn };
    expect(Object.entries(recordRules([homed, gone]))).toEqual([
      ['a-rule-that-is-gone', `${ruleIdentity(gone)} withdrawn`],
      [homed.id, ruleIdentity(homed)],
    ]);
  });
});

test('worked cases of the core name the rules that decide them', () => {
  const core = workedCases.filter(({ checker }) => checker === 'pool-home');
  expect(core.length).toBeGreaterThan(5);
  for (const { given, rules: named, verdict } of core) {
    expect(named).toEqual(decide(checkerOf('pool-home').model, given).deciding);
    if (isYes(verdict)) expect(named.length).toBeGreaterThan(0);
  }
  for (const { id } of checkers) expect(workedCases.some(({ checker }) => checker === id)).toBe(true);
});
