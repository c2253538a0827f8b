import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { ruleOf } from '../../src/catalogue/rules.ts';
import { finish, steadyIslands } from '../../src/site/build/finish.ts';
import { hostingFiles, longestLine, readHeaders } from '../../src/site/build/hosting.ts';
import { placeFrom, whole } from '../../src/site/build/place.ts';
import {
  headersFor,
  inlineOf,
  shortClasses,
  styleSheet,
  withHeadingLinks,
  withLeanContents,
  withOneEarlyScript,
  withoutStyles,
  withPolicy,
  withSqueezedScripts,
} from '../../src/site/build/policy.ts';
import { relocator, upFrom } from '../../src/site/build/relocate.ts';
import { ruleMarkdown } from '../../src/site/markdown.ts';

test.each([
  [{}, { base: '/' }],
  [{ BASE_PATH: 'guide' }, { base: '/guide/' }],
  [{ BASE_PATH: '/docs//guide/' }, { base: '/docs/guide/' }],
  [{ SITE_URL: 'https://docs.contoso.com' }, { origin: 'https://docs.contoso.com', base: '/' }],
  [{ SITE_URL: 'https://docs.contoso.com/guide' }, { origin: 'https://docs.contoso.com', base: '/guide/' }],
  [
    { SITE_URL: 'http://intranet:8080/', BASE_PATH: '/guide/' },
    { origin: 'http://intranet:8080', base: '/guide/' },
  ],
])('SITE_URL and BASE_PATH are read: %j', (given, place) => {
  expect(placeFrom(given)).toEqual(place);
});

test.each([
  [{ SITE_URL: 'docs.contoso.com' }, 'is not the http or https address of a site'],
  [{ SITE_URL: 'ftp://docs.contoso.com' }, 'is not the http or https address of a site'],
  [{ SITE_URL: 'https://docs.contoso.com/?a=b' }, 'is not the http or https address of a site'],
  [{ BASE_PATH: '/gui de/' }, 'is not a path of letters'],
  [{ BASE_PATH: '/../guide/' }, 'is not a path of letters'],
  [{ SITE_URL: 'https://docs.contoso.com/a/', BASE_PATH: '/b/' }, 'leave one of them out'],
])('what cannot be read stops the build with a message: %j', (given, message) => {
  expect(() => placeFrom(given)).toThrow(message);
});

const tops = ['en', 'es', 'r', '_astro', 'rules.json'];
const page = `<!DOCTYPE html><html lang="en"><head><link rel="canonical" href="https://site.invalid/en/x/"/><link rel="alternate" hreflang="es" href="https://site.invalid/es/x/"/><link rel="sitemap" href="/sitemap-index.xml"/><meta property="og:url" content="https://site.invalid/en/x/"/><link rel="stylesheet" href="/_astro/a.css"></head><body><a href="/en">A</a> <a href="/">B</a> <a href="/en/rules/?topic=clients#a">C</a> <a href="//elsewhere.invalid/en/">D</a> <a href="/enough/">E</a> <p>/en/rules/ is read</p><astro-island component-url="/_astro/C.js" props="{&quot;href&quot;:[0,&quot;/en/rules/a/&quot;],&quot;said&quot;:[0,&quot;/ and /enter&quot;]}"></astro-island><script type="application/json">{"href":"/r/a/"}</script></body></html>`;

test('a page moves below another path, and names its host only if there is one', () => {
  const move = relocator(tops);
  expect(move.html(page, { prefix: '/guide/', origin: 'https://docs.contoso.com' })).toBe(
    page
      .replace('<html', '<html data-base="/guide/"')
      .replaceAll('https://site.invalid/', 'https://docs.contoso.com/guide/')
      .replace('"/_astro/a.css', '"/guide/_astro/a.css')
      .replace('"/_astro/C.js', '"/guide/_astro/C.js')
      .replace('href="/en"', 'href="/guide/en/"')
      .replace('href="/">B', 'href="/guide/">B')
      .replace('"/en/rules/?topic', '"/guide/en/rules/?topic')
      .replace('&quot;/en/rules/a', '&quot;/guide/en/rules/a')
      .replace('"/r/a/"', '"/guide/r/a/"'),
  );
  const nowhere = move.html(page, { prefix: '/' });
  expect(nowhere).not.toContain('site.invalid');
  expect(nowhere).not.toMatch(/canonical|sitemap|og:url/);
  expect(nowhere).toContain('<link rel="alternate" hreflang="es" href="/es/x/"/>');
});

test('a page that was moved moves on to relative addresses', () => {
  const moved = relocator(tops).html(page, { prefix: '/guide/' });
  const relative = relocator(tops, '/guide/').html(moved, { prefix: upFrom('en/x/index.html') });
  expect(relative).toContain('<html data-base="../../"');
  expect(relative).toContain('href="../../en/rules/?topic=clients#a"');
  expect(relative).toContain('&quot;../../en/rules/a/&quot;');
  expect(relative).toContain('<a href="../../">B</a>');
  expect(relative).not.toMatch(/["']\/guide\//);
  expect([upFrom('index.html'), upFrom('r/a/index.html')]).toEqual(['./', '../../']);
});

const inlinePage =
  '<html><head><meta charset="utf-8"/><script>alert(1)</script><script type="application/json">{"a":1}</script><script src="/a.js"></script><style>p{}</style></head><body><p style="--a:1">x</p><p style="--a:1">y</p></body></html>';

test('the policy names what is inline by its hash, and nothing else', () => {
  const rules = new Map<string, string>();
  const styled = withoutStyles(inlinePage, rules);
  expect(styled).not.toContain(' style=');
  const [[, name] = []] = [...rules];
  expect(styleSheet(rules)).toBe(`[data-style="${name}"]{--a:1}\n`);
  const inline = inlineOf(styled);
  // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(inline.scripts).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
  expect(inline.styles).toHaveLength(1);
  const placed = withPolicy(styled, inline);
  expect(placed.indexOf('content-security-policy')).toBeLessThan(placed.indexOf('<script'));
  expect(placed).not.toMatch(/unsafe-/);
});

test.each(['<p onclick="a()">', '<a href="javascript:a()">', '<p style="color:red">'])('%s stops the build', (markup) => {
  expect(() => inlineOf(`<body>${markup}</body>`)).toThrow(markup);
});

const headers = headersFor({ scripts: ["'sha256-a='"], styles: [] });

test('every kind of host gets every header', () => {
  const files = hostingFiles(headers, '/guide/');
  expect(Object.keys(files)).toEqual(['_headers', 'nginx.conf', 'apache.htaccess', 'web.config', 'cloudfront.json']);
  const missing = Object.entries(files).flatMap(([file, text]) =>
    headers
      .map(([name]) => name)
      .filter((name) => !text.includes(name) && !text.includes(name.replace('X-', '').replaceAll('-', '')))
      .map((name) => `${file} has no ${name}`),
  );
  expect(missing).toEqual([]);
  expect(readHeaders(files['_headers'] ?? '')).toEqual(headers);
});

test('servers that keep a list of types are told those they may not know', () => {
  const files = hostingFiles(headers, '/guide/');
  expect(files['web.config']).toContain('<mimeMap fileExtension=".md" mimeType="text/markdown; charset=utf-8" />');
  expect(files['web.config']).toContain('<mimeMap fileExtension=".webp" mimeType="image/webp" />');
  expect(files['apache.htaccess']).toContain('AddType "text/markdown; charset=utf-8" .md');
  expect(files['nginx.conf']).toMatch(/location ~ \\\.md\$ \{\s+types \{ \}\s+default_type "text\/markdown; charset=utf-8";/);
});

test('a policy that a host would cut off stops the build', () => {
  const scripts = Array.from({ length: longestLine / 40 }, (_, index) => `'sha256-${String(index).padStart(43, '0')}='`);
  expect(() => hostingFiles(headersFor({ scripts, styles: [] }), '/')).toThrow('make fewer inline scripts');
});

const island = (uid: string, prefix: string, name: string) =>
  `<astro-island uid="${uid}" prefix="${prefix}" props="{}"><h3 id="_${prefix}R_0_-title">${name}</h3><p aria-labelledby="_${prefix}R_0_-title"></p></astro-island>`;

test('a page is the same wherever its project stands, and in whatever order its islands were done', () => {
  const one = `<main>${island('Z1GeI6B', 'r3', 'A')}<p>between</p>${island('298foQ', 'r4', 'B')}</main>`;
  const other = `<main>${island('1aWlvU', 'r4', 'A')}<p>between</p>${island('ZD8nYH', 'r3', 'B')}</main>`;
  expect(steadyIslands(one)).toBe(steadyIslands(other));
  expect(steadyIslands(one)).toBe(
    '<main><astro-island prefix="r0" props="{}"><h3 id="_r0R_0_-title">A</h3><p aria-labelledby="_r0R_0_-title"></p></astro-island><p>between</p><astro-island prefix="r1" props="{}"><h3 id="_r1R_0_-title">B</h3><p aria-labelledby="_r1R_0_-title"></p></astro-island></main>',
  );
});

test('Markdown and the map for programs lead to where the site is published', async () => {
  const rule = ruleOf('lync-2013-client-needs-2013-pool');
  const read = async (origin?: string) => {
    vi.stubEnv('SITE_URL', origin ?? '');
    const files = new Map<string, string>([
      ['en/rules/x/index.md', ruleMarkdown(rule, 'en')],
      ['r/index.json', '{}'],
      ['llms.txt', `- [A](${whole('/en/rules/x/index.md')})\n`],
    ]);
    vi.unstubAllEnvs();
    const { changed } = await finish(files, origin ? { origin, base: '/chat/' } : { base: '/chat/' });
    const texts = ['en/rules/x/index.md', 'llms.txt'].map((file) => String(changed.get(file)));
    return texts.flatMap((text) =>
      [...text.matchAll(/(?:\]\(|: )((?:https?:\/)?\/[^)\s]*)/g)].map(([, address = '']) => address),
    );
  };
  const ours = (address: string) => !address.startsWith('https://learn.microsoft.com/');
  const anywhere = (await read()).filter(ours);
  expect(anywhere).toContain(`/chat/r/${rule.id}/`);
  expect(anywhere).toContain('/chat/en/rules/x/index.md');
  expect(anywhere.filter((address) => !/^\/chat\/(?:en|r)\//.test(address))).toEqual([]);
  const published = (await read('https://docs.contoso.com')).filter(ours);
  expect(published).toEqual(anywhere.map((address) => `https://docs.contoso.com${address}`));
});

test('a script in a page is short, and still says the same', () => {
  const script =
    "globalThis.said = (() => {\n  // A comment\n  const a = '// no comment';\n\n  /** @type {string} */\n  return `a\n  b` + a;\n})()";
  const [, short = ''] = /^<script>(.*)<\/script>$/s.exec(withSqueezedScripts(`<script>${script}</script>`)) ?? [];
  expect(short.length).toBeLessThan(script.length / 2);
  const said = (text: string) => runInNewContext(`${text}; said`);
  expect(said(short)).toBe('a\n  b// no comment');
  expect(said(script)).toBe(said(short));
  // What another script of the page calls keeps its name.
  expect(said(withSqueezedScripts('<script>function said2() { return 1 }; var said = said2</script>').slice(8, -9)).name).toBe(
    'said2',
  );
  for (const kept of ['<script type="application/json">\n  {}</script>', '<script src="/a.js"></script>'])
    expect(withSqueezedScripts(kept)).toBe(kept);
  expect(() => withSqueezedScripts('<script>if (</script>')).toThrow('An inline script cannot be read');
});

test('the depth of a list of contents stands on the list alone', () => {
  const item = (style: string) =>
    `<li${style} class="astro-a"><a href="#x"${style} class="astro-a"><span${style} class="astro-a">X</span></a></li>`;
  const list = (style: string) => `<ul style="--depth: 0;" class="astro-a">${item(style)}</ul>`;
  expect(withLeanContents(list(' style="--depth: 0;"'))).toBe(
    '<ul style="--depth: 0;" class="astro-a"><li class="astro-a"><a href="#x" class="astro-a"><span>X</span></a></li></ul>',
  );
  expect(withLeanContents('<p style="--depth: 0;">x</p>')).toBe('<p style="--depth: 0;">x</p>');
  expect(withLeanContents('<span><svg width="16" class="caret _abcd"><path d="m1"/></svg></span><svg class="mark"></svg>')).toBe(
    '<span></span><svg class="mark"></svg>',
  );
  expect(withLeanContents('<div class="sl-flex social-icons _abcd"></div><div class="meta _abcd"><a>x</a></div>')).toBe(
    '<div class="meta _abcd"><a>x</a></div>',
  );
});

test('scripts that run early are one file of all pages, in their order and at the place of the first', () => {
  const files: string[] = [];
  const fileOf = (text: string) => `_astro/early.${files.push(text)}.js`;
  const page =
    '<head><script>a()</script><script data-early="true">b()</script><title>x</title><script data-early>c();</script></head>';
  expect(withOneEarlyScript(page, fileOf)).toBe(
    '<head><script>a()</script><script defer referrerpolicy="no-referrer" src="/_astro/early.1.js"></script><title>x</title></head>',
  );
  expect(files).toEqual(['b();\nc();']);
  const none = '<head><script>a()</script></head>';
  expect(withOneEarlyScript(none, fileOf)).toBe(none);
  expect(files).toHaveLength(1);
});

test('classes of the framework get short names that follow from them, and those without a style go', () => {
  const sheet = '.card.astro-abcd1234{color:red}:where(.astro-efgh5678) .astro-island{margin:0}';
  const { inStyles, inPage } = shortClasses([sheet]);
  expect(inStyles(sheet)).toBe('.card._1234{color:red}:where(._5678) .astro-island{margin:0}');
  expect(inPage('<p class="card astro-abcd1234 astro-zzzz9999">astro-abcd1234</p><b class="astro-zzzz9999" id="x">x</b>')).toBe(
    '<p class="card _1234">astro-abcd1234</p><b id="x">x</b>',
  );
  // Whatever else there is, the same class gets the same name: style sheets are kept by browsers for a year.
  expect(shortClasses(['.astro-zzzz9999{}', sheet]).inStyles(sheet)).toBe(inStyles(sheet));
  expect(() => shortClasses(['.astro-abcd1234{}', '.astro-zzzz1234{}'])).toThrow(
    'The classes astro-abcd1234 and astro-zzzz1234 would both be _1234: let shortClasses keep one letter more',
  );
});

test('the link beside a heading speaks the language of the page', () => {
  const page = (lang: string, text: string) =>
    `<html lang="${lang}"><h2>Dos «pasos»</h2><a href="#x"><span class="sr-only">${text}</span></a>`;
  expect(withHeadingLinks(page('es', 'Section titled “Dos «pasos» y “tres””'))).toBe(
    page('es', 'Apartado «Dos «pasos» y “tres”»'),
  );
  expect(withHeadingLinks(page('en', 'Section titled “Two”'))).toBe(page('en', 'Section titled “Two”'));
});

test('what wakes the checker of a rule is one file of all rules, and stays in other pages', async () => {
  const page = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"></head><body><style>astro-island{display:contents}</style><script>wake()</script><script>island()</script>${island('a', 'r0', 'A')}</body></html>`;
  const { changed } = await finish(
    new Map([
      ['en/rules/a/index.html', page],
      ['es/rules/b/index.html', page],
      ['en/rules/index.html', page],
      ['_astro/a.css', ''],
    ]),
    { base: '/chat/' },
  );
  const [file, ...more] = [...changed.keys()].filter((it) => it.includes('wakers'));
  expect(more).toEqual([]);
  expect(changed.get(file ?? '')).toBe('wake();;\nisland();');
  for (const rule of ['en/rules/a/index.html', 'es/rules/b/index.html']) {
    expect(changed.get(rule)).toContain(`<script async src="/chat/${file}"></script><astro-island`);
    expect(changed.get(rule)).not.toContain('wake()');
  }
  expect(changed.get('en/rules/index.html')).toContain('<script>wake();</script><script>island();</script><astro-island');
});

test('a style sheet with other content has another name, and pages link that', async () => {
  const page =
    '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="stylesheet" href="/_astro/a.x1y2.css"><link rel="stylesheet" href="/_astro/b.z3.css"></head><body class="astro-abcd1234"><p style="--depth: 0">x</p></body></html>';
  const files = new Map([
    ['en/index.html', page],
    ['_astro/a.x1y2.css', 'body.astro-abcd1234{margin:0}'],
    ['_astro/b.z3.css', 'p{margin:0}'],
    ['_astro/c.js', 'go()'],
  ]);
  const { changed, gone } = await finish(files, { base: '/' });
  const [sheet = ''] = [...changed.keys()].filter((it) => it.endsWith('.css'));
  expect(sheet).toMatch(/^_astro\/a\.[0-9a-f]{8}\.css$/);
  expect(changed.get(sheet)).toMatch(/^body\._1234\{margin:0\}\[data-style="\w+"\]\{--depth: 0\}\n$/);
  expect(gone).toContain('_astro/a.x1y2.css');
  expect(changed.get('en/index.html')).toContain(`href="/${sheet}"`);
  expect(changed.get('en/index.html')).toContain('href="/_astro/b.z3.css"');
  expect(changed.get('en/index.html')).toContain('<body class="_1234">');
  expect(changed.get('en/index.html')).not.toContain('x1y2');
  await expect(finish(new Map([...files, ['_astro/d.js', 'load("./a.x1y2.css")']]), { base: '/' })).rejects.toThrow(
    /A script names _astro\/a\.x1y2\.css/,
  );
  const bare = page.replace(/<link[^>]*>/g, '');
  await expect(finish(new Map([...files, ['es/index.html', bare]]), { base: '/' })).rejects.toThrow(
    'The pages have no style sheet in common',
  );
});
