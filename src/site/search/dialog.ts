import { fill } from '../../vocabulary/text.ts';
import { element } from '../element.ts';
import { type Kind, kinds, type SearchRecord } from './kinds.ts';
import { type PackedSearch, unpack } from './packing.ts';
import { type Found, limits, searchOver } from './rank.ts';
import { kindWords, searchWords } from './words.ts';

/** How many results a kind shows before they are asked for, and at most. */
const shown = { few: 4, most: 80 } as const;

/** Where search takes place: the dialog, and the address of its language, which ends in a slash. */
export type SearchPlace = { readonly dialog: HTMLDialogElement; readonly root: string };

/**
 * Loads the index and answers what is typed from then on. Rejects when the index cannot be had or read; nothing is set up
 * then, and it can be called again.
 */
export async function startSearch({ dialog, root }: SearchPlace): Promise<void> {
  const response = await fetch(`${root}search.json`);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  const data = unpack((await response.json()) as PackedSearch);
  const { lang, records, scope } = data;
  const find = searchOver(data);

  const part = <T extends HTMLElement>(name: string): T => {
    const found = dialog.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`The search dialog has no part data-search-${name}`);
    return found;
  };
  const input = part<HTMLInputElement>('input');
  const status = part('status');
  const filters = part('filters');
  const results = part('results');
  const say = (key: keyof typeof searchWords, given: Readonly<Record<string, string | number>> = {}) =>
    fill(searchWords[key][lang], given);
  const quoted = (text: string) => say('quoted', { word: text.length > 60 ? `${text.slice(0, 60)}…` : text });
  let kind: Kind | undefined;

  const resultLink = (record: SearchRecord) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: root + record.path, 'data-kind': record.kind },
        element('span', { class: 'search-kind' }, kindWords[record.kind].one[lang]),
        ' ',
        element('span', { class: 'search-title' }, record.title),
        ...(record.says ? [' ', element('span', { class: 'search-says' }, record.says)] : []),
      ),
    );
  function group(title: string, list: readonly SearchRecord[], most: number, of?: Kind): HTMLElement {
    const more = element('button', { type: 'button', class: 'search-more' }, say('showAll', { count: list.length }));
    more.addEventListener('click', () => {
      kind = of;
      show();
      results.querySelector('a')?.focus();
    });
    return element(
      'section',
      {},
      element('h3', {}, title),
      element('ul', {}, ...list.slice(0, most).map(resultLink)),
      ...(of && list.length > most ? [more] : []),
    );
  }
  function filterButton(text: string, count: number, of?: Kind): HTMLElement {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(kind === of) },
      `${text} `,
      element('span', {}, String(count)),
    );
    button.addEventListener('click', () => {
      kind = of;
      show();
      filters.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    });
    return button;
  }

  /** What is to be said about how the query was read, one sentence each. */
  const remarks = ({ unknown, corrected, shortened, wordless, results: { length } }: Found): string[] => [
    ...(unknown.length ? [say('unknown', { words: unknown.slice(0, 5).map(quoted).join(say('or')) })] : []),
    ...corrected.map(({ typed, read }) => say('corrected', { typed: quoted(typed), read: quoted(read) })),
    ...(shortened ? [say('shortened', { count: limits.words })] : []),
    ...(unknown.length && length ? [say('others')] : []),
    wordless
      ? say(/[\p{L}\p{N}]/u.test(input.value) ? 'tooGeneral' : 'wordless')
      : length
        ? length === 1
          ? say('oneResult')
          : say('results', { count: length })
        : say('noResults'),
  ];

  /** Where a reader can go on whose word is not known: the page about the limits of this site, and the indexes. */
  function elsewhere({ unknown, nearest, results: found }: Found): readonly HTMLElement[] {
    if (!unknown.length && found.length) return [];
    const similar = nearest.map((text) => {
      const button = element('button', { type: 'button' }, text);
      button.addEventListener('click', () => {
        input.value = text;
        show();
        input.focus();
      });
      return button;
    });
    const paths = found.length ? [scope] : [scope, 'checkers/', 'open-questions/', 'glossary/'];
    const links = paths.flatMap((path) => records.find((record) => path !== undefined && record.path === path) ?? []);
    return [
      ...(similar.length ? [element('p', { class: 'search-similar' }, say('similar'), ' ', ...similar)] : []),
      ...(links.length
        ? [element('section', {}, element('h3', {}, say('lookElsewhere')), element('ul', {}, ...links.map(resultLink)))]
        : []),
    ];
  }

  function show(): void {
    if (!input.value.trim()) {
      kind = undefined;
      status.replaceChildren(element('p', {}, say('hint')));
      filters.replaceChildren();
      results.replaceChildren();
      return;
    }
    const found = find(input.value);
    const of = (wanted: Kind) => found.results.filter((record) => record.kind === wanted);
    if (kind && !of(kind).length) kind = undefined;
    status.replaceChildren(...remarks(found).map((text) => element('p', {}, text)));
    filters.replaceChildren(
      ...(found.results.length > 1
        ? [
            filterButton(say('everything'), found.results.length),
            ...kinds
              .filter((each) => of(each).length)
              .map((each) => filterButton(kindWords[each].many[lang], of(each).length, each)),
          ]
        : []),
    );
    const rest = found.results.slice(found.best);
    const groups = kind
      ? [group(kindWords[kind].many[lang], of(kind), shown.most)]
      : [
          ...(found.best ? [group(say('best'), found.results.slice(0, found.best), found.best)] : []),
          ...kinds.flatMap((each) => {
            const list = rest.filter((record) => record.kind === each);
            return list.length ? [group(kindWords[each].many[lang], list, shown.few, each)] : [];
          }),
        ];
    const help = elsewhere(found);
    results.replaceChildren(...(found.results.length && !found.unknown.length ? [...groups, ...help] : [...help, ...groups]));
  }

  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Shows at once what was typed last: keys go through the results of it, which would else be replaced under the focus. */
  function settle(): void {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    show();
  }

  /** Arrows go from the field through the results and back; Enter in the field opens the first. */
  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp' || event.key === 'Enter') settle();
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inField = document.activeElement === input;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && (inField || at >= 0)) {
      event.preventDefault();
      const next = links[at + step];
      if (next) next.focus();
      else if (step < 0) input.focus();
    } else if (event.key === 'Enter' && inField) {
      event.preventDefault();
      results.querySelector('a')?.click();
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(settle, 80);
  });
  dialog.addEventListener('keydown', onKey);
  show();
}
