// Hostile pastes and lists, in Node: what a longer one costs against a shorter one, and equal names against different ones.
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { readPaste } from '../../src/intake/console.ts';
import { longestPaste, readForChecker } from '../../src/intake/paste.ts';
import { judgeRooms } from '../../src/intake/rooms.ts';
import { filledWith, hostilePieces } from '../intake/hostilePieces.ts';
import { asksOf, policyModel } from '../intake/models.ts';
import { median, report } from './report.ts';

const rounds = 3;
/** The median time of some work, and of some other work, taken in turn. */
function inTurn(one: () => void, other: () => void): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++)
    for (const [at, work] of [one, other].entries()) {
      const start = performance.now();
      work();
      times[at as 0 | 1].push(performance.now() - start);
    }
  return [median(times[0]), median(times[1])];
}

const times = 8;
for (const { name, piece } of hostilePieces) {
  const [long, short] = [longestPaste - 1, Math.floor(longestPaste / times)].map((length) => filledWith(piece, length));
  const read = (text = '') => readForChecker(text, asksOf('client-access'), policyModel);
  const [slow, quick] = inTurn(
    () => read(long),
    () => read(short),
  );
  report(
    `a paste ${times} times as long, ${name} (${slow.toFixed(0)} ms to ${quick.toFixed(0)} ms)`,
    `${(slow / quick).toFixed(1)}×`,
    slow <= 3 * times * quick || slow < 50,
  );
}

const names = checkerOf('room-names').model;
const settings = checkerOf('room-settings').model;
const header = 'categoryPath,room,categoryInvites,roomInvites,disabled,hasFiles,rootManagers,federatedMembers';
const rooms = (nameOf: (index: number) => string) => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `EMEA/C${index},${nameOf(index)},False,False,False,False,,False`);
  return readPaste([header, ...lines].join('\n')).objects;
};
const [equal, different] = [rooms(() => 'General'), rooms((index) => `Room ${index}`)];
const [slow, quick] = inTurn(
  () => judgeRooms({ objects: equal, names, settings }),
  () => judgeRooms({ objects: different, names, settings }),
);
report(
  `20,000 rooms of one name, against as many names (${slow.toFixed(0)} ms to ${quick.toFixed(0)} ms)`,
  `${(slow / quick).toFixed(2)}×`,
  slow <= 2 * quick,
);
