import { useId } from 'react';
import type { Payload } from '../checkers/payload.ts';
import type { Judgement } from '../engine/judge.ts';
import type { ModelFact } from '../engine/model.ts';
import type { Say } from './words.ts';

/** Above this many answers, radios give way to a select. */
const mostRadios = 6;

type Props = {
  readonly fact: ModelFact;
  readonly payload: Payload;
  readonly say: Say;
  readonly answer: string | undefined;
  readonly idle: boolean;
  readonly breaks: Judgement['breaks'];
  readonly onAnswer: (answer: string | undefined) => void;
};

export function Question({ fact, payload, say, answer, idle, breaks, onAnswer }: Props) {
  const id = useId();
  const text = payload.facts[fact.id];
  const options = [
    { value: '', label: say('notKnown') },
    ...fact.answers.map((value) => ({ value, label: text?.answers[value] ?? value })),
  ];
  // What the chosen answer breaks stands among the findings; here the other options name what they would break.
  const warnings = breaks.filter((it) => it.answer !== answer);
  const broken = (value: string) => warnings.find((it) => it.answer === value)?.rules ?? [];
  const warned = [...new Set(warnings.flatMap(({ rules }) => rules))];
  const hints = [text?.hint && `${id}-hint`, idle && `${id}-idle`].filter(Boolean).join(' ') || undefined;
  const chosen = answer ?? '';
  return (
    <fieldset className="question" data-fact={fact.id} data-idle={idle} aria-describedby={hints}>
      <legend>
        {text?.asks}
        <span className="idle" id={`${id}-idle`} hidden={!idle}>
          {say('noMatter')}
        </span>
      </legend>
      {text?.hint && (
        <p className="hint" id={`${id}-hint`}>
          {text.hint}
        </p>
      )}
      {fact.answers.length > mostRadios ? (
        <select
          name={fact.id}
          aria-label={text?.asks}
          value={chosen}
          onChange={(event) => onAnswer(event.currentTarget.value || undefined)}
        >
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
              {broken(value).length > 0 && ' ✕'}
            </option>
          ))}
        </select>
      ) : (
        <div className="options">
          {options.map(({ value, label }) => (
            <label key={value} className="option" data-known={value !== ''}>
              <input
                type="radio"
                name={fact.id}
                value={value}
                checked={value === chosen}
                aria-describedby={
                  broken(value)
                    .map((rule) => `${id}-${rule}`)
                    .join(' ') || undefined
                }
                onChange={() => onAnswer(value || undefined)}
              />
              <span>{label}</span>
              {broken(value).length > 0 && (
                <span className="breaks" aria-hidden="true">
                  ✕
                </span>
              )}
            </label>
          ))}
        </div>
      )}
      {warned.length > 0 && (
        <p className="breaks-note">
          {warned.map((rule) => (
            <span key={rule} id={`${id}-${rule}`}>
              {say('breaks', { rule: payload.rules[rule]?.says ?? rule })}
            </span>
          ))}
        </p>
      )}
    </fieldset>
  );
}
