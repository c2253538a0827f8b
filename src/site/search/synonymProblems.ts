import type { Synonym } from '../../model/synonym.ts';
import { langs } from '../../vocabulary/text.ts';
import { denies, fold, isEmpty, stem, wordsOf } from './language.ts';

/** What is wrong in a list of synonyms, each with its line and what to do about it; empty for a list that can be used. */
export function synonymProblems(
  list: readonly Synonym[],
  targets: ReadonlySet<string>,
  wrongForms: readonly { readonly said: string; readonly means: readonly string[] }[] = [],
): readonly string[] {
  const lineOf = ({ people }: Synonym) => `the line of “${people.en[0] ?? people.es[0] ?? ''}”`;
  const missing = list.flatMap((line) =>
    (line.leadsTo ?? [])
      .filter((path) => !targets.has(path))
      .map((path) => {
        const near = [...targets].filter((target) => target.split('/')[0] === path.split('/')[0]).slice(0, 3);
        return `${lineOf(line)} leads to ${path}, which does not exist. Correct the path${near.length ? ` (there are ${near.join(', ')} …)` : ''} or remove it.`;
      }),
  );
  const twice = list.flatMap((line) =>
    (line.leadsTo ?? [])
      .filter((path, place, all) => all.indexOf(path) !== place)
      .map((path) => `${lineOf(line)} leads to ${path} twice. Keep the first.`),
  );
  const aimless = list
    .filter(({ means, leadsTo }) => !means && !leadsTo?.length)
    .map((line) => `${lineOf(line)} says neither what its words mean nor where they lead. Add \`means\` or \`leadsTo\`.`);
  const words = langs.flatMap((lang) => {
    const read = (said: string) => wordsOf(said).filter((word) => !isEmpty(fold(word), lang) || denies(fold(word)));
    const entries = list.flatMap((line) =>
      line.people[lang].map((said) => ({
        said,
        line,
        key: read(said)
          .map((word) => stem(word, lang))
          .join(' '),
      })),
    );
    const reduced = entries
      .filter(({ said, key }) => !key || (!key.includes(' ') && wordsOf(said).length > 1))
      .map(
        ({ said, line, key }) =>
          `${lineOf(line)}: “${said}” is read as “${key}” alone, because its other words say nothing. Write it with a word that counts, or remove it.`,
      );
    const shared = [...Map.groupBy(entries, ({ key }) => key).values()].flatMap((group) => {
      const lines = [...new Set(group.map(({ line }) => lineOf(line)))];
      return lines.length > 1
        ? [
            `“${group[0]?.said}” (${lang}) has several lines: ${lines.join(' and ')}. Put its targets into one line, the most helpful first.`,
          ]
        : [];
    });
    const claimed = new Set(entries.map(({ said }) => fold(said)));
    const unordered =
      lang === 'es'
        ? wrongForms
            .filter(({ said, means }) => means.length > 1 && !claimed.has(fold(said)))
            .map(
              ({ said, means }) =>
                `“${said}” is a published wrong form of several terms (${means.join(', ')}). Give it a line that says which comes first.`,
            )
        : [];
    return [...reduced, ...shared, ...unordered];
  });
  return [...missing, ...twice, ...aimless, ...words].map((problem) => `src/guidance/terms/synonyms.ts, ${problem}`);
}
