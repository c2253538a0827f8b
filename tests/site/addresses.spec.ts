import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkers } from '../../src/catalogue/checkers.ts';
import { answersTo, isAskedFact } from '../../src/catalogue/facts.ts';
import { root } from './pages.ts';
import published from './published-names.json' with { type: 'json' };

/** Every page of the built site, by its path. */
const built = new Map(
  globSync('dist/**/*.html', { cwd: root }).map((file) => [
    `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`,
    readFileSync(join(root, file), 'utf8'),
  ]),
);

const decoded = (text: string) =>
  text.replaceAll('&#38;', '&').replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const idsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => decoded(id)));
const ids = new Map([...built].map(([path, html]) => [path, idsOf(html)]));

test.describe('published names', () => {
  test('every page and anchor ever published is there, in both languages', () => {
    const lost = Object.entries<string[]>(published.pages).flatMap(([path, anchors]) =>
      (path.startsWith('/*/') ? [path.replace('*', 'en'), path.replace('*', 'es')] : [path]).flatMap((place) => {
        const there = ids.get(place);
        if (!there) return [`${place} is gone: a published page stays or leads on`];
        return anchors
          .filter((id) => !there.has(id))
          .map((id) => `${place}#${id} is gone: keep the anchor beside what took its place`);
      }),
    );
    expect(lost).toEqual([]);
    expect(Object.keys(published.pages).length).toBeGreaterThan(700);
  });

  test('every question and answer ever published is still known', () => {
    const lost = Object.entries<string[]>(published.facts).flatMap(([fact, answers]) =>
      isAskedFact(fact)
        ? answers
            .filter((answer) => !answersTo(fact).includes(answer))
            .map((answer) => `${fact}=${answer} is gone: add an upgrade in src/scenario/upgrades.ts`)
        : [`${fact} is gone: add an upgrade in src/scenario/upgrades.ts`],
    );
    expect(lost).toEqual([]);
  });

  test('every checker ever published still asks what it asked', () => {
    const lost = Object.entries<string[]>(published.checkers).flatMap(([id, asks]) => {
      const checker = checkers.find((it) => it.id === id);
      return checker
        ? asks.filter((fact) => !checker.asks.includes(fact as never)).map((fact) => `${id} no longer asks ${fact}`)
        : [`${id} is gone`];
    });
    expect(lost).toEqual([]);
  });

  test('what is published since is on the list', () => {
    const known = new Set(Object.keys(published.pages).flatMap((path) => [path.replace('*', 'en'), path.replace('*', 'es')]));
    const fresh = [...built.keys()].filter((path) => !known.has(path));
    expect(fresh.map((path) => `${path}: run npm run names to put it on the list`)).toEqual([]);
  });
});

test('every link inside the site leads to a page and, where it names one, to an anchor', () => {
  const broken: string[] = [];
  let followed = 0;
  for (const [path, html] of built) {
    for (const [, raw = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      const href = decoded(raw);
      if (!/^[/#?.]/.test(href) || href.startsWith('//')) continue;
      followed++;
      const target = new URL(href, `http://site${path}`);
      const there = ids.get(target.pathname) ?? ids.get(`${target.pathname}/`);
      const fragment = decodeURIComponent(target.hash.slice(1)).replace(/^:~:text=.*$/, '');
      if (!there) {
        if (!globSync(`dist${target.pathname}`, { cwd: root }).length) broken.push(`${path}: ${href} leads nowhere`);
      } else if (fragment && fragment !== '_top' && !there.has(fragment)) broken.push(`${path}: ${href} has no such anchor`);
    }
  }
  expect([...new Set(broken)].slice(0, 20)).toEqual([]);
  expect(followed).toBeGreaterThan(50_000);
});
