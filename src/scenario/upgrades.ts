/** A name or an answer of a link that was renamed since: shown to the reader, never silent. */
export type Renamed = { readonly from: string; readonly to: string };

/** Turns the parameters of a link of one version into those of the next, in place, and says what it renamed. */
export type Upgrade = (link: Map<string, string>) => Renamed[];

/** Entry n turns a link of version n + 1 into one of version n + 2. Published links never die: append, never edit. */
export const upgrades: readonly Upgrade[] = [];
