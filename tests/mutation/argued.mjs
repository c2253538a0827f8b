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
  'src/engine/table.ts | return new Array<Outcome | undefined>(size); | new Array<Outcome | undefined>(size) → new Array()':
    'The list grows when it is written to; the size only reserves it.',
  'src/engine/table.ts | if (digit >= size) return workedOut(rule, digits); | digit >= size → true':
    'Nothing is remembered, so every outcome is worked out again: only slower.',
  'src/engine/table.ts | if (digit >= size) return workedOut(rule, digits); | digit >= size → digit < size':
    'Only the case in which every answer is open is remembered, and it has a number of its own: only slower.',
  'src/engine/table.ts | index = index * size + digit; | index * size + digit → index * size - digit':
    'Every case still has a number of its own, the same one with a minus sign.',
  'src/engine/table.ts | const outright = new Set(binding.filter((rule) => (against[rule] as number[]).length === 0)); | (against[rule] as number[]).length === 0 → false':
    'Nothing is decided before the end of a scenario, where the same rule decides: only slower.',
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
  'src/catalogue/releases.ts | if (!last) throw new Error(\'There is no release: npm run release -- "<notes in English>" "<notes in Spanish>"\'); | !last → false':
    'There is a release; this speaks to whoever deletes them all.',
  'src/catalogue/releases.ts | if (!last) throw new Error(\'There is no release: npm run release -- "<notes in English>" "<notes in Spanish>"\'); | \'There is no release: npm run release -- "<notes in English>" "<notes in Spanish>"\' → ""':
    'There is a release; this speaks to whoever deletes them all.',
  'src/catalogue/models.ts | { also = [], circumstances = [] }: { also?: readonly Rule[]; circumstances?: readonly AskedFact[] } = {}, | [] → ["Stryker was here"]':
    'No fact has this name.',
  'src/catalogue/rules.ts | (a, b) => citations.indexOf(a.source) - citations.indexOf(b.source) || (a.id < b.id ? -1 : 1), | a.id < b.id → a.id <= b.id':
    'No two rules have one id.',
  'src/catalogue/tensions.ts | export const tensions: readonly Tension[] = Object.values<Tension>(declared).toSorted((a, b) => (a.number < b.number ? -1 : 1)); | a.number < b.number → a.number <= b.number':
    'No two tensions have one number.',
  "src/catalogue/version.ts | return items.every((it) => typeof it === 'string') ? items.sort(compare) : items; | items.every((it) => typeof it === 'string') → items.some(it => typeof it === 'string')":
    'No list in a rule or a release has words beside other things.',
  'src/catalogue/version.ts | const compare = (a: string, b: string) => (a < b ? -1 : 1); | a < b → a <= b':
    'Of two equal words it is all the same which stands first.',
  "src/intake/rooms.ts | const flag = (object: PastedObject, name: string) => booleanOf(text(object, name) ?? ''); | '' → \"Stryker was here!\"":
    'No word that is neither yes nor no says anything.',
  "src/intake/rooms.ts | name: path.at(-1) ?? '', | '' → \"Stryker was here!\"":
    'A path of categories that is listed has at least one name.',
  'src/intake/rooms.ts | const [[only] = [], ...more] = it.parts; | [] → ["Stryker was here"]':
    'Every name has at least one reading.',
  'src/intake/rooms.ts | const nearRoom = keys.flatMap((key) => nearRooms.get(key) ?? []).find((other) => other !== it); | [] → ["Stryker was here"]':
    'A room is always filed under its own keys.',
  "src/intake/rooms.ts | notes.push({ id: 'clash-possible', args: { other: nearOther?.name ?? (nearRoom ? shown(nearRoom) : '') } }); | '' → \"Stryker was here!\"":
    'One of the two is there, or there is no such note.',
  "src/intake/rooms.ts | for (const [place, field] of fields.entries()) putValue(values, readValue(header[place] ?? '', field, line)); | '' → \"Stryker was here!\"":
    'A row with more fields than the header is a bad row, and is not read.',
  'src/intake/rooms.ts | let header: readonly string[] = []; | [] → ["Stryker was here"]':
    'Only names that are asked for are looked up in it.',
  'src/intake/texts.ts | if (place) larger.set(last); | place → true':
    'Copies numbers that are written over before they are read: only slower.',
  'src/intake/texts.ts | for (let at = 0; at < length; at++) { | at < length → at <= length':
    'One byte more is compared; where it differs, the texts themselves are compared: only slower.',
  'src/intake/texts.ts | if (kept.byteLength !== to - from) return false; | false → true':
    'The length is part of the number that was compared before.',
  'src/intake/texts.ts | wordsOf(texts.place(to - from), source, texts.used(), from, to - from); | to - from → to + from':
    'Only takes more room.',
  'src/intake/texts.ts | if (wide & highBits) return push(textIn(source, from, length)); | wide & highBits → true':
    'Every text goes the way of those with characters beyond ASCII: only slower.',
  'src/intake/users.ts | let bytePlaces = { address: -1, name: -1, pool: -1, policy: -1, enabled: -1 }; | -1 → +1':
    'The header sets all of them before the first row comes.',
  "src/intake/users.ts | const sameClient = clientTexts.codeOf(choices.client === 'listed' ? '' : (choices.client ?? '')); | 'listed' → \"\"":
    'Every text that is no client is read as no client.',
  'src/intake/fast.ts | if (credit <= 0 || !mayBeUtf8()) return end; | credit <= 0 → false':
    'Reads the general way to the end of the line and not of the piece: only slower.',
  'src/intake/fast.ts | if (credit <= 0 || !mayBeUtf8()) return end; | credit <= 0 → credit < 0':
    'Reads the general way to the end of the line and not of the piece: only slower.',
  'src/intake/texts.ts | if (view.byteLength) full[first] = used; | view.byteLength → true':
    'Before the first block nothing is full, and the place is written over when that block is.',
  'src/intake/console.ts | while (to < lines.length && !prompt.test(lines[to] as string)) to++; | to < lines.length → to <= lines.length':
    'Behind the last line there is no prompt, and nothing to read.',
  "src/intake/usersView.ts | by === 'verdict' ? verdictNames.indexOf(it) : deciding.join(' '), | ' ' → \"\"":
    'A key is compared only with keys of rules of the same checker, and no id of its rules is the beginning of another: keys are as distinct and in the same order without the blank.',
  'src/intake/usersView.ts | const ranked = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)); | a < b → a <= b':
    'The keys are those of a set, so that no two are equal.',
  "src/intake/writers.ts | const why = verdict === 'unknown' ? result.whyOf(kind) : {}; | verdict === 'unknown' → true":
    'Only for time: an answer that is open matters only where the verdict is “unknown” (the engine names none otherwise), so no reason is looked up.',
  "src/intake/writers.ts | const lists = String(missing ?? '') | '' → \"Stryker was here!\"":
    'The only note whose text has {missing} is made in one place, which always gives the names of lists; any other text leaves it out.',
  "src/intake/writers.ts | ) => (checker === 'room-names' ? words.roomName[lang] : (facts['setting']?.answers[given['setting'] ?? ''] ?? checker)); | '' → \"Stryker was here!\"":
    'No setting is called by either text, so that both lead to the name of the checker.',
  "src/intake/roomsView.ts | const gravity: readonly Verdict[] = ['forbidden', 'conflict', 'silent', 'unknown', 'limited', 'allowed']; | 'forbidden' → \"\"":
    'The place becomes -1 in place of 0: still before all others, and only the order counts.',
  'src/intake/roomsView.ts | (!(verdict || rule) || | verdict || rule → true':
    'Every room has a question, that of its name: without a verdict and a rule that are wanted, any question will do.',
};
