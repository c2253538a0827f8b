import { useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import { plannedFacts, type RoomPlans, roomNoteNames, settingsInQuestion, type WholeLists } from '../intake/aboutRooms.ts';
import { type CommandId, commandOf } from '../intake/commands.ts';
import type { ShownRoom } from '../intake/roomsView.ts';
import { samplePlans, sampleRooms } from '../intake/sample.ts';
import { caseHref, roomGroupText } from '../intake/writers.ts';
import { shorten } from '../scenario/codec.ts';
import { badRowText, IntakePage, Judging, NoteOfRows, ResultHead, shownRows, useIntake, VerdictCounts } from './Intake.tsx';
import { numberIn } from './listWords.ts';
import { Mark } from './Mark.tsx';
import { RoomsTable } from './RoomsTable.tsx';
import type { RoomsAsk, RoomsSummary } from './roomsMessages.ts';
import { type RoomsSay, roomsSpeaker } from './roomsWords.ts';

type Props = { readonly names: Payload; readonly settings: Payload };

/** The lists that say something about rooms, in the order in which they matter. */
const used: readonly CommandId[] = ['tree', 'room', 'category'];
const wholeLists = ['tree', 'rooms2013', 'categories2013', 'none2013'] as const;
const makeWorker = () => new Worker(new URL('./roomsWorker.ts', import.meta.url), { type: 'module' });

/** A checker for whole lists of rooms. Everything is read and judged in a worker of this page. */
export default function CheckRooms({ names, settings }: Props) {
  const { lang, facts } = settings;
  const [say] = useState(() => roomsSpeaker(lang));
  const [asked] = useState(() =>
    settingsInQuestion
      .map((setting) => ({ setting, plans: plannedFacts(settings.model, setting) }))
      .filter((it) => it.plans.length),
  );
  const [plans, setPlans] = useState<RoomPlans>({});
  const [whole, setWhole] = useState<WholeLists>({});
  const intake = useIntake<RoomsAsk, RoomsSummary, ShownRoom>({ lang, say, used, result: 'rooms-judged', makeWorker });
  const { ask, hear, summary, judgedOf, filesOf } = intake;
  const state = JSON.stringify([intake.listIds, plans, whole]);
  const texts = { facts: { ...names.facts, ...facts }, rules: { ...names.rules, ...settings.rules } };

  const check = () => {
    const [tree] = filesOf('tree');
    if (!tree) return intake.setFaults([{ text: say('no-list'), script: commandOf('tree').script }]);
    if (!intake.oneOfEach(['tree'])) return;
    intake.start(tree, state, {
      ask: 'judge',
      tree,
      treeName: shorten(tree.name),
      beside: (['room', 'category'] as const).flatMap((kind) =>
        filesOf(kind).map((file) => ({ kind, file, name: shorten(file.name) })),
      ),
      ...{ plans, whole, lang },
      names: names.model,
      settings: settings.model,
    });
  };
  const sample = () => {
    const { tree, rooms, categories } = sampleRooms[lang];
    intake.replaceLists([
      ['legacy-tree.csv', tree, 'tree'],
      ['rooms.csv', rooms, 'room'],
      ['categories.csv', categories, 'category'],
    ]);
    setPlans(samplePlans);
    setWhole({ tree: true, rooms2013: true, categories2013: true });
  };
  const file = (kind: 'csv' | 'markdown') => {
    intake.setTold(say('writing'));
    ask({ ask: kind, texts, origin: location.origin });
  };
  const plan = (setting: string, fact: string, value: string) => {
    const { [fact]: _, ...rest } = (plans[setting] ?? {}) as Readonly<Record<string, string>>;
    setPlans({ ...plans, [setting]: value ? { ...rest, [fact]: value } : rest });
  };

  return (
    <IntakePage intake={intake} onSample={sample}>
      <h2 id="for-all">{say('forAll')}</h2>
      <p className="hint">{say('forAllHint')}</p>
      <div className="plans">
        {asked.map(({ setting, plans: planned }) => (
          <fieldset key={setting} className="choices">
            <legend>{facts['setting']?.answers[setting]}</legend>
            {planned.map((fact) => (
              <label key={fact}>
                <span>{facts[fact]?.name}</span>
                <select
                  value={(plans[setting] as Readonly<Record<string, string>> | undefined)?.[fact] ?? ''}
                  title={facts[fact]?.asks}
                  onChange={({ currentTarget: { value } }) => plan(setting, fact, value)}
                >
                  <option value="">{say('notKnown')}</option>
                  {Object.entries(facts[fact]?.answers ?? {}).map(([answer, text]) => (
                    <option key={answer} value={answer}>
                      {text}
                    </option>
                  ))}
                </select>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <fieldset className="paste-said">
        <legend>{say('lists')}</legend>
        <p className="hint">{say('listsHint')}</p>
        {wholeLists.map((list) => (
          <label key={list} className="option">
            <input
              type="checkbox"
              checked={whole[list] ?? false}
              onChange={({ currentTarget: { checked } }) => setWhole({ ...whole, [list]: checked })}
            />
            <span>{say(list)}</span>
          </label>
        ))}
      </fieldset>
      <Judging intake={intake} onCheck={check} onCancel={() => ask({ ask: 'cancel' })} />

      {summary && (
        <div className="users-result">
          <ResultHead
            intake={intake}
            stale={judgedOf !== state}
            judged={say(summary.cancelled ? 'cancelled' : 'judged', {
              rows: numberIn(lang, summary.rows),
              cases: numberIn(lang, summary.cases),
            })}
            onFile={file}
          />
          <VerdictCounts
            {...{ lang, say }}
            byVerdict={summary.byVerdict}
            byRule={summary.byRule}
            all={summary.cases}
            rules={texts.rules}
          />
          <NoteCounts {...{ summary, settings, say }} />
          <Groups {...{ summary, settings, say }} texts={texts} />
          <h3>{say('table')}</h3>
          <RoomsTable key={judgedOf} {...{ settings, say, ask, hear, summary }} rules={texts.rules} />
          <ListNotes {...{ summary, settings, say }} />
        </div>
      )}
    </IntakePage>
  );
}

type PartProps = { readonly summary: RoomsSummary; readonly settings: Payload; readonly say: RoomsSay };

/** How many rooms have each thing that the migration does, or that is not known. */
function NoteCounts({ summary, settings: { lang }, say }: PartProps) {
  if (!summary.byNote.length) return null;
  return (
    <table className="counts">
      <caption>{say('byNote')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('byNote')}</th>
          <th scope="col">{say('rooms')}</th>
        </tr>
      </thead>
      <tbody>
        {summary.byNote.map(([note, rows]) => (
          <tr key={note}>
            <th scope="row">{roomNoteNames[note][lang]}</th>
            <td className="figure">{numberIn(lang, rows)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Groups({ summary, settings: { lang }, say, texts }: PartProps & { readonly texts: Pick<Payload, 'facts' | 'rules'> }) {
  return (
    <>
      <h3>{say('groups')}</h3>
      {summary.groups.length === 0 && <p>{say('noGroups')}</p>}
      <ul className="groups">
        {summary.groups.map((group) => {
          const { checker, query, verdict } = group.case;
          const text = say(group.rows === 1 ? 'groupRow' : 'groupRows', {
            rows: numberIn(lang, group.rows),
            what: roomGroupText(group, texts, lang),
          });
          return (
            <li key={`${text} ${query}`}>
              <Mark of={verdict} />
              <span>{text}</span>
              <a href={caseHref(lang, checker, query)} aria-label={`${say('open')}: ${text}`}>
                {say('open')}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the lists have that was not read. */
function ListNotes({ summary, settings: { lang }, say }: PartProps) {
  const { troubles, unread } = summary;
  if (!troubles.length && !unread.length) return null;
  return (
    <>
      <h3>{say('notes')}</h3>
      <ul className="list-notes">
        {unread.length > 0 && (
          <li>
            {say('unreadRows', {
              lines: [
                ...unread.slice(0, shownRows).map((line) => numberIn(lang, line)),
                ...(unread.length > shownRows ? [say('more', { count: numberIn(lang, unread.length - shownRows) })] : []),
              ].join(', '),
            })}
          </li>
        )}
        {troubles.flatMap(({ name, columns, bad, badRows, damaged }) => [
          ...columns.map(({ kind, column, script }) => (
            <li key={name + kind + column}>
              {say('troubleOf', { name, what: say(kind === 'twice' ? 'column-twice' : 'column-missing', { column }) })}
              {script && (
                <pre translate="no">
                  <code>{script}</code>
                </pre>
              )}
            </li>
          )),
          ...(badRows
            ? [
                <NoteOfRows
                  key={`${name} rows`}
                  {...{ lang, say }}
                  title={say('troubleOf', { name, what: say('badRows', { rows: numberIn(lang, badRows) }) })}
                  lines={bad.map((it) => badRowText(say, it))}
                  all={badRows}
                />,
              ]
            : []),
          ...(damaged ? [<li key={`${name} damaged`}>{say('troubleOf', { name, what: say('damaged') })}</li>] : []),
        ])}
        <li>{say('notWhole')}</li>
      </ul>
    </>
  );
}
