import { type Checker, checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import { pasteSpeaker } from '../../src/islands/pasteWords.ts';
import { usersSpeaker } from '../../src/islands/usersWords.ts';
import { wordsIn } from '../../src/islands/words.ts';
import { toQuery } from '../../src/scenario/codec.ts';
import type { Lang } from '../../src/vocabulary/text.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { oneOfEachKind } from '../site/pages.ts';
import type { Reader } from './reader.ts';

/** What a journey needs: a reader's hands and eyes, the language, and the site, which can be taken off the network. */
interface Walk {
  readonly reader: Reader;
  readonly lang: Lang;
  readonly site: { noted: string[]; down: boolean };
}
type Given = Readonly<Record<string, string>>;

const path = (lang: Lang, checker: Checker) => `/${lang}/checkers/${checker.id}/`;
const option = (fact: string, answer: string) => `label.option:has(input[name="${fact}"][value="${answer}"])`;
const clientAccess = checkerOf('client-access');
const forbidden = { client: 'lync-2013', pool: 'group-chat-2010', setup: 'manual', connected: 'none', home: 'lync-2010' };

/** Waits until the checker of that name answers by itself: it wakes when it comes near the window. */
async function wakes(reader: Reader, id: string) {
  const island = `[data-checker="${id}"]`;
  await reader.run((island) => document.querySelector(island)?.scrollIntoView({ block: 'start', behavior: 'instant' }), island);
  await reader.sees(`${id} wakes`, () => reader.attribute(island, 'data-live'), 'true');
}

/** Verdict, its word, and every finding that the page lists are those of the engine. */
async function seesVerdict({ reader, lang }: Walk, checker: Checker, given: Given) {
  const { verdict, findings } = judge(checker.model, given);
  const island = `[data-checker="${checker.id}"]`;
  const what = `${checker.id} ${toQuery(checker.model.facts, given)}`;
  await reader.sees(`the verdict of ${what}`, () => reader.attribute(`${island} [data-verdict]`, 'data-verdict'), verdict);
  const heading = `${island} [data-verdict] :is(h2, h3, h4)`;
  await reader.sees(
    `its word`,
    () => reader.text(heading),
    Object.keys(given).length ? verdicts[verdict].word[lang] : wordsIn(lang).choose,
  );
  const expected = findings
    .filter(({ also, outcome }) => !also || outcome !== 'not-applicable')
    .map(({ rule, outcome }) => `${rule}: ${outcome}`);
  if (Object.keys(given).length)
    await reader.sees(
      `the findings of ${what}`,
      () =>
        reader.run(
          (island) =>
            [...document.querySelectorAll<HTMLElement>(`${island} [data-rule]`)]
              .map(({ dataset }) => `${dataset['rule']}: ${dataset['outcome']}`)
              .sort(),
          island,
        ),
      expected.sort(),
    );
}

const seesAddress = (reader: Reader, expected: string) => reader.sees('the address', reader.address, expected);

/** What readers do, and what must come of it, in any browser. A journey throws where something else happens. */
export const journeys: readonly (readonly [name: string, walk: (walk: Walk) => Promise<unknown>])[] = [
  [
    'each answer changes the verdict to that of the engine, and the address follows',
    async (walk) => {
      const { reader, lang } = walk;
      const { facts } = clientAccess.model;
      await reader.open(path(lang, clientAccess));
      await wakes(reader, clientAccess.id);
      await seesVerdict(walk, clientAccess, {});
      let given: Given = {};
      for (const [fact, answer] of Object.entries({ ...forbidden, policy: 'disabled' })) {
        given = { ...given, [fact]: answer };
        await reader.click(option(fact, answer));
        await seesVerdict(walk, clientAccess, given);
        await seesAddress(reader, `${path(lang, clientAccess)}?${toQuery(facts, given)}`);
      }
      // By the keyboard: the next answer of the question that has the focus.
      const answers = facts.find(({ id }) => id === 'client')?.answers ?? [];
      const next = answers[answers.indexOf('lync-2013') + 1] ?? '';
      await reader.focus('input[name=client][value=lync-2013]');
      await reader.press(next ? 'ArrowDown' : 'ArrowUp');
      given = { ...given, client: next || (answers[answers.indexOf('lync-2013') - 1] ?? '') };
      await seesVerdict(walk, clientAccess, given);
    },
  ],
  [
    'a link with answers opens to its verdict, for the first example of every checker',
    async (walk) => {
      const { reader, lang } = walk;
      for (const checker of checkers) {
        const given = (checker.examples[0]?.given ?? {}) as Given;
        await reader.open(`${path(lang, checker)}?${toQuery(checker.model.facts, given)}`);
        await wakes(reader, checker.id);
        await seesVerdict(walk, checker, given);
      }
    },
  ],
  [
    'a checker in an article opens to its verdict and answers',
    async (walk) => {
      const { reader, lang } = walk;
      const sideBySide = checkerOf('side-by-side');
      const given = { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' };
      const article = `/${lang}/guidance/coexistence-considerations/`;
      await reader.open(`${article}?${toQuery(sideBySide.model.facts, given)}`);
      await wakes(reader, sideBySide.id);
      await seesVerdict(walk, sideBySide, given);
      await reader.click(`[data-checker="side-by-side"] ${option('has-2007-r2', 'no')}`);
      const changed = { ...given, 'has-2007-r2': 'no' };
      await seesVerdict(walk, sideBySide, changed);
      await seesAddress(reader, `${article}?${toQuery(sideBySide.model.facts, changed)}`);
    },
  ],
  [
    'search is opened, asked, walked and left by the keyboard, and its first result opens',
    async ({ reader, lang }) => {
      const field = '[data-search-input]';
      const first = '[data-search-results] a';
      const rule = `/${lang}/rules/lync-2013-client-needs-2013-pool/`;
      await reader.open(`/${lang}/sources/`);
      await reader.sees('the script that hears the key has run', () => reader.count('guide-search:defined'), 1);
      await reader.press('/');
      await reader.sees('the field has the focus', () => reader.focused(field), true);
      await reader.type('Move-CsUser');
      await reader.sees(
        'results',
        () => reader.count(first),
        (found) => found > 1,
      );
      await reader.press('ArrowDown');
      await reader.sees('the first result has the focus', () => reader.focused(first), true);
      await reader.press('ArrowUp');
      await reader.sees('the field has the focus again', () => reader.focused(field), true);
      await reader.press('Escape');
      await reader.sees('the dialog is closed', () => reader.count('dialog[open]'), 0);
      await reader.press('Control', 'k');
      await reader.sees('the field has the focus after Control+K', () => reader.focused(field), true);
      await reader.press('Control', 'a');
      await reader.type('lync-2013-client-needs-2013-pool');
      await reader.sees('the first result', () => reader.attribute(first, 'href'), rule);
      await reader.press('Enter');
      await seesAddress(reader, rule);
    },
  ],
  [
    'search by the mouse',
    async ({ reader, lang }) => {
      await reader.open(`/${lang}/`);
      await reader.click('[data-search-open]');
      await reader.type('lync-2013-client-needs-2013-pool');
      const first = '[data-search-results] a';
      const rule = `/${lang}/rules/lync-2013-client-needs-2013-pool/`;
      await reader.sees('the first result', () => reader.attribute(first, 'href'), rule);
      await reader.click(first);
      await seesAddress(reader, rule);
    },
  ],
  [
    'Apply, Undo, Start again, Back and Forward lead where they say',
    async (walk) => {
      const { reader, lang } = walk;
      const say = wordsIn(lang);
      const page = path(lang, clientAccess);
      const query = toQuery(clientAccess.model.facts, forbidden);
      await reader.open(`${page}?${query}`);
      await wakes(reader, clientAccess.id);
      await seesVerdict(walk, clientAccess, forbidden);
      await reader.click('.remedies button');
      await reader.sees('another address', reader.address, (it) => it !== `${page}?${query}`);
      const applied = Object.fromEntries(new URLSearchParams((await reader.address()).split('?')[1]));
      await seesVerdict(walk, clientAccess, applied);
      await reader.sees('the focus is on the verdict', () => reader.focused('[data-verdict] :is(h2, h3, h4)'), true);
      await reader.click('button', String(say.undo));
      await seesVerdict(walk, clientAccess, forbidden);
      await seesAddress(reader, `${page}?${query}`);
      await reader.click('button', String(say.startAgain));
      await seesVerdict(walk, clientAccess, {});
      await seesAddress(reader, page);
      await reader.back();
      await seesVerdict(walk, clientAccess, forbidden);
      await reader.forward();
      await seesVerdict(walk, clientAccess, {});
      await reader.back();
      await seesVerdict(walk, clientAccess, forbidden);
      await reader.sees('the answer is chosen', () => reader.count('input[name=pool][value=group-chat-2010]:checked'), 1);
      // From another page too: the browser may have kept the page as it was.
      await reader.click('header a[href]:not([data-language])');
      await reader.sees('another page', reader.address, (it) => !it.startsWith(page));
      await reader.back();
      await wakes(reader, clientAccess.id);
      await seesVerdict(walk, clientAccess, forbidden);
    },
  ],
  [
    'pasted output fills the form, and Undo takes it back',
    async (walk) => {
      const { reader, lang } = walk;
      const say = wordsIn(lang);
      const paste = pasteSpeaker(lang);
      await reader.open(path(lang, clientAccess));
      await wakes(reader, clientAccess.id);
      await reader.click('button', String(say.paste));
      await reader.click('.paste textarea');
      await reader.type('Identity : Registrar:lync13.contoso.com\nVersion  : 6\n\n');
      await reader.type('SipAddress    : sip:ana@contoso.com\nRegistrarPool : lync13.contoso.com\n');
      await reader.click('.paste button', paste('read'));
      await reader.sees('the report has the focus', () => reader.focused('.paste-report > p'), true);
      await seesVerdict(walk, clientAccess, { home: 'lync-2013' });
      await seesAddress(reader, `${path(lang, clientAccess)}?home=lync-2013`);
      await reader.click('button', paste('undo'));
      await seesAddress(reader, path(lang, clientAccess));
    },
  ],
  [
    'a list of users is judged by the worker, and a row leads to its verdict',
    async ({ reader, lang }) => {
      const say = usersSpeaker(lang);
      await reader.open(`/${lang}/check-users/`);
      await reader.sees('the page is ready', () => reader.attribute('[data-intake]', 'data-intake'), 'ready');
      await reader.click('button', say('sample'));
      await reader.click('button', say('check'));
      await reader.sees('the result has the focus', () => reader.focused('#result'), true);
      const judged = say('judged', { rows: 8 });
      await reader.sees(
        'all are judged',
        () => reader.text('.users-result'),
        (it) => it?.includes(judged) ?? false,
      );
      await reader.sees('a row each', () => reader.count('[data-row]'), 8);
      await reader.sees('three with limits', () => reader.text('.counts [data-verdict=limited] .figure'), '3');
      const link = '[data-row] a[href*="?"]';
      const href = (await reader.attribute(link, 'href')) ?? '';
      const given = Object.fromEntries(new URLSearchParams(href.split('?')[1]?.split('#')[0]));
      await reader.click(link);
      await reader.sees('the checker', reader.address, (it) => it.includes('/checkers/'));
      const { verdict } = judge(clientAccess.model, given);
      await reader.sees('the verdict of the row', () => reader.attribute('[data-verdict]', 'data-verdict'), verdict);
    },
  ],
  [
    'the theme is chosen and kept; the language link keeps the answers',
    async (walk) => {
      const { reader, lang } = walk;
      const given = { client: 'lync-2013', pool: 'group-chat-2010' };
      const query = toQuery(clientAccess.model.facts, given);
      await reader.open(`${path(lang, clientAccess)}?client=lync-2013`);
      await wakes(reader, clientAccess.id);
      const ground = () => reader.run(() => getComputedStyle(document.body).backgroundColor);
      const before = await ground();
      const theme = () => reader.attribute('html', 'data-theme');
      const other = (await theme()) === 'dark' ? 'light' : 'dark';
      // The list of a select is drawn by the system: no driver sees it.
      await reader.run((other) => {
        const select = [...document.querySelectorAll<HTMLSelectElement>('select:has(option[value=dark])')].find((it) =>
          it.checkVisibility(),
        );
        if (!select) throw new Error('no choice of theme in sight');
        select.value = other;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, other);
      await reader.sees('the theme', theme, other);
      await reader.sees('another ground', ground, (it) => it !== before);
      await reader.click(option('pool', 'group-chat-2010'));
      await seesVerdict(walk, clientAccess, given);
      const otherLang = lang === 'en' ? 'es' : 'en';
      await reader.click('header a[data-language]:not([aria-current])');
      await seesAddress(reader, `${path(otherLang, clientAccess)}?${query}`);
      await wakes(reader, clientAccess.id);
      await seesVerdict({ ...walk, lang: otherLang }, clientAccess, given);
      await reader.sees('the theme is kept', theme, other);
    },
  ],
  [
    'one page of each kind opens without an error',
    async ({ reader, lang, site }) => {
      for (const page of [...oneOfEachKind(lang), '/r/lync-2013-client-needs-2013-pool/', '/is/not/there/']) {
        await reader.open(page);
        const first = await reader.attribute('[data-checker]', 'data-checker');
        if (first) await wakes(reader, first);
        // Nothing is wider than the window.
        await reader.sees(
          `${page} fits the window`,
          () => reader.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
          (over) => over <= 0,
        );
        if (site.noted.length) return;
      }
    },
  ],
  [
    'after a first visit a checker and search work without a network',
    async (walk) => {
      const { reader, lang, site } = walk;
      await reader.open(`/${lang}/`);
      if (!(await reader.run(() => 'serviceWorker' in navigator))) return 'no workers in this browser';
      await reader.open(path(lang, clientAccess));
      await reader.sees('the page says that it is kept', () => reader.run(() => !document.querySelector('[data-kept]')), false);
      site.down = true;
      try {
        await reader.open(`${path(lang, clientAccess)}?${toQuery(clientAccess.model.facts, forbidden)}`);
        await wakes(reader, clientAccess.id);
        await seesVerdict(walk, clientAccess, forbidden);
        await reader.press('Control', 'k');
        await reader.sees('the field has the focus', () => reader.focused('[data-search-input]'), true);
        await reader.type('Lync 2013');
        await reader.sees(
          'results',
          () => reader.count('[data-search-results] a'),
          (found) => found > 0,
        );
      } finally {
        site.down = false;
      }
      return undefined;
    },
  ],
];

/** Whether the watch sees what it is there for: a script that the policy refuses, and one that throws. */
export async function watchIsAwake({ reader, site }: Omit<Walk, 'lang'>) {
  await reader.open('/en/');
  await reader.run(() => {
    const script = document.createElement('script');
    script.textContent = 'window.intruded = true';
    document.head.append(script);
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  for (const expected of ['script-src', 'on purpose'])
    await reader.sees(
      `the watch notes ${expected}`,
      async () => site.noted.join('\n'),
      (all) => all.includes(expected),
    );
  if (await reader.run(() => 'intruded' in window)) throw new Error('The policy let an inline script run.');
  site.noted.length = 0;
}
