import type { Outcome, Verdict } from '../vocabulary/verdict.ts';

const circle = 'M12 2.5a9.5 9.5 0 1 1-.01 0Z';
const tick = 'M7.5 12.5l3 3 6-6.5';

/**
 * Every verdict and every outcome has its own shape, so that no meaning depends on colour. Of two paths, the first is drawn
 * with dashes.
 */
const shapes: Readonly<Record<Verdict | Outcome, readonly [path: string, dashes?: string, within?: string]>> = {
  allowed: [circle + tick],
  limited: [`M3 6V3h3M18 3h3v3M21 18v3h-3M6 21H3v-3${tick}`],
  forbidden: ['M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8ZM8.5 8.5l7 7m0-7-7 7'],
  silent: [circle, '3 3', 'M8 12h8'],
  conflict: ['M12 2 22 12 12 22 2 12ZM9 9l3 3-3 3m6-6-3 3 3 3'],
  unknown: [circle, '2 3.5', 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8m0 3v.1'],
  met: ['M4.5 12.5l5 5L20 7'],
  broken: ['M5.5 5.5l13 13m0-13-13 13'],
  open: ['M8.5 8.5a3.5 3.5 0 1 1 5 3.1c-1 .6-1.5 1.2-1.5 2.6m0 4.3v.2'],
  'not-applicable': ['M5 12h14'],
};

/** The mark of a verdict, or of what became of a rule or of a condition. */
export function Mark({ of }: { of: Verdict | Outcome }) {
  const [path, dashes, within] = shapes[of];
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} strokeDasharray={dashes} />
      {within && <path d={within} />}
    </svg>
  );
}
