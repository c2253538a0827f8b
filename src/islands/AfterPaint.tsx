import { type ReactNode, useEffect, useState } from 'react';
import { arrivedWith } from './address.ts';
import { whenIdle } from './whenIdle.ts';

/**
 * What the first answer does not wait for: it is drawn as soon as the verdict is painted, and after that with each answer.
 * A page that is opened with answers has it at once: it would move what the address names.
 */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [painted, setPainted] = useState(arrivedWith !== '');
  useEffect(() => whenIdle(() => setPainted(true)), []);
  return painted && children;
}
