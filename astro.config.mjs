import { satteri } from '@astrojs/markdown-satteri';
import react from '@astrojs/react';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sharedHeadings } from './src/site/sharedHeadings.ts';

export default defineConfig({
  // Only absolute addresses need it (hreflang, sitemap): set SITE_URL where the site is published.
  site: process.env.SITE_URL ?? 'https://coexistence.contoso.com',
  markdown: { processor: satteri({ hastPlugins: [sharedHeadings] }) },
  integrations: [
    starlight({
      title: { en: 'Chat coexistence', es: 'Coexistencia de chat' },
      defaultLocale: 'en',
      locales: { en: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      credits: false,
      markdown: { processedDirs: ['./content'] },
      disable404Route: true,
      customCss: [
        './src/site/styles/theme.css',
        './src/site/styles/pages.css',
        './src/site/styles/checker.css',
        './src/site/styles/print.css',
      ],
      components: {
        LanguageSelect: './src/components/LanguageSelect.astro',
        Footer: './src/components/Footer.astro',
      },
      head: [{ tag: 'script', content: "document.documentElement.classList.add('js')" }],
      sidebar: [
        {
          label: 'Read',
          translations: { es: 'Leer' },
          items: [
            { label: 'Start here', translations: { es: 'Empiece aquí' }, link: '/' },
            {
              label: 'Coexistence, sentence by sentence',
              translations: { es: 'La coexistencia, frase a frase' },
              link: '/guidance/coexistence-considerations/',
            },
          ],
        },
        {
          label: 'Try your case',
          translations: { es: 'Pruebe su caso' },
          items: [
            { label: 'All checkers', translations: { es: 'Todos los comprobadores' }, link: '/checkers/' },
            { label: 'Client and pool', translations: { es: 'Cliente y grupo de servidores' }, link: '/checkers/client-access/' },
            {
              label: 'Home of a chat pool',
              translations: { es: 'Alojamiento de un grupo de servidores' },
              link: '/checkers/pool-home/',
            },
            { label: 'Side by side', translations: { es: 'En paralelo' }, link: '/checkers/side-by-side/' },
            { label: 'Shared content', translations: { es: 'Contenido compartido' }, link: '/checkers/shared-content/' },
          ],
        },
        {
          label: 'Look up',
          translations: { es: 'Consultar' },
          items: [
            { label: 'All rules', translations: { es: 'Todas las reglas' }, link: '/rules/' },
            { label: 'Sources', translations: { es: 'Fuentes' }, link: '/sources/' },
            {
              label: 'How answers are made',
              translations: { es: 'Cómo se obtienen las respuestas' },
              link: '/about/how-answers-are-made/',
            },
          ],
        },
      ],
    }),
    react(),
    {
      name: 'wake islands when they are wanted',
      hooks: {
        'astro:config:setup': ({ addClientDirective }) =>
          addClientDirective({ name: 'wanted', entrypoint: './src/site/wanted.ts' }),
      },
    },
  ],
});
