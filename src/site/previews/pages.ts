import { globSync, readFileSync } from 'node:fs';
import { checkers } from '../../catalogue/checkers.ts';
import { rules } from '../../catalogue/rules.ts';
import { passageName } from '../../catalogue/sourceLinks.ts';
import { cited } from '../../catalogue/sources.ts';
import { modalityWords } from '../../vocabulary/modalityWords.ts';
import type { Bilingual, Lang } from '../../vocabulary/text.ts';
import { faceWords } from '../faceWords.ts';
import { interfaceWords } from '../interface.ts';
import type { Preview } from './draw.ts';

export const siteName: Bilingual = { en: 'Chat coexistence', es: 'Coexistencia de chat' };
const about: Bilingual = {
  en: 'Group Chat and Persistent Chat during a migration',
  es: 'Chat en grupo y chat persistente durante una migración',
};
const products = 'Office Communications Server 2007 R2 · Lync Server 2010 · Lync Server 2013';
/** The picture of every page that has none of its own. */
const common = 'site';

/** The pages that judge more than one case. */
const tools: readonly (readonly [path: string, title: Bilingual])[] = [
  ['check-deployment', interfaceWords.checkDeployment],
  ['check-users', interfaceWords.checkUsers],
  ['check-rooms', interfaceWords.checkRooms],
];

const titleOf = (file: string) => /^title: *(['"]?)(.+)\1 *$/m.exec(readFileSync(file, 'utf8'))?.[2] ?? '';

/** The pictures of one language, by the path of their page below the language. */
function picturesIn(lang: Lang): ReadonlyMap<string, Preview> {
  const site = siteName[lang];
  const foot = about[lang];
  return new Map<string, Preview>([
    [common, { site, kind: products, title: about[lang], foot: '' }],
    ...rules.map((rule): [string, Preview] => {
      const { source } = cited(rule.source);
      return [
        `rules/${rule.id}`,
        {
          site,
          kind: `${faceWords.kindRule[lang]} · ${modalityWords[rule.modality][lang]}`,
          title: rule.says[lang],
          foot: `${source.title[lang]}, ${passageName(rule.source)[lang]} · ${source.technet}`,
        },
      ];
    }),
    ...checkers.map(({ id, title }): [string, Preview] => [
      `checkers/${id}`,
      { site, kind: faceWords.kindChecker[lang], title: title[lang], foot },
    ]),
    ...tools.map(([path, title]): [string, Preview] => [
      path,
      { site, kind: interfaceWords.placesTry[lang], title: title[lang], foot },
    ]),
    ...globSync(`content/${lang}/*/**/*.mdx`).map((file): [string, Preview] => [
      file.replace(/^content\/..\/|(\/index)?\.mdx$/g, ''),
      { site, kind: faceWords.kindReading[lang], title: titleOf(file), foot },
    ]),
  ]);
}

const made: Partial<Record<Lang, ReadonlyMap<string, Preview>>> = {};
export const previewsIn = (lang: Lang): ReadonlyMap<string, Preview> => {
  const pictures = made[lang] ?? picturesIn(lang);
  made[lang] = pictures;
  return pictures;
};

/** Where the picture of a page stands, by the page's path below its language. */
export const previewAddress = (lang: Lang, page: string) => {
  const name = page.replace(/^\/|\/$/g, '');
  return `/previews/${lang}/${previewsIn(lang).has(name) ? name : common}.png`;
};
