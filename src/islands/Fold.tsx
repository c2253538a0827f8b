import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { Said } from './Said.tsx';
import { whenIdle } from './whenIdle.ts';

type Props = {
  readonly name: string;
  /** The names of the folds that the reader opened; they stay open when what they hold is replaced. */
  readonly opened: Set<string>;
  readonly summary: string;
  readonly children: ReactNode;
};

/**
 * Folded details. An open one holds what it is given. What a closed one holds is brought up to date when the browser is idle:
 * it is there for a search in the page, and it does not hold up an answer. Until then it is hidden from that search too.
 */
export function Fold({ name, opened, summary, children }: Props) {
  const [late, setLate] = useState<ReactNode>();
  const shown = opened.has(name) ? children : late;
  const current = shown === children;
  useEffect(() => (current ? undefined : whenIdle(() => startTransition(() => setLate(children)))), [current, children]);
  return (
    <details
      open={opened.has(name)}
      onToggle={(event) => {
        opened[event.currentTarget.open ? 'add' : 'delete'](name);
        setLate(children);
      }}
    >
      <Said as="summary">{summary}</Said>
      <div hidden={!current}>{shown}</div>
    </details>
  );
}
