import { judge } from '../engine/judge.ts';
import type { Remedy } from '../engine/remedy.ts';
import { isYes } from '../vocabulary/verdict.ts';
import { answerText, type Case, changed, keptText, notesOf, shownWays, wayText } from './caseTexts.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';

type Props = {
  readonly it: Case;
  readonly level: 4 | 5;
  readonly onKeep: (kept: ReadonlySet<string>) => void;
  readonly onApply: (way: Remedy) => void;
  readonly onUndo?: (() => void) | undefined;
};

/** What would have to change for a yes, or that nothing would do. */
export function Ways({ it, level, onKeep, onApply, onUndo }: Props) {
  const { payload, words, say, given, judgement, ways, kept } = it;
  const { verdict } = judgement;
  const Heading = `h${level}` as 'h4';
  const undo = onUndo && (
    <p>
      <button type="button" aria-label={say('undoWay')} onClick={onUndo}>
        {say('undo')}
      </button>
    </p>
  );
  if (isYes(verdict) || verdict === 'unknown') return undo ?? null;
  const shown = ways.slice(0, shownWays);
  const notesAfter = (way: Remedy) => notesOf(payload, judge(payload.model, { ...given, ...changed(way) }));
  // Nothing is there to be kept where nothing helps anyway.
  const movable = shown.length || kept.size ? payload.model.facts.filter(({ fixed }) => !fixed) : [];
  return (
    <div className="ways">
      <Heading>{say('whatWouldChange')}</Heading>
      {undo}
      {shown.length === 0 && <Said as="p">{say(kept.size ? 'noWayKept' : 'noWay')}</Said>}
      {shown.length > 0 && (
        <ol key={[...kept].join(' ')}>
          {shown.map((way) => (
            <li key={wayText(it, way)}>
              <p className="leads">
                <Mark of={way.verdict} />
                <span>{say('wayOut', { count: way.changes.length, verdict: words.verdicts[way.verdict] ?? '' })}</span>
              </p>
              <ul>
                {way.changes.map(({ fact, from, to }) => (
                  <li key={fact}>
                    {say(from === undefined ? 'changeOpen' : 'change', {
                      fact: payload.facts[fact]?.name ?? fact,
                      from: from === undefined ? '' : answerText(payload, fact, from),
                      to: answerText(payload, fact, to),
                    })}
                  </li>
                ))}
              </ul>
              {notesAfter(way).map((note) => (
                <p key={note} className="hint">
                  {note}
                </p>
              ))}
              <button
                type="button"
                className="primary"
                aria-label={say('applyWay', { changes: wayText(it, way) })}
                onClick={() => onApply(way)}
              >
                {say('apply')}
              </button>
            </li>
          ))}
        </ol>
      )}
      {ways.length > shown.length && <Said as="p">{say('moreWays', { count: ways.length - shown.length })}</Said>}
      {kept.size > 0 && (
        <Said as="p" className="print-only kept">
          {keptText(it)}
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
              <span>{payload.facts[id]?.name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
