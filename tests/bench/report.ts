let failed = false;

/** Says a figure, and whether it is as good as it has to be. */
export function report(name: string, value: string, ok: boolean) {
  failed ||= !ok;
  console.log(`${ok ? 'ok  ' : 'MISS'} ${name}: ${value}`);
  process.exitCode = failed ? 1 : 0;
}

/** The one in the middle. */
export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] as number;
