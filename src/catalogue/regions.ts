import { walk } from '../engine/prove.ts';
import type { Region } from '../model/checker.ts';
import type { Checker } from './checkers.ts';
import { derivedOf } from './facts.ts';

/** Whether a complete scenario has everything a region is described by. */
export const inRegion = ({ when }: Region, given: Readonly<Record<string, string>>): boolean =>
  Object.entries(when).every(([fact, anyOf]) => {
    const derived = derivedOf(fact);
    const answer = derived ? derived.of(...derived.from.map((name) => given[name] as string)) : given[fact];
    return [anyOf].flat().includes(answer ?? '');
  });

/** The named regions of a checker, each with how many scenarios lie in it and one that shows it. */
export function regionsOf(checker: Checker) {
  const { open } = walk(checker.model);
  return checker.regions.map((region) => {
    const inside = open.filter(({ verdict, given }) => verdict === region.verdict && inRegion(region, given));
    return { region, count: inside.length, witness: inside[0]?.given ?? {} };
  });
}
