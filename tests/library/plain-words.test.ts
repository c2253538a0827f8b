import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkerGroups, checkers } from '../../src/catalogue/checkers.ts';
import { sources } from '../../src/catalogue/sources.ts';
import { tensions } from '../../src/catalogue/tensions.ts';
import { derivedFacts, facts } from '../../src/guidance/facts/index.ts';
import { terms } from '../../src/guidance/terms/index.ts';
import { translationDefects } from '../../src/guidance/translation/index.ts';
import { roomNoteNames, roomNotes } from '../../src/intake/aboutRooms.ts';
import { deploymentWords } from '../../src/islands/deploymentWords.ts';
import { listWords } from '../../src/islands/listWords.ts';
import { roomsWords } from '../../src/islands/roomsWords.ts';
import { usersWords } from '../../src/islands/usersWords.ts';
import { wordsIn } from '../../src/islands/words.ts';
import { interfaceWords } from '../../src/site/interface.ts';
import { modalityWords } from '../../src/vocabulary/modalityWords.ts';
import { langs } from '../../src/vocabulary/text.ts';
import { topics } from '../../src/vocabulary/topics.ts';
import { outcomes } from '../../src/vocabulary/verdict.ts';
import { verdicts } from '../../src/vocabulary/verdictWords.ts';
import { faults, faultsIn, type Text } from './style.ts';

const root = join(import.meta.dirname, '../..');

/** Every text below a value in both languages, with the path to it. The forms that the glossary avoids are not ours. */
function textsIn(value: unknown, where: string): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, es } = value as { en?: unknown; es?: unknown };
  if (typeof en === 'string' && typeof es === 'string') {
    return [
      { where, lang: 'en', text: en },
      { where, lang: 'es', text: es },
    ];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    ['avoid', 'model', 'rules', 'also', 'begins'].includes(key) ? [] : textsIn(inner, `${where}.${key}`),
  );
}

const declared: readonly Text[] = [
  ...textsIn({ ...facts, ...derivedFacts }, 'src/vocabulary/facts'),
  ...textsIn(terms, 'src/guidance/terms/index.ts'),
  ...textsIn(topics, 'src/vocabulary/topics.ts'),
  ...textsIn({ verdicts, outcomes, modalityWords }, 'src/vocabulary'),
  ...textsIn(checkerGroups, 'src/guidance/checkers/groups.ts'),
  ...checkers.flatMap((checker) => textsIn(checker, `src/guidance/checkers/${checker.id}.ts`)),
  ...textsIn(interfaceWords, 'src/site/interface.ts'),
  ...textsIn({ listWords, usersWords, roomsWords, deploymentWords, roomNotes, roomNoteNames }, 'src/islands and src/intake'),
  ...langs.flatMap((lang) =>
    Object.entries(wordsIn(lang)).flatMap(([key, text]) =>
      (typeof text === 'string' ? [text] : Object.values(text)).map((text) => ({
        where: `src/islands/words.ts: ${key}`,
        lang,
        text: String(text),
      })),
    ),
  ),
];

/** What we say of the sources: the gist of each passage, why no rule follows, open questions and notes on translations. */
const aboutSources: readonly Text[] = [
  ...sources.flatMap(({ id, passages }) => textsIn(passages, `src/guidance/sources/${id}.ts`)),
  ...tensions.flatMap((tension) => textsIn(tension, `src/guidance/tensions/${tension.id}.ts`)),
  ...translationDefects.flatMap((defect) => textsIn(defect, `src/guidance/translation/index.ts ${defect.id}`)),
];

/** The paragraphs of every page as a reader sees them: without code, components and addresses. */
const prose: readonly Text[] = langs.flatMap((lang) =>
  globSync(`content/${lang}/**/*.mdx`, { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .replace(/^import .*$|^(?:prev|next|tableOfContents): .*$/gm, '')
      .replace(/```[\s\S]*?```|`[^`]*`/g, '')
      .replace(/<[^>]*>|\]\([^)]*\)|[[*]/g, '')
      .split(/\n\s*\n|\n(?=[-|#]|\d\. )/)
      .map((text) => ({ where: file, lang, text: text.replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text),
  ),
);

describe('plain words', () => {
  test('there is something to read', () => {
    expect(declared.length).toBeGreaterThan(1000);
    expect(aboutSources.length).toBeGreaterThan(1500);
    expect(prose.length).toBeGreaterThan(300);
  });

  test('in questions, answers, checkers, glossary, buttons and headings', () => {
    expect(faultsIn(declared, faults)).toEqual([]);
  });

  test('in what is said of sources, open questions and translations', () => {
    expect(faultsIn(aboutSources, faults)).toEqual([]);
  });

  test('in every page', () => {
    expect(faultsIn(prose, faults)).toEqual([]);
  });
});
