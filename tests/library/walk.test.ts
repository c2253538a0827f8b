import { expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { latestRelease, recordsOf } from '../../src/catalogue/releases.ts';
import { packVerdicts, questionsOf, unpackVerdicts } from '../../src/engine/recorded.ts';
import { saidThen } from '../../src/islands/saidThen.ts';
import type { RecordedChecker } from '../../src/model/release.ts';
import { NotWalked, type Progress, walkAll } from '../../src/site/walk.ts';
import { modelAddress, recordsAddress } from '../../src/vocabulary/address.ts';

/** What the site answers at an address, as a reader's browser gets it. */
const published =
  (change: (recorded: RecordedChecker) => RecordedChecker = (it) => it) =>
  async (address: string) => {
    const checker = checkers.find(({ id }) => [modelAddress(id), recordsAddress(id)].includes(address));
    if (!checker) throw new Error(`404 ${address}`);
    if (address === modelAddress(checker.id)) return structuredClone(checker.model);
    return { checker: checker.id, releases: recordsOf(checker.id).map((it) => ({ ...it, ...change(it) })) };
  };
const some = ['side-by-side', 'client-access'];
const scenarios = some
  .map((id) => checkerOf(id).model.facts.reduce((product, { answers }) => product * answers.length, 1))
  .reduce((sum, it) => sum + it);

test('what is published agrees with what is judged again, and every checker is told of', async () => {
  const told: Progress[] = [];
  const found = await walkAll(some, latestRelease.number, published(), (progress) => void told.push(progress));
  expect(found).toEqual({ done: 2, scenarios, wrong: 0, disagree: [] });
  expect(told.map(({ done }) => done)).toEqual([1, 2]);
});

test('one altered verdict is found and named', async () => {
  const turned = published((it) => {
    const count = questionsOf(it).reduce((product, { answers }) => product * answers.length, 1);
    const [first, ...rest] = unpackVerdicts(it.verdicts, count);
    return { ...it, verdicts: packVerdicts([first === 'conflict' ? 'silent' : 'conflict', ...rest]) };
  });
  const found = await walkAll(['side-by-side'], latestRelease.number, turned, () => undefined);
  expect(found.wrong).toBe(1);
  expect(found.disagree).toMatchObject([{ checker: 'side-by-side', published: 'silent', found: 'conflict' }]);
});

test.each([
  ['a file that is missing', async () => Promise.reject(new Error('404'))],
  ['a file of another shape', async () => ({})],
  [
    'a release that is not in it',
    async (address: string) => (address === modelAddress('side-by-side') ? checkerOf('side-by-side').model : { releases: [] }),
  ],
])('%s names the checker and is no agreement', async (_, ask) => {
  await expect(walkAll(['side-by-side'], latestRelease.number, ask, () => undefined)).rejects.toMatchObject({
    checker: 'side-by-side',
  });
  await expect(walkAll(['side-by-side'], latestRelease.number, ask, () => undefined)).rejects.toBeInstanceOf(NotWalked);
});

test('a link made with an earlier release is answered by that release, and not where it cannot tell', () => {
  const records = { releases: [{ number: 1, date: '2026-11-20', questions: { pool: 'old new' }, verdicts: 'fa' }] };
  expect(saidThen(records, 1, { pool: 'new' })).toEqual({ date: '2026-11-20', verdict: 'allowed' });
  expect(saidThen(records, 1, { pool: 'new', 'asked-later': 'yes' })).toEqual({ date: '2026-11-20', verdict: 'allowed' });
  expect(saidThen(records, 1, { pool: 'another' })).toBeUndefined();
  // A release that is missing from the records is said, and not passed over.
  expect(saidThen(records, 2, { pool: 'new' })).toBe('lost');
  expect(() => saidThen({ releases: [{ ...records.releases[0]!, verdicts: 'f' }] }, 1, { pool: 'new' })).toThrow(
    /1 verdicts for 2/,
  );
});
