import { checkerOf, checkers } from '../catalogue/checkers.ts';
import { payloadFile } from '../catalogue/payload.ts';
import type { Lang } from '../vocabulary/text.ts';

const files = new Map(
  checkers.flatMap((checker) =>
    (['en', 'es'] as const).map((lang) => [`${checker.id}.${lang}`, payloadFile(checker, lang, checkerOf)] as const),
  ),
);

/** The data of all checkers in both languages, as files. */
export const checkerFiles = [...files.values()];

/** The data of a checker, and its address from the root of the site. */
export function checkerData(checker: string, lang: Lang) {
  const file = files.get(`${checker}.${lang}`);
  if (!file) throw new Error(`There is no checker called ${checker}`);
  return { address: `/data/${file.name}.json`, payload: file.payload };
}
