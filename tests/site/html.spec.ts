import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { kindOf, root } from './pages.ts';

/** What the parser complains of and the framework makes; a complaint that is not here is ours. */
const ofThePlatform: Readonly<Record<string, string>> = {
  'control-character-in-input-stream': 'The copy button of Expressive Code keeps the lines of code apart by U+007F.',
};

const pages = globSync('dist/**/index.html', { cwd: root }).concat('dist/404.html').sort();
const pathOf = (file: string) => `/${file.slice('dist/'.length).replace(/index\.html$/, '')}`;

/** All elements of a tree. */
function* elements(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes)
    if ('tagName' in child) {
      yield child;
      yield* elements('content' in child ? child.content : child);
    }
}
const attribute = ({ attrs }: Tree.Element, name: string) => attrs.find((it) => it.name === name)?.value;
const childrenOf = (node: Tree.ParentNode) => node.childNodes.filter((it): it is Tree.Element => 'tagName' in it);

/** What a link is called, for one who hears it. */
function nameOf(element: Tree.Element): string {
  const said = attribute(element, 'aria-label') ?? attribute(element, 'alt') ?? '';
  const inside = (node: Tree.ParentNode): string =>
    node.childNodes
      .map((child) => ('tagName' in child ? nameOf(child) : child.nodeName === '#text' && 'value' in child ? child.value : ''))
      .join('');
  return (said + inside(element)).trim();
}

/** What is wrong with a page by the HTML standard, as far as a reader or a link can notice it. */
function complaints(html: string): string[] {
  const wrong: string[] = [];
  const tree = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset }) => {
      if (!Object.hasOwn(ofThePlatform, code)) wrong.push(`${code}: ${html.slice(startOffset - 40, startOffset + 40)}`);
    },
  });
  const ids = new Set<string>();
  let titles = 0;
  for (const element of elements(tree)) {
    const id = attribute(element, 'id');
    if (id !== undefined && (ids.has(id) || !id || /\s/.test(id))) wrong.push(`id "${id}" is there twice or is none`);
    if (id) ids.add(id);
    if (element.tagName === 'h1') titles++;
    if (element.tagName === 'html' && !/^(en|es)$/.test(attribute(element, 'lang') ?? '')) wrong.push('html has no lang');
    if (element.tagName === 'dl') {
      const groups = childrenOf(element).some(({ tagName }) => tagName === 'div') ? childrenOf(element) : [element];
      for (const group of groups) {
        const names = childrenOf(group).map(({ tagName }) => tagName);
        if (
          names.some((name) => !['dt', 'dd', 'script', 'template'].includes(name)) ||
          names[0] !== 'dt' ||
          names.at(-1) !== 'dd'
        )
          wrong.push(`dl with ${names.join(' ') || 'nothing'}: each dt needs a dd`);
      }
    }
    if (['ul', 'ol'].includes(element.tagName)) {
      const others = childrenOf(element).filter(
        ({ tagName }) => !['li', 'script', 'template', 'starlight-file-tree'].includes(tagName),
      );
      if (others.length) wrong.push(`${element.tagName} with ${others[0]?.tagName}`);
    }
    if (element.tagName === 'a' && !element.sourceCodeLocation?.endTag) wrong.push('a has no end: another a may be inside it');
    if (element.tagName === 'a' && attribute(element, 'href') !== undefined && !nameOf(element)) wrong.push('a has no name');
    if (['a', 'button'].includes(element.tagName))
      for (const inner of elements(element))
        if (['a', 'button', 'input', 'select'].includes(inner.tagName)) wrong.push(`${element.tagName} in ${inner.tagName}`);
    if (element.tagName === 'img' && attribute(element, 'alt') === undefined) wrong.push('img without alt');
  }
  if (html.split('</html>')[1]?.trim()) wrong.push('something follows </html>');
  if (titles !== 1) wrong.push(`${titles} h1`);
  for (const element of elements(tree))
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'])
      for (const id of attribute(element, name)?.split(/\s+/) ?? [])
        if (!ids.has(id)) wrong.push(`${name}="${id}" names nothing`);
  return wrong;
}

test('the look at a page finds what is wrong', () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><h1>x</h1>${body}</body></html>`;
  expect(complaints(page('<dl><dt>a</dt><dd>b</dd></dl>'))).toEqual([]);
  expect(complaints(page('<dl><div><dt>a</dt></div></dl>'))).toEqual(['dl with dt: each dt needs a dd']);
  expect(complaints(page('<p id="a"></p><p id="a"></p>'))).toEqual(['id "a" is there twice or is none']);
  expect(complaints(page('<a href="#">b <a href="#">c</a></a>'))).toEqual(['a has no end: another a may be inside it']);
  expect(complaints(page('<a href="#"><svg></svg></a>'))).toEqual(['a has no name']);
  expect(complaints(page('<h1>y</h1>'))).toEqual(['2 h1']);
  expect(complaints(`${page('')}<script></script>`)).toEqual(['something follows </html>']);
});

/** Pages are read in parts, so that both workers have something to do. */
const parts = 4;
for (let part = 0; part < parts; part++)
  test(`every page is valid HTML, part ${part + 1}`, () => {
    test.setTimeout(300_000);
    const wrong = new Map<string, string[]>();
    for (const file of pages.filter((_, index) => index % parts === part))
      for (const said of complaints(readFileSync(`${root}/${file}`, 'utf8')))
        wrong.set(`${kindOf(pathOf(file))}: ${said}`, [...(wrong.get(`${kindOf(pathOf(file))}: ${said}`) ?? []), pathOf(file)]);
    expect([...wrong].map(([said, on]) => `${said} (${on.length} pages, ${on[0]})`)).toEqual([]);
  });

test('every page names itself and its twin as a pair, and no other host', () => {
  const wrong: string[] = [];
  for (const file of pages) {
    const path = pathOf(file);
    const head = readFileSync(`${root}/${file}`, 'utf8').split('</head>')[0] ?? '';
    const lang = /^\/(en|es)\//.exec(path)?.[1];
    if (lang && !head.includes(`<html`)) wrong.push(`${path} has no html`);
    if (lang && !new RegExp(`<html[^>]* lang="${lang}"`).test(head)) wrong.push(`${path} is not in ${lang}`);
    if (path !== '/404.html')
      for (const each of ['en', 'es']) {
        const href = new RegExp(`<link rel="alternate" hreflang="${each}" href="([^"]*)"`).exec(head)?.[1];
        const wanted = lang ? path.replace(`/${lang}/`, `/${each}/`) : undefined;
        if (href === undefined || (wanted && new URL(href, 'http://site').pathname !== wanted))
          wrong.push(`${path}: hreflang ${each} is ${href}`);
      }
    if (!process.env['SITE_URL'] && /rel="canonical"|og:url|site\.invalid/.test(head))
      wrong.push(`${path} names a host as its own`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
});
