import type { Plugin } from 'vite';

/** Starlight's rule for the space in a list whose items hold paragraphs: it looks up (`:has`) and to both sides (`~`). */
const slow = /\.sl-markdown-content\s*:is\(ol, ul\):has\(> li[^{}]*\{/;
/** The same for lists as we write them: the last part of an item, unless it is a word, a list or a script. */
const quick =
  '.sl-markdown-content li > :last-child:not(a, strong, em, del, span, input, code, br, script, ol, ul, :where(.not-content *)) {';

/**
 * Writes one rule of Starlight's styles so that it only looks down. As it is, a browser looks at the styles of the whole page
 * again whenever a list in it changes: after each answer, at about 400 elements instead of 20.
 * Stops the build if the rule is no longer there, so that a new version of Starlight is looked at.
 */
export const quickStyles = (): Plugin => ({
  name: 'styles that only look down',
  enforce: 'pre',
  transform(code, id) {
    if (!/starlight\/.*style\/markdown\.css$/.test(id)) return undefined;
    if (!slow.test(code))
      throw new Error(
        `The rule for lists in Starlight's markdown.css is not as src/site/build/quickStyles.ts knows it. Look at ${id}: if it still has ":has(> li", write the pattern "slow" anew; if not, remove the plugin from astro.config.mjs.`,
      );
    return { code: code.replace(slow, quick), map: null };
  },
});
