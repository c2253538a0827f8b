import { expect, test } from 'vitest';
import { plainImports } from '../../src/site/build/plainImports.ts';

type Chunk = {
  type: 'chunk';
  fileName: string;
  isDynamicEntry: boolean;
  imports: readonly string[];
  viteMetadata: { importedCss: Set<string> };
};
const chunk = (fileName: string, isDynamicEntry: boolean, styles: readonly string[], imports: readonly string[] = []): Chunk => ({
  type: 'chunk',
  fileName,
  isDynamicEntry,
  imports,
  viteMetadata: { importedCss: new Set(styles) },
});
const plugin = plainImports() as unknown as {
  load: (id: string) => string | undefined;
  renderChunk: (code: string) => { code: string };
  generateBundle: (this: { environment: { name: string } }, options: unknown, bundle: Record<string, Chunk>) => void;
};
const finish = (chunks: readonly Chunk[], name = 'client') =>
  plugin.generateBundle.call({ environment: { name } }, undefined, Object.fromEntries(chunks.map((it) => [it.fileName, it])));

test('what the bundler writes around an import only imports', async () => {
  const code = plugin.load('\0vite/preload-helper.js') ?? '';
  const { __vitePreload } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    __vitePreload: (load: () => Promise<string>) => Promise<string>;
  };
  expect(await __vitePreload(async () => 'the part')).toBe('the part');
  await expect(__vitePreload(async () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
  expect(plugin.load('/some/where/else.js')).toBeUndefined();
  const written = '__vitePreload(() => import("./a.js"), __VITE_PRELOAD__, import.meta.url); import.meta.url';
  expect(plugin.renderChunk(written).code).toBe('__vitePreload(() => import("./a.js")); import.meta.url');
});

test('a part that is asked for later and has styles stops the build, and the message says where they go', () => {
  const message = /Paste\.js.*Paste\.css.*islands\.css/s;
  expect(() => finish([chunk('Paste.js', true, ['Paste.css'])])).toThrow(message);
  const shared = [chunk('Paste.js', true, [], ['shared.js']), chunk('shared.js', false, ['Paste.css'], ['Paste.js'])];
  expect(() => finish(shared)).toThrow(message);
  finish([chunk('Paste.js', false, ['Paste.css'])]);
  finish([chunk('Paste.js', true, [])]);
  finish(shared, 'ssr');
});
