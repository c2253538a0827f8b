import { type ComponentType, useId, useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import type { Given } from '../engine/model.ts';
import type { Say } from './words.ts';

type Props = {
  /** The questions, with their texts. */
  readonly payload: Pick<Payload, 'lang' | 'facts' | 'model'>;
  readonly say: Say;
  readonly given: Given;
  /** Adds answers as a step that can be undone; `again` is part of the same step as the one before. */
  readonly onTake: (some: Given, again: boolean) => void;
  /** Takes the last step back; absent when other answers were given since. */
  readonly onUndo: (() => void) | undefined;
  /** What the output says about each question, as a text to stand beside it. */
  readonly onTold: (told: Given) => void;
};
export type PasteProps = Omit<Props, 'say'>;

/** Opens the panel that reads command output. Until then a page has none of it. */
export function PasteDoor({ say, ...props }: Props) {
  const [open, setOpen] = useState(false);
  const [Panel, setPanel] = useState<ComponentType<PasteProps>>();
  const [lost, setLost] = useState(false);
  const id = useId();
  const toggle = async () => {
    setOpen(!open);
    setLost(false);
    if (Panel || open) return;
    try {
      const part = await import('./Paste.tsx');
      const panel = part.pasteWith(await part.policyModel());
      setPanel(() => panel);
    } catch {
      setOpen(false);
      setLost(true);
    }
  };
  return (
    <div className="paste-door">
      <button type="button" aria-expanded={open} aria-controls={`${id}-panel`} onClick={toggle}>
        {say('paste')}
      </button>
      {lost && (
        <p role="alert" className="paste-lost">
          {say('pasteLost')}
        </p>
      )}
      <div id={`${id}-panel`} hidden={!open}>
        {Panel && <Panel {...props} />}
      </div>
    </div>
  );
}
