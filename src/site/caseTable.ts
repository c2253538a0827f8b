/**
 * The table of all cases follows the answers in the address: it marks the row of the reader's case, says how many rows
 * the answers fit, and is narrowed to them on request. Without it the table is whole.
 */

import { fill, langFrom } from '../vocabulary/text.ts';
import { caseWords } from './caseWords.ts';
import { element } from './element.ts';

type Say = (key: keyof typeof caseWords) => string;

/** Groups are opened by narrowing while no more rows than this remain. */
const fewRows = 20;

/** Whether a row stands for these answers, as far as they are given. `when`: "fact:answer,answer fact:answer". */
export const rowFits = (when: string, given: URLSearchParams): boolean =>
  when.split(' ').every((condition) => {
    const [fact = '', answers = ''] = condition.split(':');
    const answer = given.get(fact);
    return answer === null || answers.split(',').includes(answer);
  });

/** What the answers fit, as whole elements: a translator's text is never changed in place. */
function fitText(say: Say, all: number, fitting: readonly Element[]): Element[] {
  const [only] = fitting;
  if (fitting.length === all) return [element('span', {}, say('rowsAll'))];
  if (fitting.length === 1 && only)
    return [element('span', {}, say('rowsOne')), element('a', { href: `#${only.id}` }, say('rowsGo'))];
  return [element('span', {}, fill(say('rowsSeveral'), { count: fitting.length }))];
}

function update(table: HTMLElement) {
  // The language is the table's own: a translator gives the page another.
  const say: Say = (key) => caseWords[key][langFrom(table.dataset['cases']) ?? 'en'];
  const given = new URLSearchParams(location.search);
  const rows = [...table.querySelectorAll<HTMLElement>('[data-when]')];
  const fitting = rows.filter((row) => rowFits(row.dataset['when'] ?? '', given));
  const narrow = table.querySelector<HTMLInputElement>('[data-narrow]')?.checked ?? false;
  for (const mark of table.querySelectorAll('.yours')) mark.remove();
  for (const row of table.querySelectorAll('[aria-current]')) row.removeAttribute('aria-current');
  for (const row of rows) row.hidden = narrow && !fitting.includes(row);
  const [only] = fitting;
  if (fitting.length === 1 && only && rows.length > 1) {
    only.setAttribute('aria-current', 'true');
    only.prepend(element('strong', { class: 'yours' }, say('yourCase')));
    only
      .closest('details')
      ?.querySelector('summary')
      ?.append(element('strong', { class: 'yours' }, say('yourCase')));
  }
  for (const group of table.querySelectorAll('details')) {
    const inside = fitting.filter((row) => group.contains(row)).length;
    group.hidden = narrow && inside === 0;
    if (narrow && inside > 0 && fitting.length <= fewRows) group.open = true;
  }
  for (const section of table.querySelectorAll<HTMLElement>('[data-cases-section]'))
    section.hidden = narrow && !fitting.some((row) => section.contains(row));
  table.querySelector('[data-fit]')?.replaceChildren(...fitText(say, rows.length, fitting));
}

/** A row named by the address is in sight, also where the browser does not open what is folded around it. */
function openTarget() {
  const row = document.querySelector<HTMLElement>(':target');
  const group = row?.closest<HTMLDetailsElement>('.cases details');
  if (!row || !group || group.open) return;
  group.open = true;
  row.scrollIntoView();
}

/** Lets every table of cases on the page follow the answers. */
export function followCases() {
  const tables = [...document.querySelectorAll<HTMLElement>('.cases')];
  const updateAll = () => tables.forEach(update);
  // The verdict is painted first, the table below it after that: a task that a frame asks for comes when it is painted.
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    requestAnimationFrame(() => {
      clearTimeout(waiting);
      waiting = setTimeout(updateAll);
    });
  };
  for (const event of ['addresschange', 'popstate']) addEventListener(event, follow);
  for (const table of tables) table.querySelector('[data-narrow]')?.addEventListener('change', () => update(table));
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => {
    for (const group of document.querySelectorAll<HTMLDetailsElement>('.cases details')) group.open = true;
  });
  // A page that was opened without answers has its table as it should be.
  if (location.search) updateAll();
  openTarget();
}
