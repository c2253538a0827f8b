import { describe, expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { judge } from '../../src/engine/judge.ts';
import { remedies } from '../../src/engine/remedy.ts';
import { toJson, toMarkdown } from '../../src/islands/caseAsText.ts';
import { openCase } from '../../src/islands/savedCase.ts';
import { speaker } from '../../src/islands/say.ts';
import { wordsIn } from '../../src/islands/words.ts';
import { langs } from '../../src/vocabulary/text.ts';

const access = checkerOf('client-access').model;
const broken = {
  client: 'lync-2013',
  pool: 'group-chat-2010',
  setup: 'manual',
  connected: 'none',
  home: 'lync-2010',
  policy: 'disabled',
};

describe('judging', () => {
  test('a no that stands already says so, with the rules that may break', () => {
    const { verdict, deciding } = judge(access, { client: 'lync-2013', home: 'lync-2010' });
    expect(verdict).toBe('forbidden');
    expect(deciding).toEqual(['lync-2013-client-needs-2013-pool', 'lync-2013-client-user-is-homed-on-2013']);
  });

  test('questions that still matter come in the order of the form', () => {
    expect(judge(access, { client: 'group-chat' }).undecidedBy).toEqual(['setup', 'connected']);
    expect(judge(access, {}).undecidedBy).toEqual(['client', 'pool', 'setup', 'connected', 'home', 'policy']);
  });

  test('a broken condition is never said not to matter', () => {
    const { irrelevant } = judge(access, {
      client: 'lync-2013',
      pool: 'persistent-chat-2013',
      home: 'lync-2010',
      policy: 'disabled',
    });
    expect(irrelevant).toEqual(['setup', 'connected']);
  });

  test.each([
    ['one-answer', 'client-access', { client: 'group-chat', pool: 'group-chat-2010', setup: 'automatic', connected: 'none' }],
    ['one-answer', 'side-by-side', { stage: 'during', 'has-2013': 'no', 'has-2010': 'no', 'has-2007-r2': 'no' }],
    ['only-binding', 'shared-content', { item: 'room', 'item-in': 'group-chat-2010', 'used-from': 'group-chat-2010' }],
  ])('silence of kind %s: %s', (kind, checker, given) => {
    expect(judge(checkerOf(checker).model, given).silence).toMatchObject({ kind });
  });

  test('the nearest permission names the answer it wants', () => {
    const { silence } = judge(access, { client: 'group-chat', pool: 'group-chat-2010', setup: 'automatic', connected: 'none' });
    expect(silence?.near).toEqual([{ rule: 'legacy-client-may-reach-group-chat-2010', fact: 'setup', anyOf: ['manual'] }]);
  });
});

describe('ways out', () => {
  test('by count, then by effort, as worked by hand', () => {
    // One change: take the Group Chat client (3). Three: the 2013 pool (4), the home (5) and the policy (2).
    expect(
      remedies(access, broken).map(({ changes, verdict, effort }) => [
        changes.map(({ fact, to }) => `${fact}=${to}`).join(),
        verdict,
        effort,
      ]),
    ).toEqual([
      ['client=group-chat', 'limited', 3],
      ['pool=persistent-chat-2013,home=lync-2013,policy=enabled', 'allowed', 11],
    ]);
  });

  test('what is kept stays', () => {
    expect(remedies(access, broken, new Set(['client'])).map(({ changes }) => changes.length)).toEqual([3]);
    expect(remedies(access, broken, new Set(['client', 'pool']))).toEqual([]);
  });

  test('circumstances are never changed', () => {
    const pool = remedies(checkerOf('pool-home').model, { pool: 'group-chat-2010', host: 'lync-2013' });
    expect(pool).toEqual([{ changes: [{ fact: 'host', from: 'lync-2013', to: 'lync-2010' }], verdict: 'allowed', effort: 6 }]);
    expect(
      remedies(checkerOf('shared-content').model, {
        item: 'room',
        'item-in': 'group-chat-2010',
        'used-from': 'persistent-chat-2013',
      }),
    ).toEqual([]);
  });

  test('a yes and an open case need none', () => {
    expect(remedies(access, { client: 'group-chat', pool: 'group-chat-2010', setup: 'manual', connected: 'none' })).toEqual([]);
    expect(remedies(access, {})).toEqual([]);
  });
});

describe.each(langs)('texts, %s', (lang) => {
  const words = wordsIn(lang);
  const say = speaker(words, lang);
  const caseOf = (given: Record<string, string>, kept: ReadonlySet<string> = new Set()) => ({
    payload: payloadOf(checkerOf('client-access'), lang),
    words,
    say,
    given,
    judgement: judge(access, given),
    remedies: remedies(access, given, kept),
    kept,
  });

  test('every argument of a sentence is one that both languages name', () => {
    const other = wordsIn(lang === 'en' ? 'es' : 'en');
    const named = (text: unknown) => [...JSON.stringify(text).matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    const wrong = Object.keys(words).filter((key) => {
      const [own, theirs] = [words[key as keyof typeof words], other[key as keyof typeof other]];
      return JSON.stringify([...new Set(named(own))]) !== JSON.stringify([...new Set(named(theirs))]);
    });
    expect(wrong).toEqual([]);
  });

  test('counts pick their form', () => {
    expect(say('rulesAside', { count: 1 })).toContain('(1)');
    expect(say('rulesAside', { count: 3 })).toContain('(3)');
    expect(say('rulesAside', { count: 1 })).not.toBe(say('rulesAside', { count: 3 }).replace('3', '1'));
  });

  test('Markdown has verdict, answers, rules with sources, ways out, link, date and version', () => {
    const it = caseOf(broken);
    const text = toMarkdown(it, 'https://coexistence.contoso.com/en/checkers/client-access/?client=lync-2013');
    for (const part of [
      words.verdicts['forbidden'],
      say('mdAnswers'),
      say('mdRules'),
      say('mdRemedies'),
      say('mdLink'),
      'JJ205131(v=OCS.15)',
      it.payload.ruleSet,
      'https://coexistence.contoso.com/',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });

  test('Markdown of a silent case has the sentence of its region, as the page shows it', () => {
    const checker = checkerOf('room-settings');
    const given = { setting: 'disabled-accounts', wish: 'keep' };
    const payload = payloadOf(checker, lang);
    const judgement = judge(checker.model, given);
    const it = { payload, words, say, given, judgement, remedies: [], kept: new Set<string>() };
    const region = checker.regions.find(({ id }) => id === 'disabled-accounts');
    expect(judgement.verdict).toBe('silent');
    expect(toMarkdown(it, 'https://coexistence.contoso.com/')).toContain(region?.says[lang] ?? 'no region');
    expect(toMarkdown(caseOf(broken), 'https://coexistence.contoso.com/')).not.toContain(region?.says[lang]);
  });

  test('what is kept fixed is said in Markdown and JSON, with its answer; without it nothing is said', () => {
    const link = 'https://coexistence.contoso.com/';
    const said = say('kept', { facts: '|' }).split('|')[0] ?? '';
    const free = toMarkdown(caseOf(broken), link);
    expect(free).not.toContain(said);
    const it = caseOf(broken, new Set(['client']));
    const narrowed = toMarkdown(it, link);
    expect(narrowed).toContain(`${said}${it.payload.facts['client']?.name} (`);
    expect(narrowed).toContain(it.payload.facts['client']?.answers['lync-2013']);
    expect(JSON.parse(toJson(it, link)).keptFixed).toEqual(['client']);
    const stuck = toMarkdown(caseOf(broken, new Set(['client', 'pool'])), link);
    expect(stuck).toContain(say('noRemedyKept'));
    expect(stuck).toContain(it.payload.facts['pool']?.name);
  });

  test('JSON comes back as it went', () => {
    const saved = toJson(caseOf({ ...broken, 'has-2013': 'yes' }), 'https://coexistence.contoso.com/');
    expect(openCase(saved, 'client-access', access.facts)).toEqual({
      kind: 'case',
      given: broken,
      others: [],
      verdict: 'forbidden',
    });
  });

  test('no text of any checker is empty, and none has a hole in it', () => {
    for (const checker of checkers) {
      const text = JSON.stringify(payloadOf(checker, lang));
      expect(text).not.toMatch(/""|undefined|\{\w+\}/);
    }
  });
});
