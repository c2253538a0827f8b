import { createContext, useContext, useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import type { Given } from '../engine/model.ts';
import { canChangeVerdict, rulesThatRead } from '../engine/questions.ts';
import { Said } from './Said.tsx';
import type { Say } from './words.ts';

/** The answers of the form: only a reason that is open looks at them. */
export const GivenAnswers = createContext<Given>({});

type Props = { readonly payload: Payload; readonly say: Say; readonly fact: string };

/** Why a question is asked: the rules that read it, and whether it can still change the verdict. Worked out when opened. */
export function Why(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="why-asked" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{props.say('whyAsked')}</summary>
      {open && <Reasons {...props} />}
    </details>
  );
}

function Reasons({ payload, say, fact }: Props) {
  const given = useContext(GivenAnswers);
  const can = canChangeVerdict(payload.model, given, fact);
  const rules = rulesThatRead(payload.model, fact);
  const key = given[fact] === undefined ? (can ? 'stillOpen' : 'stillSettled') : can ? 'anotherCounts' : 'noOtherCounts';
  return (
    <div className="why-reasons">
      <Said as="p">{say(key)}</Said>
      <p>{say('readBy', { count: rules.length })}</p>
      <ul>
        {rules.map((id) => (
          <li key={id}>
            <a href={payload.rules[id]?.href}>{payload.rules[id]?.says}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
