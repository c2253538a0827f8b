import fc from 'fast-check';
import { checkers } from '../../src/catalogue/checkers.ts';
import type { Asked } from '../../src/engine/model.ts';
import { fromQuery, toLink } from '../../src/scenario/codec.ts';
import { tracking } from '../../src/scenario/tracking.ts';
import { verdictNames } from '../../src/vocabulary/verdict.ts';

/** Says what is wrong: a property fails by throwing. */
function must(holds: boolean, says: string) {
  if (!holds) throw new Error(says);
}
const same = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/** Every text that a damaged query may have been: percent signs undone up to three times, nothing unseen, no capitals. */
function meanings(query: string): string[] {
  const found = [query];
  for (let depth = 0; depth < 3; depth += 1)
    found.push(new URLSearchParams(`x=${(found.at(-1) ?? '').replaceAll('&', '%26')}`).get('x') ?? '');
  return found.map((text) =>
    text.replace(/[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g, '').toLowerCase(),
  );
}

/** Whether each answer stands in the query, behind its name, and not as a part of a longer word. */
function stands(query: string, given: Readonly<Record<string, string>>) {
  const all = meanings(query);
  return Object.entries(given).every(([name, value]) =>
    all.some((text) => new RegExp(`(?<![a-z0-9-])${name}[^a-z0-9=&]*=${value}(?![a-z0-9-])`).test(text)),
  );
}

const asker = fc.constantFrom(...checkers.map(({ model }) => model.facts as readonly Asked[]));
const cases = asker.chain((asked) =>
  fc.tuple(...asked.map(({ answers }) => fc.option(fc.constantFrom(...answers), { nil: undefined }))).map((answers) => ({
    asked,
    given: Object.fromEntries(
      asked.flatMap(({ id }, index) => (answers[index] === undefined ? [] : [[id, answers[index]]])),
    ) as Record<string, string>,
  })),
);
const links = fc
  .record({
    case: cases,
    saw: fc.constantFrom(...verdictNames),
    rel: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
  })
  .filter(({ case: { given } }) => Object.keys(given).length > 0);

const junk = fc.constantFrom(
  ...['.', ',', ')', ').', '>', '"', '”', '»', '’', '!', '?', ';', ':', ']', '}', '*', '**', '_', '/'],
  ...[
    ' ',
    '+',
    '%20',
    '%C2%A0',
    '\u00A0',
    '\u200B',
    '\uFEFF',
    '\u00AD',
    '%E2%80%8B',
    '%22',
    '%29',
    '%2C',
    '&',
    '&amp;',
    '&gt;',
    '&quot;',
  ],
);
const counter = fc
  .tuple(
    fc.constantFrom(...tracking.map((name) => (name.endsWith('_') ? `${name}source` : name)), 'UTM_Campaign'),
    fc.constantFrom('1', 'news-letter', 'IwAR0-x_y.z', 'a%20b', 'a;b', 'https%3A%2F%2Fcontoso.com%2F%3Fa%3Db', ''),
  )
  .map(([name, value]) => `${name}=${value}`);
const damage = fc.constantFrom<(query: string) => string>(
  (query) => query,
  (query) => `?${query}`,
  (query) => `??${query}`,
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&amp;amp;'),
  (query) => query.replaceAll('&', ';'),
  (query) => query.replaceAll('&', '?'),
  (query) => query.toUpperCase(),
  (query) => encodeURIComponent(query),
  (query) => query.replaceAll('-', '%252D'),
  (query) => query.replaceAll('=', '%3D').replaceAll('&', '%26'),
  (query) => query.replaceAll('-', '\u00AD-'),
);

/** Pieces of real links in any order: what a fuzzer finds more in than in noise. */
const pieces = asker.chain((asked) => {
  const token = fc.oneof(
    fc.constantFrom(...asked.flatMap(({ id, answers }) => [id, ...answers]), 'v', 'saw', '1', 'allowed', 'utm_source'),
    fc.constantFrom('&', '=', ';', '?', '&amp;', '%26', '%3D', '%25', '%', '+', '-', '.', '…', '...', '\u200B', '\u00AD'),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  return fc.array(token, { maxLength: 40 }).map((texts) => ({ asked, query: texts.join('') }));
});

/** What holds of every link, by name: each is run as often as asked for. */
export const properties: Readonly<Record<string, (runs: number) => void>> = {
  'noise never throws and gives no answer that does not stand in it': (runs) =>
    fc.assert(
      fc.property(asker, fc.string({ unit: 'binary', maxLength: 300 }), (asked, query) => {
        const { given } = fromQuery(asked, query);
        must(stands(query, given), `invented ${JSON.stringify(given)}`);
      }),
      { numRuns: runs },
    ),
  'pieces of links never throw and give no answer that does not stand in them': (runs) =>
    fc.assert(
      fc.property(pieces, ({ asked, query }) => {
        const { given } = fromQuery(asked, query);
        must(stands(query, given), `invented ${JSON.stringify(given)}`);
      }),
      { numRuns: runs },
    ),
  'a link comes back as it went': (runs) =>
    fc.assert(
      fc.property(links, ({ case: { asked, given }, saw, rel }) => {
        const read = fromQuery(asked, toLink(asked, given, saw, rel));
        must(same(read, { given, renamed: [], saw, problems: [], ...(rel && { rel }) }), JSON.stringify(read));
      }),
      { numRuns: runs },
    ),
  'what is glued to a link changes neither its answers nor its verdict': (runs) =>
    fc.assert(
      fc.property(
        links,
        damage,
        fc.array(counter, { maxLength: 3 }),
        fc.array(counter, { maxLength: 3 }),
        fc.array(junk, { maxLength: 3 }),
        ({ case: { asked, given }, saw, rel }, harm, before, after, tail) => {
          // Three dots are a cut, not an end.
          fc.pre(!/\..*\./.test(tail.join('')));
          const query = [...before, `${harm(toLink(asked, given, saw, rel))}${tail.join('')}`, ...after].join('&');
          const read = fromQuery(asked, query);
          must(
            same(read.given, given) && read.saw === saw && read.rel === rel && read.problems.length === 0,
            `${query} ${JSON.stringify(read)}`,
          );
        },
      ),
      { numRuns: runs },
    ),
};
