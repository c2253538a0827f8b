import { type ReactNode, useEffect, useState } from 'react';
import { whenIdle } from './whenIdle.ts';

/**
 * What the first answer does not wait for: it is drawn as soon as the verdict is painted, and after that with each answer.
 * A page that is opened with answers has it at once (`wait` is false): it would move what the address names.
 */
export function AfterPaint({ wait, children }: { readonly wait: boolean; readonly children: ReactNode }) {
  const [painted, setPainted] = useState(!wait);
  useEffect(() => whenIdle(() => setPainted(true)), []);
  return painted && children;
}
