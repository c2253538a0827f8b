import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';

/** Long prose: the same file names under `content/en` and `content/es`. */
export const collections = {
  docs: defineCollection({ loader: glob({ base: './content', pattern: '{en,es}/**/*.mdx' }), schema: docsSchema() }),
};
