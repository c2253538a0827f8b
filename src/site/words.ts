import { fill, type Lang } from '../vocabulary/text.ts';
import { interfaceWords } from './interface.ts';

type Key = keyof typeof interfaceWords;

/** The words of a page in its language, with `{arguments}` put in. */
export const pageWords =
  (lang: Lang) =>
  (key: Key, given: Readonly<Record<string, string | number>> = {}): string =>
    fill(interfaceWords[key][lang], given);
