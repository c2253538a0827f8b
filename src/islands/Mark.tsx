import type { Outcome, Verdict } from '../vocabulary/verdict.ts';

/** Every verdict and every outcome has its own shape, so that no meaning depends on colour. */
const shapes: Readonly<Record<Verdict | Outcome, React.ReactNode>> = {
  allowed: (
    <>
      <circle cx="12" cy="12" r="9.5" />
      <path d="m7.5 12.5 3 3 6-6.5" />
    </>
  ),
  limited: (
    <>
      <path d="M3 6V3h3M18 3h3v3M21 18v3h-3M6 21H3v-3" />
      <path d="m7.5 12.5 3 3 6-6.5" />
    </>
  ),
  forbidden: (
    <>
      <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z" />
      <path d="m8.5 8.5 7 7m0-7-7 7" />
    </>
  ),
  silent: (
    <>
      <circle cx="12" cy="12" r="9.5" strokeDasharray="3 3" />
      <path d="M8 12h8" />
    </>
  ),
  conflict: (
    <>
      <path d="M12 2 22 12 12 22 2 12Z" />
      <path d="m9 9 3 3-3 3m6-6-3 3 3 3" />
    </>
  ),
  unknown: (
    <>
      <circle cx="12" cy="12" r="9.5" strokeDasharray="2 3.5" />
      <path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8m0 3v.1" />
    </>
  ),
  met: <path d="m4.5 12.5 5 5L20 7" />,
  broken: <path d="m5.5 5.5 13 13m0-13-13 13" />,
  open: <path d="M8.5 8.5a3.5 3.5 0 1 1 5 3.1c-1 .6-1.5 1.2-1.5 2.6m0 4.3v.2" />,
  'not-applicable': <path d="M5 12h14" />,
};

/** The mark of a verdict, or of what became of a rule or of a condition. */
export function Mark({ of }: { of: Verdict | Outcome }) {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      {shapes[of]}
    </svg>
  );
}
