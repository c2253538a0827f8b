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
  'src/engine/table.ts | const size = some.reduce((product, place) => product * ((radix[place] as number) + 1), 1); | (radix[place] as number) + 1 → (radix[place] as number) - 1':
    'The list grows when it is written to; the size only reserves it.',
  'src/engine/table.ts | return new Array<Outcome | undefined>(size); | new Array<Outcome | undefined>(size) → new Array()':
    'The list grows when it is written to; the size only reserves it.',
  'src/engine/table.ts | index = index * (size + 1) + digit; | index * (size + 1) + digit → index * (size + 1) - digit':
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
  'src/engine/questions.ts | return place >= 0 && verdictVaries(table, digits, place); | place >= 0 → true':
    'A question the model does not have has no place, and without a place no verdict is found, so nothing varies.',
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
  "src/intake/lists.ts | const second = text.split(/\\r\\n|\\n|\\r/)[header.line] ?? ''; | '' → \"Stryker was here!\"":
    'Where no line follows the header, what stands for it is only asked whether it is a ruler, and neither text has a dash.',
  'src/intake/lists.ts | const columns = headerOf(text)?.columns ?? []; | headerOf(text)?.columns → headerOf(text).columns':
    'Only of a text that was found to be a table, which it is by the same header: there always is one. The types demand the rest.',
  'src/intake/lists.ts | const columns = headerOf(text)?.columns ?? []; | [] → ["Stryker was here"]':
    'Only of a text that was found to be a table, which it is by the same header: there always is one. The types demand the rest.',
  "src/intake/lists.ts | console = ''; | '' → \"Stryker was here!\"":
    'From here on there is a reader, and wherever there is one this text is neither added to nor read: it is only emptied to give memory back.',
  'src/intake/lists.ts | if (refused) return { refused }; | refused → false':
    'The one of the two that is left is that at the end: a decoder that refused once says so again at its end, two lines below, and nothing is read between.',
  'src/intake/surroundings.ts | cautions: caution ? [caution] : [], | [] → ["Stryker was here"]':
    'A number without a caution is none of ours: its value is empty, and of such a fact only a reason is told, which has no cautions.',
  "src/intake/surroundings.ts | source: isValue(enabled) ? sourceOf('policy', enabled) : sourceOf('policy', identity), | 'policy' → \"\"":
    'The one of the two that is left is that of a policy whose switch is not known: its value is empty, and of such a fact only a reason is told, which has no source.',
  'src/intake/surroundings.ts | const [first] = facts ?? []; | [] → ["Stryker was here"]':
    'Without facts the next line answers before the first of them is looked at.',
  'src/intake/surroundings.ts | if (!first || !facts) return none; | !first || !facts → !first && !facts':
    'Facts are only there with one at least: either both are missing or none is.',
  "src/intake/facts.ts | it.command === 'service' && | it.command === 'service' → true":
    'The only object of the command is looked for among what is left, and that leaves out all others again.',
  "src/intake/facts.ts | (/^persistentchatserver$/i.test(it.values.get('role')?.text ?? '') || | '' → \"Stryker was here!\"":
    'Neither text is the name of the role.',
  "src/intake/facts.ts | /^persistentchatserver:/i.test(it.values.get('identity')?.text ?? '') || | '' → \"Stryker was here!\"":
    'Neither text begins with the name of the role.',
  "src/intake/rooms.ts | const flag = (object: PastedObject, name: string) => booleanOf(text(object, name) ?? ''); | '' → \"Stryker was here!\"":
    'A value that is not there is neither text for yes nor text for no, whichever of the two stands for it: `booleanOf` gives nothing for both.',
  "src/intake/rooms.ts | const nameIn2013 = (object: PastedObject) => text(object, 'Name') ?? text(object, 'Identity')?.replace(/^[^\\\\]*\\\\/, ''); | /^[^\\\\]*\\\\/ → /[^\\\\]*\\\\/":
    'Without `g` only the leftmost match is replaced, and where there is a backslash at all, the leftmost match begins at the beginning.',
  "src/intake/rooms.ts | name: path.at(-1) ?? '', | '' → \"Stryker was here!\"":
    'Never asked for: a path here is a beginning of a path of at least one name (`depth + 1`); the type demands a default.',
  'src/intake/rooms.ts | const sameKey = ({ path, room }: Legacy) => JSON.stringify([...(path.length > 1 ? path : []), room]); | [] → ["Stryker was here"]':
    'The key of a room without parents in front has one name, or that text and one name; any other key has at least three, so that no two keys become equal or different.',
  'src/intake/rooms.ts | else if (filed.length < 2 && filed[0] !== it) filed.push(it); | filed.length < 2 && filed[0] !== it → true':
    'Only for memory and time: whoever looks takes the first that is not the room itself, which a longer list, or one with a room twice, gives as well.',
  'src/intake/rooms.ts | else if (filed.length < 2 && filed[0] !== it) filed.push(it); | filed.length < 2 && filed[0] !== it → filed.length < 2 || filed[0] !== it':
    'Only for memory and time: whoever looks takes the first that is not the room itself, which a longer list, or one with a room twice, gives as well.',
  'src/intake/rooms.ts | else if (filed.length < 2 && filed[0] !== it) filed.push(it); | filed.length < 2 → true':
    'Only for memory and time: whoever looks takes the first that is not the room itself, which a longer list gives as well.',
  'src/intake/rooms.ts | else if (filed.length < 2 && filed[0] !== it) filed.push(it); | filed.length < 2 → filed.length <= 2':
    'Only for memory and time: whoever looks takes the first that is not the room itself, which a longer list gives as well.',
  'src/intake/rooms.ts | const equalRoom = equalRooms.get(sameKey(it))?.find((other) => other !== it); | equalRooms.get(sameKey(it))?.find → equalRooms.get(sameKey(it)).find':
    'Every legacy room was filed under this key before; the type demands the question mark.',
  'src/intake/rooms.ts | const nearRoom = keys.flatMap((key) => nearRooms.get(key) ?? []).find((other) => other !== it); | [] → ["Stryker was here"]':
    'Never asked for: every legacy room was filed under each of its keys before; the type demands a default.',
  "src/intake/rooms.ts | notes.push({ id: 'clash-possible', args: { other: nearOther?.name ?? (nearRoom ? shown(nearRoom) : '') } }); | '' → \"Stryker was here!\"":
    'Never asked for: in this branch there is one of the two; the type demands a default.',
  'src/intake/rooms.ts | const plan = Object.fromEntries(Object.entries(plans[setting] ?? {}).filter(([, answer]) => answer !== undefined)); | Object.entries(plans[setting] ?? {}).filter(([, answer]) => answer !== undefined) → Object.entries(plans[setting] ?? {})':
    'No answer of a plan is undefined: the type forbids it (`exactOptionalPropertyTypes`), and the page takes away an answer that is no longer given. Query and verdict leave such an answer out anyway.',
  'src/intake/rooms.ts | const plan = Object.fromEntries(Object.entries(plans[setting] ?? {}).filter(([, answer]) => answer !== undefined)); | answer !== undefined → true':
    'No answer of a plan is undefined: the type forbids it (`exactOptionalPropertyTypes`), and the page takes away an answer that is no longer given. Query and verdict leave such an answer out anyway.',
  "src/intake/rooms.ts | const bySubject = Map.groupBy(byCase, ([{ checker, given }]) => `${checker} ${given['setting'] ?? ''}`); | '' → \"Stryker was here!\"":
    'Only the cases of names have no setting, and they have the name of their checker in the key: they stay together, and apart from the others.',
  "src/intake/rooms.ts | const model = cases[0]?.checker === 'room-names' ? names : settings; | cases[0]?.checker → cases[0].checker":
    'A group of `Map.groupBy` has at least one case; the type demands the question mark.',
  'src/intake/rooms.ts | let header: readonly string[] = []; | [] → ["Stryker was here"]':
    'Rows come only after the header, and without one no column that is asked for is called by this text: the same columns are missing.',
  "src/intake/rooms.ts | for (const [place, field] of fields.entries()) putValue(values, readValue(header[place] ?? '', field, line)); | '' → \"Stryker was here!\"":
    'Never asked for: a row that has not as many fields as the header is told to `onBad`; the type demands a default.',
  'src/intake/console.ts | if (!last || !current) return; | !last || !current → !last && !current':
    'Both are set together by the first line of an object and unset together by the empty line behind it, and `settle` is called only before or after that: either both are there or none; the type demands both questions.',
  "src/intake/console.ts | readValue(last.property, last.parts.length > 1 ? whole : only, last.line, wrapped ? 'wrapped' : undefined), | last.parts.length > 1 → true":
    'One part joined is that part: `whole` and `only` are the same text there.',
  "src/intake/console.ts | readValue(last.property, last.parts.length > 1 ? whole : only, last.line, wrapped ? 'wrapped' : undefined), | last.parts.length > 1 → last.parts.length >= 1":
    'One part joined is that part: `whole` and `only` are the same text there.',
  "src/intake/console.ts | before?.values.set(name.toLowerCase(), { ...value, unreadable: 'wrapped' }); | before?.values → before.values":
    'Only of `before?.values.set`: it is reached only with a value that came out of `before`; the type demands the question mark. (That of `get` is noticed.)',
  'src/intake/console.ts | const apart = clean(line, column) && (column + 1 >= starts.length || clean(line, column + 1)); | column + 1 >= starts.length → false':
    'Behind the last column there is no start, so `clean` finds no character before it and answers yes: the question only saves the call.',
  'src/intake/console.ts | const apart = clean(line, column) && (column + 1 >= starts.length || clean(line, column + 1)); | column + 1 >= starts.length → column + 1 > starts.length':
    'Behind the last column there is no start, so `clean` finds no character before it and answers yes: the question only saves the call.',
  'src/intake/console.ts | const apart = clean(line, column) && (column + 1 >= starts.length || clean(line, column + 1)); | column + 1 → column - 1':
    'Of the first of the two: never true then, and behind the last column there is no start, so that `clean` answers yes in its place. (The second is noticed.)',
  'src/intake/console.ts | let columns: readonly string[] = []; | [] → ["Stryker was here"]':
    'Never read: the reader tells the header, which sets the columns, before any row.',
  "src/intake/console.ts | hint = commandOfCmdlet(/\\bGet-Cs\\w+/i.exec(typed)?.[0] ?? ''); | '' → \"Stryker was here!\"":
    'Neither text is the name of a cmdlet, so that both give no command.',
  "src/intake/console.ts | const [only = ''] = last.parts; | '' → \"Stryker was here!\"":
    'Never asked for: a value has at least the part of its first line; the type demands a default.',
  "src/intake/console.ts | const [, property = '', , text = ''] = named; | '' → \"Stryker was here!\"":
    'Never asked for: the group of the name is in every match of `listLine`; the type demands a default. (That of the text, which may be missing, is noticed.)',
  "src/intake/console.ts | for (const [column, text] of fields.entries()) putValue(values, readValue(columns[column] ?? '', text, from + line)); | '' → \"Stryker was here!\"":
    'Never asked for: the reader tells only rows with as many fields as the header has; the type demands a default.',
  'src/intake/decode.ts | bytes.length >= with_.length && with_.every((byte, at) => bytes[at] === byte); | bytes.length >= with_.length → true':
    'Where the bytes are fewer, what stands behind their end is no byte (`undefined`) and equals none of the signature: the question only saves the comparison.',
  'src/intake/decode.ts | if (a.length === 0) return b; | a.length === 0 → false':
    'Nothing joined with the bytes is a copy of the bytes: the question only saves the copy.',
  'src/intake/decode.ts | if (bare) choose(bare); | bare → true':
    'With no encoding to choose, the encoding stays absent, and the reader that is made is replaced by the choice that comes before its first use.',
  "src/intake/decode.ts | if ('refused' in first) return { ...first, ...about }; | 'refused' in first → false":
    'What was refused once is refused for the same reason at the end (`read` begins with that), so that the next line gives the same answer; the type demands the question.',
  "src/intake/decode.ts | if ('refused' in first) return { ...first, ...about }; | 'refused' → \"\"":
    'What was refused once is refused for the same reason at the end (`read` begins with that), so that the next line gives the same answer; the type demands the question.',
  'src/intake/users.ts | return last < 0x80 || !(source.getUint8(to - 2) === 0xc2 || (to - from > 2 && mayBeBlank(source.getUint8(to - 3)))); | to - from → to + from':
    'For a field at the very beginning it is the same. Of any other it differs only for one of two bytes, of which the byte before is then looked at: a separator, a quote or a line break, and none of them is the first byte of a blank.',
  'src/intake/users.ts | let bytePlaces = { address: -1, name: -1, pool: -1, policy: -1, enabled: -1 }; | { address: -1, name: -1, pool: -1, policy: -1, enabled: -1 } → {}':
    'Every reader tells the header before any row, and the header puts all five places; the types demand some before.',
  "src/intake/users.ts | const clientAnswers = model.facts.find(({ id }) => id === 'client')?.answers ?? []; | model.facts.find(({ id }) => id === 'client')?.answers → model.facts.find(({\n  id\n}) => id === 'client').answers":
    'The one checker for lists of users asks for the client; the types demand the rest.',
  'src/intake/users.ts | const clientAnswers = model.facts.find(({ id }) => id === \'client\')?.answers ?? []; | [] → ["Stryker was here"]':
    'The one checker for lists of users asks for the client; the types demand the rest.',
  "src/intake/users.ts | ? { answer: 'ocs-2007-r2', from: [], cautions: ['your-word'] } | [] → [\"Stryker was here\"]":
    'Of what is known of a user only the answer is looked at, or else the reason: where it came from goes nowhere. The types demand it.',
  "src/intake/users.ts | ? { answer: 'ocs-2007-r2', from: [], cautions: ['your-word'] } | ['your-word'] → []":
    'Of what is known of a user only the answer is looked at, or else the reason: its cautions go nowhere. The types demand them.',
  "src/intake/users.ts | ? { answer: 'ocs-2007-r2', from: [], cautions: ['your-word'] } | 'your-word' → \"\"":
    'Of what is known of a user only the answer is looked at, or else the reason: its cautions go nowhere. The types demand them.',
  'src/intake/users.ts | if (clientAnswers.includes(client)) return { answer: client, from: [], cautions: [] }; | [] → ["Stryker was here"]':
    'Of what is known of a user only the answer is looked at, or else the reason: where it came from and its cautions go nowhere.',
  'src/intake/users.ts | if (pool < 32 && policy < 32 && client < 8) { | pool < 32 && policy < 32 && client < 8 → false':
    'Only for time: the map finds all kinds that the small table finds.',
  'src/intake/users.ts | if (pool < 32 && policy < 32 && client < 8) { | client < 8 → true':
    'There are at most five numbers of clients: the empty text, the one chosen for all, and the three that a list of clients can say.',
  'src/intake/users.ts | if (pool < 32 && policy < 32 && client < 8) { | client < 8 → client <= 8':
    'There are at most five numbers of clients: the empty text, the one chosen for all, and the three that a list of clients can say.',
  'src/intake/users.ts | if (pool < 32 && policy < 32 && client < 8) { | client < 8 → client >= 8':
    'Only for time: there are at most five numbers of clients, so that all kinds go to the map, which finds those of the small table too.',
  'src/intake/users.ts | const key = (pool * 2 ** 24 + policy) * 32 + client; | (pool * 2 ** 24 + policy) * 32 + client → (pool * 2 ** 24 + policy) * 32 - client':
    'Keys are only told apart, and with fewer than 32 clients these are as distinct.',
  'src/intake/users.ts | const key = (pool * 2 ** 24 + policy) * 32 + client; | pool * 2 ** 24 + policy → pool * 2 ** 24 - policy':
    'Keys are only told apart, and with fewer than 2 ** 24 policies these are as distinct.',
  'src/intake/users.ts | const key = (pool * 2 ** 24 + policy) * 32 + client; | pool * 2 ** 24 → pool / 2 ** 24':
    'Pools become exact fractions, so that keys are as distinct up to the 524,288th different pool of a list: there a pool would meet the number of the next client. No topology has as many pools.',
  "src/intake/users.ts | return place === undefined ? '' : (fields[place] ?? '').trim(); | place === undefined → false":
    'A field at no place is not there, and what is not there is the empty text as well.',
  "src/intake/users.ts | return place === undefined ? '' : (fields[place] ?? '').trim(); | '' → \"Stryker was here!\"":
    'The one of a column that is not there is noticed. The other is of a row with fewer fields than the header, which is a bad row and never told here; the types demand it.',
  "src/intake/users.ts | const sameClient = clientTexts.codeOf(choices.client === 'listed' ? '' : (choices.client ?? '')); | choices.client === 'listed' → false":
    'The text is only asked whether it is an answer or “several”, and neither is “listed”; why it is not known is told by the choice itself.',
  "src/intake/users.ts | const sameClient = clientTexts.codeOf(choices.client === 'listed' ? '' : (choices.client ?? '')); | '' → \"Stryker was here!\"":
    'The text is only asked whether it is an answer or “several”, and neither text is one; why it is not known is told by the choice itself.',
  'src/intake/users.ts | if (row - rowKinds.length() !== gaps[gaps.length - 1]) { | row - rowKinds.length() !== gaps[gaps.length - 1] → true':
    'Only for memory: a gap that is as large as the one before says the same of the rows from there on.',
  'src/intake/users.ts | if (row - rowKinds.length() !== gaps[gaps.length - 1]) { | row - rowKinds.length() → row + rowKinds.length()':
    'Only for memory: numbers of rows grow, so that after the first row the sum is larger than any gap so far, and a gap as large as the one before says the same. At the first row nothing is added or taken away.',
  'src/intake/users.ts | if (row - rowKinds.length() !== gaps[gaps.length - 1]) { | gaps.length - 1 → gaps.length + 1':
    'Only for memory: nothing stands there, so that each row has a gap of its own, and one as large as the one before says the same.',
  'src/intake/users.ts | pool < 0 ? 0 : pools.codeOfBytes(source, at[pool] as number, at[pool + 1] as number), | pool < 0 → false':
    'Only for time: where the column is not there, no bytes are read, and they are the empty text, which has the number 0.',
  'src/intake/users.ts | policy < 0 ? 0 : policies.codeOfBytes(source, at[policy] as number, at[policy + 1] as number), | policy < 0 → false':
    'Only for time: where the column is not there, no bytes are read, and they are the empty text, which has the number 0.',
  'src/intake/users.ts | enabled < 0 ? 0 : switches.codeOfBytes(source, at[enabled] as number, at[enabled + 1] as number), | enabled < 0 → false':
    'Only for time: where the column is not there, no bytes are read, and they are the empty text, which has the number 0.',
  "src/intake/users.ts | if (policy !== '') filledPolicies += rows; | filledPolicies += rows → filledPolicies -= rows":
    'The sum is only asked whether it is 0, and so is its negative.',
  'src/intake/users.ts | if (found.length === 1 && place !== undefined) places.set(column, place); | place !== undefined → true':
    'Where one place was found there is a first one; the types demand the rest.',
  "src/intake/users.ts | else if (found.length > 1) columns.push({ kind: 'twice', column }); | found.length > 1 → found.length >= 1":
    'The case of exactly one was taken before.',
  'src/intake/users.ts | addresses.close(); | addresses.close(); → ;':
    'Only for memory: what is asked for afterwards does not need what this gives back.',
  "src/intake/users.ts | const [way] = verdict === 'unknown' ? [] : remedies(model, given, kept); | verdict === 'unknown' → false":
    'Only for time: the engine has no way out of “unknown”.',
  "src/intake/users.ts | const [way] = verdict === 'unknown' ? [] : remedies(model, given, kept); | 'unknown' → \"\"":
    'Only for time: the engine has no way out of “unknown”.',
  'src/intake/users.ts | const [way] = verdict === \'unknown\' ? [] : remedies(model, given, kept); | [] → ["Stryker was here"]':
    'Where answers are missing the group is of that kind whatever the way, and a text has no changes.',
  "src/intake/users.ts | const missing = verdict === 'unknown' ? matters : []; | verdict === 'unknown' → true":
    'The engine names answers that matter only where the verdict is “unknown”; everywhere else there are none.',
  "src/intake/users.ts | const key = JSON.stringify([kind, kind === 'no-way' ? verdict : '', changes, missing]); | '' → \"Stryker was here!\"":
    'Keys are only told apart: the text stands in all keys of the other kinds, and the kind itself is part of the key.',
  'src/intake/users.ts | const clientOfWord: (string | false | undefined)[] = []; | [] → ["Stryker was here"]':
    'The first place is that of the empty text, and an empty word is looked up among the user agents.',
  'src/intake/users.ts | if (indexed !== clients.length()) addresses.index(several); | indexed !== clients.length() → true':
    'Only for time: to look for equal addresses once more finds the same ones, and those that differ are marked already.',
  'src/intake/fast.ts | const begins = credit > 0 && general.bytes.rests() && mayBeUtf8() && reader?.atRow(); | credit > 0 → true':
    'Credit is never used up there: every piece begins with 64 at least, the line held back with it (of at most nine short ones, each of which costs 2) leaves more than 40, and where it is used up the rest of the piece is read the general way at once, so that nothing asks again before the next piece.',
  'src/intake/fast.ts | const begins = credit > 0 && general.bytes.rests() && mayBeUtf8() && reader?.atRow(); | credit > 0 → credit >= 0':
    'Credit is never used up there: every piece begins with 64 at least, and where it is used up the rest of the piece is read the general way at once.',
  'src/intake/fast.ts | const refused = last > begin ? readLines(begin, last, onRegular) : undefined; | last > begin → true':
    'From a place on to one that is not behind it there is no line: the loop ends at once and refuses nothing.',
  'src/intake/fast.ts | const refused = last > begin ? readLines(begin, last, onRegular) : undefined; | last > begin → last >= begin':
    'From a place to the same place there is no line: the loop ends at once and refuses nothing.',
  'src/intake/regular.ts | if (next < 0x80) break; | next < 0x80 → false':
    'For a character of ASCII `wideAt` answers 0 as well, and the loop ends in the next line: the question only saves the call.',
  'src/intake/regular.ts | if (next < 0x80) break; | next < 0x80 → next <= 0x80':
    'For 0x80, with which no sequence begins, `wideAt` answers 0, and the loop ends in the next line as well.',
  'src/intake/regular.ts | if (place === places.length) break; | place === places.length → false':
    'What is written behind the end of `places` is not kept, and such a row still has too many places at its end: it is not told, and reading stops where it begins. Only found later.',
  'src/intake/delimited.ts | for (let at = from; at < text.length; at++) { | at < text.length → at <= text.length':
    'Behind the end stands no character (NaN), which is no line break.',
  'src/intake/delimited.ts | const count = (delimiter: string) => bare.split(delimiter).length - 1; | bare.split(delimiter).length - 1 → bare.split(delimiter).length + 1':
    'Two more of each: the counts are only compared with one another.',
  'src/intake/delimited.ts | if (!header) delimiter ??= delimiterOf(whole); | !header → true':
    'Where there is a header there is a delimiter, and `??=` leaves it.',
  "src/intake/commands.ts | export function commandOfProperties(names: readonly string[], identity = ''): CommandId | undefined { | '' → \"Stryker was here!\"":
    'No pattern of an Identity fits either text: an object without an Identity is known by its properties.',
  'src/intake/texts.ts | const larger = new Uint32Array(length < numbersInBlock ? Math.max(64, 4 * place) : numbersInBlock); | length < numbersInBlock → true':
    'Another size of the block at the beginning: only memory.',
  'src/intake/texts.ts | const larger = new Uint32Array(length < numbersInBlock ? Math.max(64, 4 * place) : numbersInBlock); | length < numbersInBlock → false':
    'Another size of the block at the beginning: only memory.',
  'src/intake/texts.ts | const larger = new Uint32Array(length < numbersInBlock ? Math.max(64, 4 * place) : numbersInBlock); | length < numbersInBlock → length <= numbersInBlock':
    'Another size of the block at the beginning: only memory.',
  'src/intake/texts.ts | const larger = new Uint32Array(length < numbersInBlock ? Math.max(64, 4 * place) : numbersInBlock); | length < numbersInBlock → length >= numbersInBlock':
    'Another size of the block at the beginning: only memory.',
  'src/intake/texts.ts | let hash = to - from; | to - from → to + from':
    'Two equal texts at different places are then looked up as texts, with the same number: only slower.',
  'src/intake/texts.ts | for (let at = from; at < to; at += 4) hash = mix(hash, source.getInt32(at, true) & lastBytes(to - at)); | to - at → to + at':
    'Two equal texts with different neighbours are then looked up as texts, with the same number: only slower.',
  'src/intake/texts.ts | const lower = (byte: number) => (byte >= 65 && byte <= 90 ? byte | 32 : byte); | byte >= 65 && byte <= 90 → false':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | const lower = (byte: number) => (byte >= 65 && byte <= 90 ? byte | 32 : byte); | byte >= 65 → byte > 65':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | const lower = (byte: number) => (byte >= 65 && byte <= 90 ? byte | 32 : byte); | byte <= 90 → byte < 90':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | if (one !== two && lower(one) !== lower(two)) return false; | one !== two && lower(one) !== lower(two) → true':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | if (one !== two && lower(one) !== lower(two)) return false; | one !== two && lower(one) !== lower(two) → one !== two || lower(one) !== lower(two)':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | if (one !== two && lower(one) !== lower(two)) return false; | one !== two → true':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | if (one !== two && lower(one) !== lower(two)) return false; | lower(one) !== lower(two) → true':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | return true; | true → false':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | for (; at + 4 <= kept.byteLength; at += 4) if (kept.getInt32(at, true) !== source.getInt32(from + at, true)) return false; | at + 4 <= kept.byteLength → false':
    'Bytes are then compared one by one, or looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | for (; at + 4 <= kept.byteLength; at += 4) if (kept.getInt32(at, true) !== source.getInt32(from + at, true)) return false; | at + 4 <= kept.byteLength → at + 4 < kept.byteLength':
    'Bytes are then compared one by one, or looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | for (; at + 4 <= kept.byteLength; at += 4) if (kept.getInt32(at, true) !== source.getInt32(from + at, true)) return false; | kept.getInt32(at, true) !== source.getInt32(from + at, true) → true':
    'Bytes are then compared one by one, or looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | for (; at + 4 <= kept.byteLength; at += 4) if (kept.getInt32(at, true) !== source.getInt32(from + at, true)) return false; | true → false':
    'Bytes are then compared one by one, or looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | for (; at < kept.byteLength; at++) if (kept.getUint8(at) !== source.getUint8(from + at)) return false; | kept.getUint8(at) !== source.getUint8(from + at) → true':
    'Bytes are then looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | const known: { readonly hash: number; readonly bytes: DataView; readonly code: number }[] = []; | [] → ["Stryker was here"]':
    'A place that nothing points at.',
  'src/intake/texts.ts | for (let held = slots[slot] as number; held !== 0; held = slots[slot] as number) { | held !== 0 → false':
    'Bytes are then looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | if (it.hash === hash && equalBytes(it.bytes, source, from, to)) return it.code; | it.hash === hash → true':
    'The bytes are compared in any case: only slower.',
  'src/intake/texts.ts | slot = (slot + 1) & mask; | slot + 1 → slot - 1':
    'Both that write and that read go the other way round.',
  'src/intake/texts.ts | if (known.length < mostKnown) { | known.length < mostKnown → false':
    'How many texts are known as bytes: only speed.',
  'src/intake/texts.ts | if (known.length < mostKnown) { | known.length < mostKnown → known.length <= mostKnown':
    'How many texts are known as bytes: only speed.',
  'src/intake/texts.ts | if (known.length < mostKnown) { | known.length < mostKnown → known.length >= mostKnown':
    'How many texts are known as bytes: only speed.',
  'src/intake/texts.ts | kept.set(bytes); | kept.set(bytes); → ;':
    'Bytes are then looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | slots[slot] = known.push({ hash, bytes: new DataView(kept.buffer, 0, bytes.length), code }); | { hash, bytes: new DataView(kept.buffer, 0, bytes.length), code } → {}':
    'Bytes are then looked up as a text, with the same number: only slower.',
  'src/intake/texts.ts | const full: number[] = []; | [] → ["Stryker was here"]': 'The place is written before it is read.',
  'src/intake/texts.ts | if (used < blockSize && used + bytes <= view.byteLength) return; | used < blockSize → used <= blockSize':
    'A new block a little earlier or later, never before a text fits: only memory.',
  'src/intake/texts.ts | if (used < blockSize && used + bytes <= view.byteLength) return; | used + bytes <= view.byteLength → used + bytes < view.byteLength':
    'A new block a little earlier or later, never before a text fits: only memory.',
  'src/intake/texts.ts | if (blocks.length < 2 && used + bytes <= blockSize) { | blocks.length < 2 && used + bytes <= blockSize → false':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | if (blocks.length < 2 && used + bytes <= blockSize) { | blocks.length < 2 → true':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | if (blocks.length < 2 && used + bytes <= blockSize) { | blocks.length < 2 → blocks.length <= 2':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | if (blocks.length < 2 && used + bytes <= blockSize) { | blocks.length < 2 → blocks.length >= 2':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | if (blocks.length < 2 && used + bytes <= blockSize) { | used + bytes <= blockSize → used + bytes < blockSize':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | const larger = new Uint8Array(Math.min(blockSize, Math.max(1024, 4 * (used + bytes)))); | Math.min(blockSize, Math.max(1024, 4 * (used + bytes))) → Math.max(blockSize, Math.max(1024, 4 * (used + bytes)))':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | const larger = new Uint8Array(Math.min(blockSize, Math.max(1024, 4 * (used + bytes)))); | used + bytes → used - bytes':
    'Another size of the first block: only memory.',
  'src/intake/texts.ts | for (let at = 0; at < length; at += 4) view.setInt32(used + at, source.getInt32(from + at, true), true); | at < length → at <= length':
    'Four bytes more, behind the text, where there is room for eight; the next text overwrites them.',
  'src/intake/texts.ts | while (size < count * 2) size *= 2; | size < count * 2 → size <= count * 2':
    'A larger table: only memory.',
  'src/intake/texts.ts | if ((wide & highBits) === 0) return small(hash); | (wide & highBits) === 0 → false':
    'The text is then put into lower case as a text, with the same hash: only slower.',
  'src/intake/texts.ts | if (texts.lengthOf(index) === length && sameBytes(texts.blockOf(index), texts.startOf(index), source, from, length)) | texts.lengthOf(index) === length && sameBytes(texts.blockOf(index), texts.startOf(index), source, from, length) → false':
    'Equal texts are then compared as texts, with the same answer: only slower.',
  'src/intake/texts.ts | if (hashes.at(held - 1) === hash && isAt(held - 1, texts.blockOf(index), texts.startOf(index), texts.lengthOf(index))) | hashes.at(held - 1) === hash → true':
    'The texts are compared in any case: only slower.',
  'src/intake/texts.ts | const among = slotsFor(Math.max(...sizes)); | Math.max(...sizes) → Math.min(...sizes)':
    'The parts are about equally large, and the table has twice the room: only speed.',
  'src/intake/texts.ts | for (let part = 0; part < sizes.length; part++) { | part < sizes.length → part <= sizes.length':
    'No text is in such a part.',
  'src/intake/texts.ts | if (named++ < most) first.push([begin + at, earlier]); | named++ < most → true':
    'More are kept than asked for, and cut off afterwards: only memory.',
  'src/intake/texts.ts | if (named++ < most) first.push([begin + at, earlier]); | named++ < most → named++ <= most':
    'More are kept than asked for, and cut off afterwards: only memory.',
  'src/intake/texts.ts | if (named++ < most) first.push([begin + at, earlier]); | named++ → named--':
    'More are kept than asked for, and cut off afterwards: only memory.',
  'src/intake/texts.ts | if (hashes.at(held - 1) === hash && isAt(held - 1, source, from, to - from)) return held - 1; | hashes.at(held - 1) === hash → true':
    'The texts are compared in any case: only slower.',
  'src/intake/delimited.ts | return last ? { end: text.length, next: text.length } : undefined; | { end: text.length, next: text.length } → {}':
    'Without an end the line is cut at the end of the text, and reading goes on there: the same place.',
  "src/intake/delimited.ts | if (closing < 0) return last ? { fault: 'quote-not-closed', next: size } : undefined; | closing < 0 → closing <= 0":
    'A quote was met before, so that the closing one is never the first character.',
  "src/intake/delimited.ts | if (value.includes('\\n') || value.includes('\\r')) breaks += linesIn(value, 0, value.length); | '\\n' → \"\"":
    'Counts the line breaks of a value that has none: nothing is added.',
  "src/intake/delimited.ts | if (value.includes('\\n') || value.includes('\\r')) breaks += linesIn(value, 0, value.length); | '\\r' → \"\"":
    'Counts the line breaks of a value that has none: nothing is added.',
  'src/intake/delimited.ts | while (at < size) { | at < size → at <= size':
    'Behind the end stands no character (NaN): the place is one further, and it is the end all the same.',
  'src/intake/delimited.ts | const bare = line.replace(/"(?:[^"]|"")*"/g, \'\'); | \'\' → "Stryker was here!"':
    'Words without a delimiter add nothing to the counts.',
  'src/intake/delimited.ts | if (text.length < wanted) return; | text.length < wanted → text.length <= wanted':
    'A long row is looked at one piece later: only another moment.',
  'src/intake/delimited.ts | wanted = text.length > 4096 ? Math.min(text.length * 2, longestRow + 1) : 0; | text.length > 4096 → true':
    'A row is looked at a piece later: only another moment.',
  'src/intake/delimited.ts | wanted = text.length > 4096 ? Math.min(text.length * 2, longestRow + 1) : 0; | text.length > 4096 → text.length >= 4096':
    'A row is looked at a piece later: only another moment.',
  "src/intake/delimited.ts | if (value.includes('\\n') || value.includes('\\r')) breaks += linesIn(value, 0, value.length); | value.includes('\\n') || value.includes('\\r') → true":
    'Counts the line breaks of a value that has none: nothing is added.',
  "src/intake/delimited.ts | else listener.onBad({ row, line, reason: found < expected ? 'too-few-fields' : 'too-many-fields', found, expected }); | found < expected → found <= expected":
    'An equal number was told as a row before.',
  'src/intake/delimited.ts | if (!end && skipping) return undecided() > at ? undecided() : undefined; | undecided() > at → false':
    'The rest of a line that is skipped is kept until its end: only memory.',
  'src/intake/delimited.ts | wanted = text.length > 4096 ? Math.min(text.length * 2, longestRow + 1) : 0; | longestRow + 1 → longestRow - 1':
    'A long row is looked at a piece earlier: only another moment.',
  "src/intake/delimited.ts | const undecided = () => (text.endsWith('\\r') ? text.length - 1 : text.length); | '\\r' → \"\"":
    'One character more of a line that is skipped is kept, and skipped with the next piece.',
  'src/intake/delimited.ts | if (!end && skipping) return undecided() > at ? undecided() : undefined; | undecided() > at → undecided() <= at':
    'The rest of a line that is skipped is kept until its end: only memory.',
  "src/intake/console.ts | return unread.every((it) => it.kind === 'column' || (it.kind === 'line' && it.line < first && !failure.test(it.text))); | it.line < first → it.line <= first":
    'The line of a policy that was read is never an unread one.',
  "src/intake/surroundings.ts | const role = known('Role')?.text ?? /^(\\w+):/.exec(identity?.text ?? '')?.[1]; | '' → \"Stryker was here!\"":
    'Neither text begins with a word and a colon.',
};
