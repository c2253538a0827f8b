import { judge } from '../engine/judge.ts';
import type { Given } from '../engine/model.ts';
import { fromQuery } from '../scenario/codec.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { checkerOf } from './checkers.ts';

/** A link of a page to a checker with answers in it (`client=lync-2013&pool=…`), and the verdict that the page promises there. */
export type PromisedCase = { readonly checker: string; readonly given: string; readonly verdict: Verdict };

/** The answers of a promised case. Throws where the link cannot be read whole, or where the rules come to another verdict. */
export function promisedCase({ checker, given, verdict }: PromisedCase): Given {
  const { model } = checkerOf(checker);
  const read = fromQuery(model.facts, given);
  const link = `${checker}?${given}`;
  const unread = [...read.problems, ...read.renamed];
  if (unread.length > 0 || Object.keys(read.given).length === 0)
    throw new Error(`${link} cannot be read whole: correct its names and answers. ${JSON.stringify(unread)}`);
  const found = judge(model, read.given).verdict;
  if (found !== verdict)
    throw new Error(`${link} opens to “${found}”, but the page promises “${verdict}”: correct the page or the case`);
  return read.given;
}

/** Every promised case in the text of an MDX page, in order: what its `<Case …>` elements say. */
export const promisedCasesIn = (text: string): readonly PromisedCase[] =>
  [...text.matchAll(/<Case\s+checker="([^"]+)"\s+given="([^"]+)"\s+verdict="([^"]+)"/g)].map(
    ([, checker, given, verdict]) => ({ checker, given, verdict }) as PromisedCase,
  );
