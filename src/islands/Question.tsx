import { useId } from 'react';
import type { Payload } from '../checkers/payload.ts';
import type { Judgement } from '../engine/judge.ts';
import type { ModelFact } from '../engine/model.ts';
import { listed } from './caseTexts.ts';
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
  const broken = (value: string) => breaks.find((it) => it.answer === value)?.rules ?? [];
  const warning = (value: string) =>
    broken(value).length > 0
      ? say('breaks', {
          rules: listed(
            payload.lang,
            broken(value).map((rule) => payload.rules[rule]?.says ?? rule),
            'conjunction',
          ),
        })
      : '';
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
              {warning(value) && ' ✕'}
            </option>
          ))}
        </select>
      ) : (
        <div className="options">
          {options.map(({ value, label }) => (
            <label key={value} className="option" data-known={value !== ''} title={warning(value) || undefined}>
              <input
                type="radio"
                name={fact.id}
                value={value}
                checked={value === chosen}
                aria-describedby={warning(value) ? `${id}-${value}` : undefined}
                onChange={() => onAnswer(value || undefined)}
              />
              <span>{label}</span>
              {warning(value) && (
                <span className="breaks" id={`${id}-${value}`}>
                  <span aria-hidden="true">✕</span>
                  <span className="sr-only">{warning(value)}</span>
                </span>
              )}
            </label>
          ))}
        </div>
      )}
      {breaks.some((it) => it.answer !== answer) && (
        <p className="breaks-note">
          {[...new Set(breaks.filter((it) => it.answer !== answer).flatMap(({ rules }) => rules))].map((rule) => (
            <span key={rule}>✕ {payload.rules[rule]?.says}</span>
          ))}
        </p>
      )}
    </fieldset>
  );
}
