import { judge } from '../engine/judge.ts';
import type { Remedy } from '../engine/remedy.ts';
import { isYes } from '../vocabulary/verdict.ts';
import { changed, changeText, type JudgedCase, keptText, nameOf, notesOf, remedyText, shownRemedies } from './caseTexts.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';

type Props = {
  readonly judged: JudgedCase;
  readonly level: 4 | 5;
  readonly onKeep: (kept: ReadonlySet<string>) => void;
  readonly onApply: (remedy: Remedy) => void;
  readonly onUndo?: (() => void) | undefined;
};

/** What would have to change for a yes, or that nothing would do. */
export function Remedies({ judged, level, onKeep, onApply, onUndo }: Props) {
  const { payload, words, say, given, judgement, remedies, kept } = judged;
  const { verdict } = judgement;
  const Heading = `h${level}` as 'h4';
  const undo = onUndo && (
    <p>
      <button type="button" aria-label={say('undoRemedy')} onClick={onUndo}>
        {say('undo')}
      </button>
    </p>
  );
  if (isYes(verdict) || verdict === 'unknown') return undo ?? null;
  const shown = remedies.slice(0, shownRemedies);
  const notesAfter = (remedy: Remedy) => notesOf(payload, judge(payload.model, { ...given, ...changed(remedy) }));
  // If no change of answers helps, there is no reason to keep any of them fixed.
  const movable = shown.length || kept.size ? payload.model.facts.filter(({ fixed }) => !fixed) : [];
  return (
    <div className="remedies">
      <Heading>{say('whatWouldChange')}</Heading>
      {undo}
      {shown.length === 0 && <Said as="p">{say(kept.size ? 'noRemedyKept' : 'noRemedy')}</Said>}
      {shown.length > 0 && (
        <ol key={[...kept].join(' ')}>
          {shown.map((remedy) => (
            <li key={remedyText(judged, remedy)}>
              <p className="leads-to">
                <Mark of={remedy.verdict} />
                <span>{say('remedy', { count: remedy.changes.length, verdict: words.verdicts[remedy.verdict] ?? '' })}</span>
              </p>
              <ul>
                {remedy.changes.map((it) => (
                  <li key={it.fact}>{changeText(judged, it)}</li>
                ))}
              </ul>
              {notesAfter(remedy).map((note) => (
                <p key={note} className="hint">
                  {note}
                </p>
              ))}
              <button
                type="button"
                className="primary"
                aria-label={say('applyRemedy', { changes: remedyText(judged, remedy) })}
                onClick={() => onApply(remedy)}
              >
                {say('apply')}
              </button>
            </li>
          ))}
        </ol>
      )}
      {remedies.length > shown.length && <Said as="p">{say('moreRemedies', { count: remedies.length - shown.length })}</Said>}
      {kept.size > 0 && (
        <Said as="p" className="print-only kept">
          {keptText(judged)}
        </Said>
      )}
      {movable.length > 0 && (
        <fieldset className="keep">
          <legend>{say('keepFixed')}</legend>
          {movable.map(({ id }) => (
            <label key={id} className="option">
              <input
                type="checkbox"
                checked={kept.has(id)}
                onChange={(event) => {
                  const next = new Set(kept);
                  if (event.currentTarget.checked) next.add(id);
                  else next.delete(id);
                  onKeep(next);
                }}
              />
              <span>{nameOf(payload, id)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
