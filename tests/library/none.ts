import { expect } from 'vitest';

const shown = 10;

/** Fails with what is wrong and what to do about it, if anything is wrong. */
export function none(wrong: readonly string[], whatToDo: string) {
  const more = wrong.length - shown;
  const lines = [...wrong.slice(0, shown), ...(more > 0 ? [`… and ${more} more`] : [])].map((it) => `  - ${it}`);
  expect(wrong.length, `${wrong.length} wrong:\n${lines.join('\n')}\nWhat to do: ${whatToDo}.\n`).toBe(0);
}

/** A scenario in a line, as its answers stand in a link. */
export const print = (given: Readonly<Record<string, string>>) =>
  Object.entries(given)
    .map(([fact, answer]) => `${fact}=${answer}`)
    .join(' ');
