import { memo, useId } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import type { Judgement } from '../engine/judge.ts';
import type { ModelFact } from '../engine/model.ts';
import { asNamed, Said } from './Said.tsx';
import { Why } from './Why.tsx';
import type { Say } from './words.ts';

/** Above this many answers, radios give way to a select. */
const mostRadios = 6;

/** A rule that some of a question's other answers would break by themselves. */
export type Warning = { readonly fact: string; readonly rule: string; readonly answers: readonly string[] };

/** What the answers to a question would break, rule by rule; what the chosen answer breaks stands among the findings. */
export const warningsOf = (wouldBreak: Judgement['wouldBreak'], fact: string, answer: string | undefined): readonly Warning[] => {
  const others = wouldBreak.filter((it) => it.fact === fact && it.answer !== answer);
  const rules = [...new Set(others.flatMap((it) => it.rules))];
  return rules.map((rule) => ({ fact, rule, answers: others.filter((it) => it.rules.includes(rule)).map((it) => it.answer) }));
};

/** The id of the sentence, below the form, that says what an answer would break. */
export const warningId = (form: string, fact: string, rule: string) => `${form}-${fact}-${rule}`;

type Props = {
  /** The form's id, for what stands below it. */
  readonly form: string;
  readonly fact: ModelFact;
  readonly payload: Payload;
  readonly say: Say;
  readonly answer: string | undefined;
  readonly irrelevant: boolean;
  readonly warnings: readonly Warning[];
  /** What pasted output says about it, and where. */
  readonly told?: string | undefined;
  /** The same function for as long as the form is there. */
  readonly onAnswer: (fact: string, answer: string | undefined) => void;
};

/** A question and its answers. It is drawn again only when what it is given changes: a form has up to a hundred answers. */
export const Question = memo(({ form, fact, payload, say, answer, irrelevant, warnings, told, onAnswer }: Props) => {
  const id = useId();
  const text = payload.facts[fact.id];
  const options = ['', ...fact.answers].map((value) => ({
    value,
    label: value ? (text?.answers[value] ?? value) : say('notKnown'),
    broken: warnings.filter(({ answers }) => answers.includes(value)).map(({ rule }) => warningId(form, fact.id, rule)),
  }));
  const hints = [text?.hint && `${id}-hint`, irrelevant && `${id}-irrelevant`].filter(Boolean).join(' ') || undefined;
  const chosen = answer ?? '';
  const select = fact.answers.length > mostRadios;
  return (
    <fieldset className="question" data-fact={fact.id} data-irrelevant={irrelevant} aria-describedby={hints}>
      <legend>{text?.asks}</legend>
      {text?.hint && (
        <p className="hint" id={`${id}-hint`}>
          {text.hint}
        </p>
      )}
      {select ? (
        <>
          <select
            name={fact.id}
            aria-label={text?.asks}
            value={chosen}
            onChange={(event) => onAnswer(fact.id, event.currentTarget.value || undefined)}
          >
            {options.map(({ value, label, broken }) => (
              <option key={value} value={value} {...asNamed(label)}>
                {broken.length > 0 ? `${label} ×` : label}
              </option>
            ))}
          </select>
          {/* What is chosen in a select is not copied with the text around it. */}
          {chosen && (
            <span aria-hidden="true" className="sr-only">
              <Said>{options.find(({ value }) => value === chosen)?.label ?? chosen}</Said>
            </span>
          )}
        </>
      ) : (
        <div className="options">
          {options.map(({ value, label, broken }) => (
            <label key={value} className={value ? 'option' : 'option not-known'}>
              <input
                type="radio"
                name={fact.id}
                value={value}
                checked={value === chosen}
                aria-describedby={broken.join(' ') || undefined}
                onChange={() => onAnswer(fact.id, value || undefined)}
              />
              <span {...asNamed(label)}>{label}</span>
              {broken.length > 0 && (
                <span className="would-break" aria-hidden="true">
                  ×
                </span>
              )}
            </label>
          ))}
        </div>
      )}
      {told && (
        <Said as="p" className="told">
          {told}
        </Said>
      )}
      <div className="question-foot">
        <Why {...{ payload, say }} fact={fact.id} />
        {/* It stands where there is room already: nothing moves when it comes or goes. A reader hears it with the question. */}
        <span id={`${id}-irrelevant`} className="irrelevant" aria-hidden="true">
          {say('noMatter')}
        </span>
      </div>
    </fieldset>
  );
});
