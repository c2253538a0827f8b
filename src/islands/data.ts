import type { Payload } from '../catalogue/payload.ts';

declare global {
  /** The data of checkers by their address: those that were asked for, each once a page. */
  var checkerData: Map<string, Payload> | undefined;
}

/** Puts the data of a checker where its island reads it. */
export function keepData(address: string, payload: Payload) {
  globalThis.checkerData ??= new Map();
  globalThis.checkerData.set(address, payload);
}

/** The data of a checker. Whoever wakes or renders an island has put it there before; throws where nobody did. */
export function dataOf(address: string): Payload {
  const payload = globalThis.checkerData?.get(address);
  if (!payload) throw new Error(`The data of the checker is missing: ${address}`);
  return payload;
}
