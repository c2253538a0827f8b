import type { Asked, Given } from './model.ts';

/** A row of a table of cases: for each fact the answers it stands for, or nothing where any will do. */
export type TableRow<R> = {
  readonly id: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly result: R;
};

type Row<R> = { answers: Record<string, readonly string[]>; result: R };

/**
 * Every case of some questions, with equal ones merged into one row. `resultOf` is asked once for every combination;
 * results are equal when their JSON is. Rows come in the order of the answers. Ids are made of the answers, so they do not change.
 */
export function mergedCases<R>(facts: readonly Asked[], resultOf: (given: Given) => R): TableRow<R>[] {
  const rowsFrom = (depth: number, given: Record<string, string>): Row<R>[] => {
    const fact = facts[depth];
    if (!fact) return [{ answers: {}, result: resultOf({ ...given }) }];
    const groups = new Map<string, { answers: string[]; rows: Row<R>[] }>();
    for (const answer of fact.answers) {
      const rows = rowsFrom(depth + 1, { ...given, [fact.id]: answer });
      const key = JSON.stringify(rows);
      const group = groups.get(key);
      if (group) group.answers.push(answer);
      else groups.set(key, { answers: [answer], rows });
    }
    return [...groups.values()].flatMap(({ answers, rows }) =>
      answers.length === fact.answers.length
        ? rows
        : rows.map((row) => ({ ...row, answers: { [fact.id]: answers, ...row.answers } })),
    );
  };
  return rowsFrom(0, {}).map((row) => ({
    ...row,
    id: ['case', ...facts.flatMap(({ id }) => (row.answers[id] ? [id, ...row.answers[id]] : []))].join('-'),
  }));
}
