import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quickStyles } from '../../src/site/build/quickStyles.ts';

const file = 'node_modules/@astrojs/starlight/dist/style/markdown.css';
const written = (code: string, id = `/some/where/${file}`) => {
  const { transform } = quickStyles() as unknown as { transform: (code: string, id: string) => { code: string } | undefined };
  return transform(code, id)?.code;
};

test('the rule of Starlight for lists only looks down, and no other rule is touched', () => {
  const before = readFileSync(file, 'utf8');
  const after = written(before) ?? '';
  const lines = (css: string) => css.split('\n').map((line) => line.trim());
  expect(after).not.toMatch(/:has\(> li/);
  expect(after).toMatch(/\.sl-markdown-content li > :last-child:not\([^{}]*\{\s*margin-bottom: 1\.25rem;\s*\}/);
  const [from, to] = [before.indexOf(':is(ol, ul):has(> li'), before.indexOf('margin-bottom: 1.25rem')];
  expect(from).toBeGreaterThan(0);
  expect(lines(after).slice(-40)).toEqual(lines(before).slice(-40));
  expect(before.length - after.length).toBeLessThan(to - from);
});

test('other styles stay as they are', () => {
  expect(written('.a:has(> li) {}', '/some/where/pages.css')).toBeUndefined();
});

test('a version of Starlight without that rule stops the build, and the message says where to look', () => {
  expect(() => written('.sl-markdown-content li {}')).toThrow(/quickStyles\.ts.*markdown\.css.*astro\.config\.mjs/s);
});
