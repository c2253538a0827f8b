import type { ReactNode } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import type { Given } from '../engine/model.ts';
import type { Say } from './words.ts';

type Props = {
  readonly payload: Payload;
  readonly say: Say;
  readonly circumstances?: Given | undefined;
  readonly onLoad: (given: Given) => void;
  /** Opens a saved case. */
  readonly open: ReactNode;
};

/** What stands beside a form before its first answer. */
export function Unanswered({ payload, say, circumstances, onLoad, open }: Props) {
  return (
    <div className="unanswered">
      <p>{say('privacy')}</p>
      {circumstances && (
        <p>
          <button type="button" className="primary" onClick={() => onLoad(circumstances)}>
            {say('loadRule')}
          </button>
        </p>
      )}
      <p>{say('orLoad')}</p>
      <ul className="buttons">
        {payload.examples.map(({ says, given }) => (
          <li key={says}>
            <button type="button" onClick={() => onLoad(given)}>
              {say('load', { example: says })}
            </button>
          </li>
        ))}
      </ul>
      {open}
    </div>
  );
}
