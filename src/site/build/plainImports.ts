import type { Plugin } from 'vite';

/** The module in which the bundler keeps what it writes around every `import()`. */
const helper = '\0vite/preload-helper.js';

/**
 * Lets `import()` be what the browser has. The bundler writes a function around it, 0.6 kB on every page, that asks ahead for
 * the other files and for the styles of a part. Ours have no styles of their own, and few other files: most are there already.
 * Stops the build if a part that is asked for later has styles, because nothing would ask for them.
 */
export const plainImports = (): Plugin => ({
  name: 'imports as they are',
  enforce: 'pre',
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { modulePreload: false, rolldownOptions: { preserveEntrySignatures: 'allow-extension' } } }
      : undefined,
  load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  // What is left of the function is a name and two arguments, each time.
  renderChunk: (code) => ({ code: code.replaceAll(', __VITE_PRELOAD__, import.meta.url)', ')'), map: null }),
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    /** The styles of a chunk and of what it imports. */
    const stylesOf = (name: string, had = new Set<string>()): readonly string[] => {
      const it = bundle[name];
      if (it?.type !== 'chunk' || had.has(name)) return [];
      had.add(name);
      return [...(it.viteMetadata?.importedCss ?? []), ...it.imports.flatMap((other) => stylesOf(other, had))];
    };
    for (const it of Object.values(bundle)) {
      const styles = it.type === 'chunk' && it.isDynamicEntry ? stylesOf(it.fileName) : [];
      if (styles.length)
        throw new Error(
          `${it.fileName} is asked for with import() and has styles: ${styles.join(', ')}. Name the style sheet in src/islands/islands.css or src/components/components.css instead.`,
        );
    }
  },
});
