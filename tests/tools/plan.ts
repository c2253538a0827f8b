// What `npm run new` writes for each kind of thing: from what a tree holds to a list of writes. Touches no disk.
import { type Modality, modalities } from '../../src/vocabulary/modality.ts';
import { modalityWords } from '../../src/vocabulary/modalityWords.ts';

/** The files of a tree, by their path from its top. */
export type Tree = { readonly read: (path: string) => string | undefined };
/** All that is declared in the tree, as far as a new declaration has to fit in. */
export type Known = {
  readonly topics: readonly string[];
  readonly groups: readonly string[];
  readonly rules: readonly string[];
  readonly citations: readonly string[];
  /** The citations of passages that say why no rule follows. */
  readonly asides: readonly string[];
  readonly sources: readonly string[];
  /** Every fact, asked or derived, with its answers. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  /** The questions that a checker with these rules asks, with their answers. */
  readonly questionsOf: (rules: readonly string[]) => Readonly<Record<string, readonly string[]>>;
};

export type Plan = {
  /** Whole texts, a file each; formatted afterwards. */
  readonly writes: readonly { readonly path: string; readonly text: string }[];
  /** What is left to do, in the order in which to do it: the definition of done of this thing. */
  readonly left: readonly string[];
};

/** A request that cannot be carried out; its message says why and what to do. */
export class Refused extends Error {}

/** What a text says until somebody writes it. `npm run laws` finds it. */
export const unwritten = 'TODO:';
const texts = (what: string) => `{ en: '${unwritten} ${what}', es: '${unwritten} ${what}' }`;
const list = (words: readonly string[]) => words.map((it) => `'${it}'`).join(', ');

const usage = {
  rule: '<topic> <rule-id> <source>#<passage> must|mustNot|cannot|should|may|follows <fact>=<answer>[,<answer>…] [when <fact>=<answer>[,<answer>…] …]',
  passage: '<source>#<passage>',
  source: '<source-id> <number of the topic, with its version> [<date, as 2013-01-31>]',
  fact: '<file of src/guidance/facts, without .ts> <fact> <answer> <answer> …',
  checker: '<checker-id> <group> <rule-id> …',
  tension: '<tension-id> conflict|ambiguity|silence|erratum verdict|procedure|environment <source or source#passage> …',
  page: '<name>',
} as const;
export type Kind = keyof typeof usage;
export const kinds = Object.keys(usage) as Kind[];

export const usageOf = (kind: Kind) => `npm run new -- ${kind} ${usage[kind]}`;

/** How many letters have to change to make one word of another. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1];
    for (const [place, other] of [...to].entries())
      next.push(Math.min((row[place] ?? 0) + (letter === other ? 0 : 1), (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    row = next;
  }
  return row[to.length] ?? 0;
}

/** The name if there is one like it; else refuses, with the nearest names and where they are declared. */
function one(what: string, name: string | undefined, names: readonly string[], where: string): string {
  if (name !== undefined && names.includes(name)) return name;
  const near = names
    .map((it) => ({ it, away: distance(name ?? '', it) }))
    .toSorted((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ it }) => it);
  const meant = names.length <= 15 ? `there are ${names.join(', ')}` : `did you mean ${near.join(', ')}?`;
  throw new Refused(`${what} ${name ? `“${name}” does not exist` : 'is missing'}: ${meant} See ${where}.`);
}

/** A name fit for an address and for a file that is not there yet. */
function free(what: string, id: string | undefined, path: (id: string) => string, { read }: Tree): string {
  if (!id) throw new Refused(`The id of the ${what} is missing.`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Refused(`“${id}” is no id of a ${what}: write small letters, digits and single hyphens, as in only-the-last-one.`);
  if (read(path(id)) !== undefined)
    throw new Refused(`${path(id)} exists: the id of a ${what} is never used twice. Choose another, or edit that file.`);
  return id;
}

const camel = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The text of a file that has to be there. */
function existing(path: string, { read }: Tree): string {
  const text = read(path);
  if (text === undefined) throw new Refused(`${path} is not there: start in the top folder of the repository.`);
  return text;
}

/** The text with one place of it replaced; refuses where the place is not as it was when this tool was written. */
function edited(path: string, text: string, place: RegExp, by: (...found: string[]) => string): string {
  if (!place.test(text)) throw new Refused(`${path} is not laid out as tests/tools/plan.ts expects (${place}): edit it by hand.`);
  return text.replace(place, (...found) => by(...(found as string[])));
}

/** An index of one line a declaration, with one more line, sorted by id. */
function indexed(folder: string, id: string, tree: Tree) {
  const path = `${folder}/index.ts`;
  const lines = existing(path, tree).split('\n').filter(Boolean);
  const idOf = (line: string) => /as '([^']+)'/.exec(line)?.[1] ?? '';
  if (lines.some((line) => idOf(line) === id)) throw new Refused(`${path} names ${id} already: choose another id.`);
  lines.push(`export { default as '${id}' } from './${id}.ts';`);
  const sorted = lines.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : idOf(a) > idOf(b) ? 1 : 0));
  return { path, text: `${sorted.join('\n')}\n` };
}

/** `fact=answer,answer` as code: `'fact': 'answer'`. */
function condition(word: string, { answers }: Known): string {
  const [fact = '', given = ''] = word.split('=');
  one('The fact', fact, Object.keys(answers), 'src/guidance/facts/');
  const named = given.split(',').map((it) => one(`The answer to ${fact}`, it, answers[fact] ?? [], 'src/guidance/facts/'));
  return `'${fact}': ${named.length === 1 ? `'${named[0]}'` : `[${list(named)}]`}`;
}

const verdictsAtTheEnd =
  'compare with `npm run verdicts -- HEAD` and explain each verdict that differs by its source, in the commit';

function newRule([topic, ruleId, citation, modality, ...conditions]: readonly string[], known: Known, tree: Tree): Plan {
  const chapter = one('The topic', topic, known.topics, 'src/vocabulary/topics.ts');
  const folder = `src/guidance/rules/${chapter}`;
  const id = free('rule', ruleId, (name) => `${folder}/${name}.ts`, tree);
  if (known.rules.includes(id))
    throw new Refused(`A rule ${id} exists in another topic: an id is never used twice. Choose another.`);
  const passage = one('The passage', citation, known.citations, 'src/guidance/sources/ (npm run new -- passage writes one)');
  const strength = one('The modality', modality, Object.keys(modalities), 'src/vocabulary/modality.ts') as Modality;
  const at = conditions.indexOf('when');
  const [norms, when] = at < 0 ? [conditions, []] : [conditions.slice(0, at), conditions.slice(at + 1)];
  const needed = strength === 'follows' ? 0 : 1;
  if (norms.length !== needed)
    throw new Refused(
      needed
        ? `A rule speaks of exactly one fact: write one <fact>=<answer> after ${strength}. Circumstances follow after the word when.`
        : 'A consequence has no norm: after follows comes nothing, or when and the circumstances.',
    );
  const norm = norms[0] ? `{ ${condition(norms[0], known)} }` : 'true';
  const { binding } = modalities[strength];
  return {
    writes: [
      {
        path: `${folder}/${id}.ts`,
        text: `import { rule } from '../../../model/rule.ts';

export default rule({
  id: '${id}',
  topic: '${chapter}',
  source: '${passage}',
  when: { ${when.map((it) => condition(it, known)).join(', ')} },
  ${strength}: ${norm},
  says: ${texts('the rule in one sentence')},
});
`,
      },
      indexed(folder, id, tree),
    ],
    left: [
      `write its sentence in both languages, with the words of its modality: ${modalityWords[strength].en}, ${modalityWords[strength].es} (${folder}/${id}.ts)`,
      ...(known.asides.includes(passage)
        ? [`remove the \`aside\` of ${passage} in src/guidance/sources/${passage.split('#')[0]}.ts: a rule follows from it now`]
        : []),
      ...(strength === 'may' ? ['name in `when` and in the norm all the answers it was written for, and no other'] : []),
      'name it in the `rules` of a checker in src/guidance/checkers/',
      ...(binding ? ['see that a `may` beside it permits what it asks for: alone, it forbids and permits nothing'] : []),
      'give each scenario that is now silent or contradictory a region with a name, or a rule; declare a dead end, or remove one that is none any more',
      'work out a case that it decides, in src/guidance/cases/, from the source',
      'let the reading of the checker in tests/cases/ say what the source says',
      'say it on a page of content/en and of content/es, with <Rule id>',
      'npm run laws -- <checker>',
      verdictsAtTheEnd,
    ],
  };
}

function newPassage([citation = '']: readonly string[], known: Known, tree: Tree): Plan {
  const [sourceId, key] = citation.split('#');
  const source = one('The source', sourceId, known.sources, 'src/guidance/sources/ (npm run new -- source writes one)');
  const passage = free('passage', key, () => '', { read: () => undefined });
  if (known.citations.includes(`${source}#${passage}`))
    throw new Refused(`${source}#${passage} exists: edit it in src/guidance/sources/${source}.ts.`);
  const path = `src/guidance/sources/${source}.ts`;
  const text = edited(
    path,
    existing(path, tree),
    /\n {2}\},\n\}\);\s*$/,
    () => `
    '${passage}': {
      gist: ${texts('what the passage says, in our own words')},
      aside: ${texts('why no rule follows from it; remove this where one does')},
    },
  },
});
`,
  );
  return {
    writes: [{ path, text }],
    left: [
      `put it where it is in the topic: passages are in the order of the source (${path})`,
      'write its gist in both languages, in our own words; a fragment of the source has at most twelve words',
      'give it a rule (`npm run new -- rule`) and remove its `aside`, or say in `aside` why no rule follows',
      'cite it on a page with <Passage id>, or with <Cite id> where no rule follows',
      'npm run laws',
    ],
  };
}

function newSource([sourceId, technet, date]: readonly string[], _: Known, tree: Tree): Plan {
  const folder = 'src/guidance/sources';
  const id = free('source', sourceId, (name) => `${folder}/${name}.ts`, tree);
  if (!/^[A-Z][A-Za-z]\d{6}\(v=OCS\.\d\d\)$/.test(technet ?? ''))
    throw new Refused('The number of the topic is missing or damaged: write it in quotation marks, as "JJ204665(v=OCS.15)".');
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date))
    throw new Refused(`“${date}” is no date: write year, month and day, as 2012-11-01, or nothing where the topic has none.`);
  const order = `${folder}/readingOrder.ts`;
  return {
    writes: [
      {
        path: `${folder}/${id}.ts`,
        text: `import { source } from '../../model/source.ts';

export default source({
  id: '${id}',
  title: ${texts('the title of the topic')},
  technet: '${technet}',
${date ? `  date: '${date}',\n` : ''}  url: ${texts('the address of the topic')},
  passages: {
  },
});
`,
      },
      indexed(folder, id, tree),
      { path: order, text: edited(order, existing(order, tree), /\n\];\s*$/, () => `\n  '${id}',\n];\n`) },
    ],
    left: [
      `write its title and its addresses in both languages (${folder}/${id}.ts)`,
      `move it in ${order} to where a reader meets it`,
      `give it passages: npm run new -- passage ${id}#<passage>`,
      'npm run laws',
    ],
  };
}

function newFact([fileName, factName, ...answers]: readonly string[], known: Known, tree: Tree): Plan {
  const folder = 'src/guidance/facts';
  const file = free('file of facts', fileName, () => '', { read: () => undefined });
  const id = free('fact', factName, () => '', { read: () => undefined });
  if (known.answers[id]) throw new Refused(`A fact ${id} exists: its name and its answers are public. Choose another name.`);
  for (const answer of answers) free('answer', answer, () => '', { read: () => undefined });
  if (answers.length < 2 || new Set(answers).size < answers.length)
    throw new Refused('A question has two answers or more, each with its own id: name them all. *Not known* comes by itself.');
  const path = `${folder}/${file}.ts`;
  const declaration = `  '${id}': fact({
    name: ${texts('a noun for tables and reasons')},
    asks: ${texts('the question')},
    answers: {
${answers.map((it) => `      '${it}': ${texts(`the answer ${it}`)},`).join('\n')}
    },
    effort: 1,
  }),
`;
  const before = tree.read(path);
  const left = [
    `write its name, its question and its answers in both languages, and how much work it is to change it (\`effort\`) (${path})`,
    'give it a rule that asks for it: npm run new -- rule',
    'name its answers in the reading of each checker that asks it, in tests/cases/',
    'an answer no rule names is never a yes: npm run laws -- <checker> says where it would be',
    verdictsAtTheEnd,
  ];
  if (before !== undefined)
    return {
      writes: [
        {
          path,
          text: edited(
            path,
            before,
            /(export const \w+Facts = \{[\s\S]*?)(\n\} as const)/,
            (_, start, end) => `${start}\n${declaration.trimEnd()}${end}`,
          ),
        },
      ],
      left,
    };
  const name = `${camel(file)}Facts`;
  const index = `${folder}/index.ts`;
  const spread = edited(
    index,
    existing(index, tree),
    /(export const facts = \{[\s\S]*?)(\n\} as const)/,
    (_, start, end) => `${start}\n  ...${name},${end}`,
  );
  return {
    writes: [
      {
        path,
        text: `import { fact } from '../../model/fact.ts';

/** ${unwritten} what these questions are about. */
export const ${name} = {
${declaration}} as const;
`,
      },
      { path: index, text: `import { ${name} } from './${file}.ts';\n${spread}` },
    ],
    left: [`move \`...${name}\` in ${index} to where forms ask it and links name it`, ...left],
  };
}

function newChecker([checkerId, group, ...rules]: readonly string[], known: Known, tree: Tree): Plan {
  const folder = 'src/guidance/checkers';
  const id = free('checker', checkerId, (name) => `${folder}/${name}.ts`, tree);
  const place = one('The group', group, known.groups, 'src/guidance/checkers/groups.ts');
  if (!rules.length) throw new Refused('A checker is a title and a selection of rules: name one rule or more.');
  for (const it of rules) one('The rule', it, known.rules, 'src/guidance/rules/');
  const groups = `${folder}/groups.ts`;
  const cases = `src/guidance/cases/${id}.ts`;
  const reading = `tests/cases/${id}.test.ts`;
  const registry = 'src/catalogue/workedCases.ts';
  const name = `${camel(id)}Cases`;
  if (tree.read(cases) !== undefined || tree.read(reading) !== undefined)
    throw new Refused(`${cases} or ${reading} exists: choose another id, or write the checker by hand.`);
  const read = Object.entries(known.questionsOf(rules)).map(([fact, answers]) => `    '${fact}': [${list(answers)}],`);
  return {
    writes: [
      {
        path: `${folder}/${id}.ts`,
        text: `import { checker } from '../../model/checker.ts';

export default checker({
  id: '${id}',
  name: ${texts('a few words for menus')},
  title: ${texts('the question it answers')},
  lead: ${texts('what it is for, in a sentence')},
  rules: [${list(rules)}],
  circumstances: [],
  examples: [],
  regions: [],
});
`,
      },
      indexed(folder, id, tree),
      {
        path: groups,
        text: edited(
          groups,
          existing(groups, tree),
          new RegExp(`(id: '${place}',[\\s\\S]*?checkers: \\[[^\\]]*?)(,?\\s*\\])`),
          (_, start, end) => `${start}, '${id}'${end}`,
        ),
      },
      {
        path: cases,
        text: `import type { WorkedCase } from '../../model/workedCase.ts';

export const ${name}: readonly WorkedCase[] = [];
`,
      },
      {
        path: registry,
        text: edited(
          registry,
          `import { ${name} } from '../guidance/cases/${id}.ts';\n${existing(registry, tree)}`,
          /\n\];\s*$/,
          () => `\n  ...${name},\n];\n`,
        ),
      },
      {
        path: reading,
        text: `import { testReading, unread } from './worked.ts';

testReading(
  '${id}',
  {
${read.join('\n')}
  },
  (given) => {
    // ${unwritten} what the sources say, read straight down, by someone who has not seen the rules.
    return unread(given);
  },
);
`,
      },
    ],
    left: [
      `write its name, its question and its lead in both languages (${folder}/${id}.ts)`,
      'name in `circumstances` the questions that no way out may change',
      'give it two `examples` or more, each a complete case',
      'give every silent or contradictory part a region with a name; declare each dead end in `deadEnds`; beside each `must` it has a `may`',
      `work out cases from the sources, six of them or as many as there are scenarios, one with an answer left open, one for each verdict, one for each binding rule and permission (${cases})`,
      `read the sources straight down in ${reading}, or let somebody do it who has not seen the rules`,
      'lead to it from a page of content/en and of content/es, with <Checker id>',
      `npm run laws -- ${id}`,
      'npm run names after a build: it adds the new addresses to tests/site/published-names.json',
      verdictsAtTheEnd,
    ],
  };
}

function newTension([tensionId, kind, weight, ...named]: readonly string[], known: Known, tree: Tree): Plan {
  const folder = 'src/guidance/tensions';
  const id = free('tension', tensionId, (name) => `${folder}/${name}.ts`, tree);
  one('The kind', kind, ['conflict', 'ambiguity', 'silence', 'erratum'], 'src/model/tension.ts');
  one('The weight', weight, ['verdict', 'procedure', 'environment'], 'src/model/tension.ts');
  if (!named.length) throw new Refused('A tension lies between sources: name one or more, each <source> or <source>#<passage>.');
  for (const it of named) one('The source', it, it.includes('#') ? known.citations : known.sources, 'src/guidance/sources/');
  const index = indexed(folder, id, tree);
  const numbers = [...index.text.matchAll(/as '([^']+)'/g)].map(([, other]) =>
    Number(/number: 'T(\d+)'/.exec(tree.read(`${folder}/${other}.ts`) ?? '')?.[1] ?? 0),
  );
  const number = `T${`${Math.max(...numbers) + 1}`.padStart(2, '0')}`;
  return {
    writes: [
      {
        path: `${folder}/${id}.ts`,
        text: `import { tension } from '../../model/tension.ts';

export default tension({
  id: '${id}',
  number: '${number}',
  kind: '${kind}',
  weight: '${weight}',
  title: ${texts('its title')},
  sides: [
${named.map((it) => `    { says: ${texts('what it says')}, sources: ['${it}'] },`).join('\n')}
  ],
  reading: ${texts('how we interpret it')},
});
`,
      },
      index,
    ],
    left: [
      `write its title, its sides and our interpretation in both languages (${folder}/${id}.ts)`,
      weight === 'verdict'
        ? 'show it by a case (`shownBy`): a checker and the answers with which its verdict is open, or says why not'
        : 'show it by a case (`shownBy`) if a checker has one',
      'name the region of the checker that it is about, and say it on a page where a reader needs it',
      `its number ${number} is an address now (/open-questions/#${number.toLowerCase()}) and never changes`,
      'npx vitest run --config tests/library/vitest.config.ts library/notes',
    ],
  };
}

function newPage([pageName]: readonly string[], _: Known, tree: Tree): Plan {
  const pathIn = (lang: string) => (name: string) => `content/${lang}/guidance/${name}.mdx`;
  const name = free('page', pageName, pathIn('en'), tree);
  free('page', pageName, pathIn('es'), tree);
  const places = 'src/site/places.ts';
  const page = (lang: string) => ({
    path: pathIn(lang)(name),
    text: `---
title: '${unwritten} title'
description: '${unwritten} a sentence of what is on it'
---

import Rule from '../../../src/components/Rule.astro';

${unwritten} text
`,
  });
  return {
    writes: [
      page('en'),
      page('es'),
      {
        path: places,
        text: edited(
          places,
          existing(places, tree),
          /(const reading = \[[\s\S]*?)(\n\];)/,
          (_, start, end) => `${start}\n  '${name}',${end}`,
        ),
      },
    ],
    left: [
      `move it in \`reading\` of ${places} to where a reader meets it, and lead to it from the page before (**Next:**, **Siguiente:**)`,
      `write it in both languages, with the same headings, in the same order (${pathIn('en')(name)}, ${pathIn('es')(name)})`,
      'let each statement be a link to its rule (<Rule id>) or its passage (<Cite id>), as strong as the rule',
      'npm run check: claims, parity, headings and plain words are tested',
      'npm run names after a build: it adds the new addresses to tests/site/published-names.json',
    ],
  };
}

const planners: Readonly<Record<Kind, (words: readonly string[], known: Known, tree: Tree) => Plan>> = {
  rule: newRule,
  passage: newPassage,
  source: newSource,
  fact: newFact,
  checker: newChecker,
  tension: newTension,
  page: newPage,
};

/**
 * What is to be written for a request such as `rule clients some-id some-source#passage may client=lync-2013`, and what is
 * left to do then. Throws `Refused`, with what to do, for a name that is damaged, taken, or not declared.
 */
export function planNew([kind, ...words]: readonly string[], known: Known, tree: Tree): Plan {
  const asked = one('The kind of thing', kind, kinds, 'the list below') as Kind;
  try {
    return planners[asked](words, known, tree);
  } catch (error) {
    if (error instanceof Refused) throw new Refused(`${error.message}\nUsage: ${usageOf(asked)}`);
    throw error;
  }
}
