import { useEffect, useState } from 'react';
import { recordsAddress, whatChangedAddress } from '../vocabulary/address.ts';
import { dateIn } from '../vocabulary/dates.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import type { JudgedCase } from './caseTexts.ts';
import { Said } from './Said.tsx';
import type { Records, Then } from './saidThen.ts';

/** What a link made with an earlier release would have said then, where it is another answer than today's; asked for only then. */
export function MadeWith({ release, judged }: { readonly release: number; readonly judged: JudgedCase }) {
  const { payload, given, judgement, say, words } = judged;
  const [then, setThen] = useState<Then | 'lost'>();
  const older = release < payload.release;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a notice is about the link alone, and is replaced with it
  useEffect(() => {
    if (!older) return;
    let shown = true;
    const records = fetch(recordsAddress(payload.id)).then(
      (response): Promise<Records> => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))),
    );
    Promise.all([records, import('./saidThen.ts')])
      .then(([found, { saidThen }]) => shown && setThen(saidThen(found, release, given)))
      .catch(() => shown && setThen('lost'));
    return () => {
      shown = false;
    };
  }, []);
  const instead = release > payload.release ? 'madeWithNewer' : then === 'lost' && 'madeWithLost';
  if (instead)
    return (
      <p className="made-with">
        <Said>{say(instead, { release, current: payload.release })}</Said>
      </p>
    );
  if (!then || then === 'lost' || then.verdict === judgement.verdict) return null;
  const rules = judgement.deciding.map((rule) => payload.rules[rule]?.says).join(' ');
  const verdict = (of: Verdict) => words.verdicts[of] ?? of;
  return (
    <p className="changed made-with">
      <Said>
        {say('madeWith', {
          release,
          date: dateIn(payload.lang, then.date),
          before: verdict(then.verdict),
          now: verdict(judgement.verdict),
        })}
      </Said>{' '}
      {rules && <Said>{say('because', { rules })}</Said>}{' '}
      <a href={whatChangedAddress(payload.lang, release + 1)}>
        <Said>{say('whatChanged', { release: release + 1 })}</Said>
      </a>
    </p>
  );
}
