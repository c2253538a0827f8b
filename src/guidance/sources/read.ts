/** The day on which the sources were last read for the rules. A new reading of all of them moves it. */
export const readOn = '2026-11-22';
