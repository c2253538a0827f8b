import { globSync, readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { checkers } from '../catalogue/checkers.ts';
import { rules } from '../catalogue/rules.ts';
import { ruleSetVersion } from '../catalogue/version.ts';
import { whole } from '../site/build/place.ts';
import { checkerAddress, ruleAddress } from '../vocabulary/address.ts';
import { langs } from '../vocabulary/text.ts';
import { topicNames, topics } from '../vocabulary/topics.ts';

const heading = { en: 'In English', es: 'En español' };
const pages = (lang: string) =>
  globSync(`content/${lang}/**/*.mdx`)
    .sort()
    .map((file) => {
      const title = /^title: *(['"]?)(.+)\1 *$/m.exec(readFileSync(file, 'utf8'))?.[2] ?? file;
      const path = file.replace(/^content/, '').replace(/(\/index)?\.mdx$/, '');
      return `- [${title}](${whole(`${path}/index.md`)})`;
    });

/** The map of the site for programs that read Markdown. */
export const GET: APIRoute = () =>
  new Response(
    [
      '# Chat coexistence',
      '',
      '> How Office Communications Server 2007 R2 Group Chat, Lync Server 2010 Group Chat and Lync Server 2013 Persistent Chat coexist during a migration. Every statement of the guidance is a rule with a source. “Not covered” and “The guidance disagrees” are answers: they are never a yes.',
      '',
      `Rule set ${ruleSetVersion}. All rules as data: ${whole('/rules.json')}`,
      ...langs.flatMap((lang) => [
        '',
        `## ${heading[lang]}`,
        '',
        ...pages(lang),
        ...checkers.map(({ id, title }) => `- [${title[lang]}](${whole(`${checkerAddress(lang, id)}index.md`)})`),
        ...topicNames.flatMap((topic) => [
          '',
          `### ${topics[topic][lang]}`,
          '',
          ...rules
            .filter((rule) => rule.topic === topic && !rule.withdrawn)
            .map(({ id, says }) => `- [${says[lang]}](${whole(`${ruleAddress(lang, id)}index.md`)})`),
        ]),
      ]),
      '',
    ].join('\n'),
  );
