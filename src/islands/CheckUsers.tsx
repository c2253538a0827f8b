import { useState } from 'react';
import type { Payload } from '../catalogue/payload.ts';
import { type CommandId, commandOf } from '../intake/commands.ts';
import { sampleChoices, sampleLists } from '../intake/sample.ts';
import { cmdlet, type PolicyModel, type ServerVersion, serverVersions } from '../intake/surroundings.ts';
import type { UserChoices } from '../intake/users.ts';
import type { ShownUser } from '../intake/usersView.ts';
import { caseHref, groupText } from '../intake/writers.ts';
import { shorten } from '../scenario/codec.ts';
import { verdictNames } from '../vocabulary/verdict.ts';
import {
  badRowText,
  type Fault,
  IntakePage,
  Judging,
  NoteOfRows,
  ResultHead,
  shownRows,
  useIntake,
  VerdictCounts,
} from './Intake.tsx';
import { numberIn } from './listWords.ts';
import { Mark } from './Mark.tsx';
import { Said } from './Said.tsx';
import { UsersSoFar, UsersTable } from './UsersTable.tsx';
import type { UsersAsk, UsersSummary } from './usersMessages.ts';
import { type UsersSay, usersSpeaker } from './usersWords.ts';

type Props = { readonly payload: Payload; readonly policies: PolicyModel };

/** The lists that say something about users, in the order in which they matter. */
const used: readonly CommandId[] = ['user', 'service', 'policy', 'site', 'pool', 'clients'];
const legacyScript =
  'Get-CsUser -OnOfficeCommunicationServer | Select-Object DisplayName,SipAddress |\n  Export-Csv users-2007r2.csv -NoTypeInformation -Encoding UTF8';
const makeWorker = () => new Worker(new URL('./usersWorker.ts', import.meta.url), { type: 'module' });

/** A checker for whole lists of users. Everything is read and judged in a worker of this page. */
export default function CheckUsers({ payload, policies }: Props) {
  const { lang, facts, model } = payload;
  const [say] = useState(() => usersSpeaker(lang));
  const [faultOf] = useState(
    () =>
      (_: string, name: string, found: string): Fault => ({
        text: say('no-users', { name, found }),
        script: commandOf('user').script,
      }),
  );
  const [choices, setChoices] = useState<UserChoices>({});
  const [allPolicies, setAllPolicies] = useState(false);
  const [versions, setVersions] = useState<Readonly<Record<string, ServerVersion>>>({});
  const intake = useIntake<UsersAsk, UsersSummary, ShownUser>({ lang, say, used, result: 'users-judged', makeWorker, faultOf });
  const { ask, hear, summary, judgedOf, filesOf } = intake;
  const state = JSON.stringify([intake.listIds, choices, allPolicies, versions]);

  const check = () => {
    const [file] = filesOf('user');
    if (!file) return intake.setFaults([{ text: say('no-list'), script: commandOf('user').script }]);
    if (!intake.oneOfEach(['user', 'clients'])) return;
    const clients = choices.client === 'listed' ? filesOf('clients')[0] : undefined;
    const asked: UsersAsk = {
      ask: 'judge',
      users: file,
      around: (['service', 'policy', 'site', 'pool'] as const).flatMap(filesOf),
      clients,
      clientsName: clients && shorten(clients.name),
      choices,
      word: { versions, allPolicies },
      model,
      policies,
      lang,
    };
    intake.start(file, state, asked, clients ? [clients] : []);
  };

  const sample = () => {
    const { users, services, policies: policyList, clients } = sampleLists[lang];
    intake.replaceLists([
      ['users.csv', users, 'user'],
      ['services.csv', services, 'service'],
      ['policies.csv', policyList, 'policy'],
      ['clients.csv', clients, 'clients'],
    ]);
    setChoices(sampleChoices);
    setAllPolicies(true);
  };

  const file = (kind: 'csv' | 'markdown') => {
    intake.setTold(say('writing'));
    ask({ ask: kind, texts: { facts, rules: payload.rules }, checker: payload.id, origin: location.origin });
  };

  const choose = (name: 'client' | 'pool' | 'setup' | 'connected', value: string) => {
    const { [name]: _, ...rest } = choices;
    setChoices(value ? { ...rest, [name]: value } : rest);
  };

  return (
    <IntakePage intake={intake} scripts={[[say('legacyScript'), legacyScript]]} onSample={sample}>
      <h2 id="for-all">{say('forAll')}</h2>
      <div className="choices">
        {(['client', 'pool', 'setup', 'connected'] as const).map((name) => (
          <label key={name}>
            <span>{facts[name]?.asks}</span>
            <select value={choices[name] ?? ''} onChange={({ currentTarget: { value } }) => choose(name, value)}>
              <option value="">{say('notKnown')}</option>
              {name === 'client' && <option value="listed">{say('listed')}</option>}
              {Object.entries(facts[name]?.answers ?? {}).map(([answer, text]) => (
                <option key={answer} value={answer}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {(choices.client === 'listed') !== filesOf('clients').length > 0 && (
        <p className="hint clients-unused">
          <Said>{say(choices.client === 'listed' ? 'noClients' : 'clientsNotUsed')}</Said>
        </p>
      )}
      <label className="option">
        <input type="checkbox" checked={allPolicies} onChange={({ currentTarget: { checked } }) => setAllPolicies(checked)} />
        <span>{say('allPolicies')}</span>
      </label>
      <label className="option">
        <input
          type="checkbox"
          checked={choices.legacyUsers ?? false}
          onChange={({ currentTarget: { checked } }) => setChoices({ ...choices, legacyUsers: checked })}
        />
        <span>{say('legacyUsers')}</span>
      </label>
      {summary && summary.poolsWithoutVersion.length > 0 && (
        <fieldset className="paste-said">
          <legend>{say('pools')}</legend>
          <p className="hint">{say('poolsHint')}</p>
          {summary.poolsWithoutVersion.map(([pool, rows]) => (
            <label key={pool} className="paste-pool">
              <span>{say('poolUsers', { pool, rows: numberIn(lang, rows) })}</span>
              <select
                value={versions[pool] ?? ''}
                onChange={({ currentTarget: { value } }) => {
                  const { [pool]: _, ...rest } = versions;
                  const version = serverVersions.find((it) => it === value);
                  setVersions(version ? { ...rest, [pool]: version } : rest);
                }}
              >
                <option value="">{say('notKnown')}</option>
                {serverVersions.map((version) => (
                  <option key={version} value={version}>
                    {say(version)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </fieldset>
      )}
      <Judging intake={intake} onCheck={check} onCancel={() => ask({ ask: 'cancel' })} />

      {intake.soFar && <UsersSoFar {...{ payload, say }} soFar={intake.soFar} />}
      {summary && (
        <div className="users-result">
          <ResultHead
            intake={intake}
            stale={judgedOf !== state}
            judged={say(summary.cancelled ? 'cancelled' : 'judged', { rows: numberIn(lang, summary.rows) })}
            onFile={file}
          />
          <VerdictCounts
            {...{ lang, say }}
            byVerdict={summary.byVerdict}
            byRule={summary.byRule}
            all={summary.rows}
            rules={payload.rules}
          />
          <Groups {...{ summary, payload, say }} />
          <h3>{say('table')}</h3>
          <UsersTable
            key={judgedOf}
            {...{ payload, say, ask, hear }}
            rows={summary.rows}
            rules={summary.byRule.map(([rule]) => rule)}
            verdictsFound={verdictNames.filter((it) => summary.byVerdict[it] > 0)}
          />
          <ListNotes {...{ summary, payload, say }} />
        </div>
      )}
    </IntakePage>
  );
}

type PartProps = { readonly summary: UsersSummary; readonly payload: Payload; readonly say: UsersSay };

function Groups({ summary, payload, say }: PartProps) {
  const { lang } = payload;
  return (
    <>
      <h3>{say('groups')}</h3>
      {summary.groups.length === 0 && <p>{say('noGroups')}</p>}
      <ul className="groups">
        {summary.groups.map((group) => {
          const it = summary.cases[group.case];
          const text = say(group.rows === 1 ? 'groupRow' : 'groupRows', {
            rows: numberIn(lang, group.rows),
            what: groupText(group, payload, lang),
          });
          return (
            <li key={`${text} ${it?.query}`}>
              {it && <Mark of={it.verdict} />}
              <span>{text}</span>
              <a href={caseHref(lang, payload.id, it?.query ?? '')} aria-label={`${say('open')}: ${text}`}>
                {say('open')}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the list has that was not judged, or that its owner should know. */
function ListNotes({ summary, payload, say }: PartProps) {
  const { lang } = payload;
  const { bad, badRows, repeated, repeatedRows, disabledRows, columns, damaged, unreadClients, policiesNotListed } = summary;
  const any = badRows || repeatedRows || disabledRows || columns.length || damaged || unreadClients || policiesNotListed.length;
  if (!any) return null;
  return (
    <>
      <h3>{say('notes')}</h3>
      <ul className="list-notes">
        {columns.map(({ kind, column, script }) =>
          kind === 'no-users' ? null : (
            <li key={kind + column}>
              {say(`column-${kind}`, { column })}
              {script && (
                <pre translate="no">
                  <code>{script}</code>
                </pre>
              )}
            </li>
          ),
        )}
        {badRows > 0 && (
          <NoteOfRows
            {...{ lang, say }}
            title={say('badRows', { rows: numberIn(lang, badRows) })}
            lines={bad.map((it) => badRowText(say, it))}
            all={badRows}
          />
        )}
        {repeatedRows > 0 && (
          <NoteOfRows
            {...{ lang, say }}
            title={say('repeated', { rows: numberIn(lang, repeatedRows) })}
            lines={repeated.map(([row, earlier]) => say('repeatedRow', { row, earlier }))}
            all={repeatedRows}
          />
        )}
        {disabledRows > 0 && <li>{say('disabled', { rows: numberIn(lang, disabledRows) })}</li>}
        {policiesNotListed.length > 0 && (
          <li>
            {say('policiesNotListed', {
              names: policiesNotListed
                .slice(0, shownRows)
                .map(([name]) => shorten(name))
                .join(', '),
            })}{' '}
            {cmdlet('policy')}
          </li>
        )}
        {unreadClients > 0 && <li>{say('unreadClients', { rows: numberIn(lang, unreadClients) })}</li>}
        {damaged && <li>{say('damaged')}</li>}
      </ul>
    </>
  );
}
