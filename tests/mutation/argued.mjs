// Changes of the program that no test can notice, because they change nothing that it answers: each with the reason.
// The name is what `npm run mutate` prints behind the number of the line.
export const argued = {
  'src/engine/table.ts | const against = model.rules.map((it) => (it.against ?? []).map((id) => indexOf.get(id) as number)); | [] → ["Stryker was here"]':
    'A rule against one that is not there: it is never met, and the verdict is only found at the end of a scenario instead of before.',
  'src/engine/table.ts | const inOrder = [...model.rules.keys()].sort((a, b) => Number(outright.has(b)) - Number(outright.has(a))); | [...model.rules.keys()].sort((a, b) => Number(outright.has(b)) - Number(outright.has(a))) → [...model.rules.keys()]':
    'Another order of the same rules: a no is only found later.',
  'src/engine/table.ts | const inOrder = [...model.rules.keys()].sort((a, b) => Number(outright.has(b)) - Number(outright.has(a))); | (a, b) => Number(outright.has(b)) - Number(outright.has(a)) → () => undefined':
    'Another order of the same rules: a no is only found later.',
  'src/engine/table.ts | const inOrder = [...model.rules.keys()].sort((a, b) => Number(outright.has(b)) - Number(outright.has(a))); | Number(outright.has(b)) - Number(outright.has(a)) → Number(outright.has(b)) + Number(outright.has(a))':
    'Another order of the same rules: a no is only found later.',
  'src/engine/table.ts | for (let answer = 0; answer < (radix[place] as number); answer++) { | answer < (radix[place] as number) → answer <= (radix[place] as number)':
    'Writes one place more, that of the open answer, which is written again after that.',
  "src/engine/table.ts | return outcome === 'broken' && outright.has(rule); | outcome === 'broken' && outright.has(rule) → false":
    'Nothing is decided before the end of a scenario, where the same rule decides: only slower.',
  "src/engine/table.ts | return outcome === 'broken' && outright.has(rule); | 'broken' → \"\"":
    'Nothing is decided before the end of a scenario, where the same rule decides: only slower.',
  'src/engine/table.ts | if (decided) settled.fill(forbidden, from, from + step); | decided → false':
    'Goes on to the end of each scenario, where the same rule decides: only slower.',
  'src/engine/table.ts | for (let block = 0; block < size; block += step * (answers + 1)) | block < size → block <= size':
    'One block more writes behind the end of a list of fixed length, which is ignored.',
  'src/engine/remedy.ts | for (let next = from; next <= movable.length - missing; next++) { | movable.length - missing → movable.length + missing':
    'Goes on where too few questions are left: nothing is found there, only later.',
  'src/engine/remedy.ts | for (let answer = 0; answer < (table.radix[place] as number); answer++) { | answer < (table.radix[place] as number) → answer <= (table.radix[place] as number)':
    'Taking an answer back leads to a yes only where every answer does, and then a smaller way was found before.',
  'src/engine/remedy.ts | if (answer === before) continue; | answer === before → false':
    'The same answer again is no change: a smaller way was found before, or the start would be a yes.',
  'src/engine/remedy.ts | if (!contains(changed, digits)) extend(digits, changed, next + 1, missing - 1); | next + 1 → next - 1':
    'The same sets in another order: each was found before, so only slower.',
  'src/engine/judge.ts | return named((rule) => broken.some((it) => it === rule || it.against?.includes(rule.id))); | it.against?.includes → it.against.includes':
    'In a conflict every broken rule has rules against it: a broken rule without one makes a no.',
  'src/engine/judge.ts | if (differs) return; | differs → false':
    'Ends early; what follows is skipped by the loop’s own condition.',
  "src/engine/judge.ts | if (table.verdictOf(digits) !== 'unknown') return []; | table.verdictOf(digits) !== 'unknown' → false":
    'Ends early; where the verdict is settled, no answer varies it.',
  'src/engine/judge.ts | return place >= 0 && varies(table, digits, place, table.verdictOf); | place >= 0 → true':
    'A question the model does not have has no answers to go through, so nothing varies.',
  'src/engine/prove.ts | if (answer !== start[place]) vary(place + 1, digits.with(place, answer), [...changes, { fact: fact.id, to }]); | answer !== start[place] → true':
    'The same answer again makes a larger set, and the smaller one without it leaves only itself.',
};
