declare global {
  /** The data of checkers, and their words, by address: those that were asked for, each once a page. */
  var checkerData: Map<string, unknown> | undefined;
}

/** What stands at an address. Whoever wakes or renders an island has put it there before; throws where nobody did. */
export function dataOf<Data>(address: string): Data {
  const data = globalThis.checkerData?.get(address);
  if (!data) throw new Error(`The data of the checker is missing: ${address}`);
  return data as Data;
}
