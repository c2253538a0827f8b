import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { finishedSite } from './src/site/build/finish.ts';
import { noOrigin } from './src/site/build/place.ts';
import { plainImports } from './src/site/build/plainImports.ts';
import { quickStyles } from './src/site/build/quickStyles.ts';
import { first } from './src/site/first.ts';
import { handedOn } from './src/site/handedOn.ts';
import { keptMenu } from './src/site/keptMenu.ts';
import { linkedTerms } from './src/site/linkedTerms.ts';
import { sidebar } from './src/site/places.ts';
import { sharedHeadings } from './src/site/sharedHeadings.ts';
import { safeStorage } from './src/site/storage.ts';

export default defineConfig({
  // Pages are built for no host in particular and for its top; the last integration moves them to SITE_URL and BASE_PATH.
  site: noOrigin,
  build: { inlineStylesheets: 'never' },
  // Files of the build name each other relatively, so that they work below any path.
  // A script of a component is a file, not a part of every page that has the component.
  vite: {
    build: { assetsInlineLimit: 0 },
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
    plugins: [quickStyles(), plainImports()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Every page names ten of them: without the tail that the framework gives to scripts of components.
              // Few files pack better than many: what the scripts of every page need, what judges, and what a checker is beside it.
              codeSplitting: {
                groups: [
                  { name: 'page', test: /src\/vocabulary\/text\.ts$|src\/site\/element\.ts$|vite\/preload-helper/, priority: 4 },
                  { name: 'react', test: /node_modules\/react\//, priority: 3 },
                  {
                    name: 'rules',
                    test: /src\/engine\/(?:table|model|questions)\.ts$|src\/(?:scenario|vocabulary)\/(?!numbers|dates|verdictWords)\w+\.ts$|src\/islands\/(?:Said|Mark)\.tsx$/,
                    priority: 2,
                  },
                  { name: 'checker', test: /src\/islands\/Checker\.tsx$/, priority: 1 },
                ],
              },
              entryFileNames: ({ name }) => `_astro/${name.replace(/\.astro_astro_type_script_.*/, '')}.[hash].js`,
            },
          },
        },
      },
    },
  },
  markdown: { processor: satteri({ hastPlugins: [sharedHeadings, linkedTerms] }) },
  // A page is asked for when a reader opens it, not when the mouse is over its link: nothing else asks a server, and Firefox's
  // policy has no word that allows a prefetch alone.
  prefetch: false,
  integrations: [
    starlight({
      title: { en: 'Chat coexistence', es: 'Coexistencia de chat' },
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      credits: false,
      markdown: { processedDirs: ['./content'] },
      disable404Route: true,
      // Where a page can be edited, if the repository is anywhere: EDIT_URL, up to the path of a file in it.
      ...(process.env.EDIT_URL && { editLink: { baseUrl: process.env.EDIT_URL } }),
      // Search is our own: src/site/search.
      pagefind: false,
      customCss: [
        './src/site/styles/theme.css',
        './src/site/styles/pages.css',
        './src/components/components.css',
        './src/islands/islands.css',
        './src/site/styles/print.css',
      ],
      components: {
        MobileMenuToggle: './src/components/MobileMenuToggle.astro',
        LanguageSelect: './src/components/LanguageSelect.astro',
        Footer: './src/components/Footer.astro',
        Search: './src/components/Search.astro',
        Sidebar: './src/components/Sidebar.astro',
        SiteTitle: './src/components/SiteTitle.astro',
        PageTitle: './src/components/PageTitle.astro',
        ThemeProvider: './src/components/ThemeProvider.astro',
        ThemeSelect: './src/components/ThemeSelect.astro',
      },
      head: [
        { tag: 'script', content: first },
        // One file of all pages, run once the page is read and before its modules (src/site/build/finish.ts).
        ...[safeStorage, handedOn, keptMenu].map((content) => ({
          tag: /** @type {const} */ ('script'),
          attrs: { 'data-early': true },
          content,
        })),
        // Answers stand in the address: it is never told to a server as where a request came from.
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } },
      ],
      routeMiddleware: './src/site/head.ts',
      // Long commands wrap: nothing scrolls sideways, and no block becomes a landmark without a name.
      expressiveCode: { defaultProps: { wrap: true, frame: 'code' }, styleOverrides: { borderRadius: '0.6rem' } },
      sidebar,
    }),
    react(),
    // Pages in no language lead on to one; they are not places of their own.
    sitemap({ filter: (page) => /^\/(en|es)\//.test(new URL(page).pathname) }),
    {
      name: 'wake islands when the reader is near',
      hooks: {
        'astro:config:setup': ({ addClientDirective }) => addClientDirective({ name: 'near', entrypoint: './src/site/near.ts' }),
      },
    },
    finishedSite(),
  ],
});
