import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { decodeAll } from '../../src/intake/decode.ts';
import type { PolicyModel } from '../../src/intake/surroundings.ts';

const { model, leadsTo } = checkerOf('effective-policy');

/** The checker of effective policies, as the intake needs it. */
export const policyModel: PolicyModel = { model, leads: leadsTo?.when ?? {} };
export const asksOf = (checker: string) => checkerOf(checker).asks;

export const bytesOf = (fixture: string) => new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', fixture)));

/** The text of a fixture. Throws when it is none. */
export function textOf(fixture: string): string {
  const decoded = decodeAll(bytesOf(fixture));
  if ('refused' in decoded) throw new Error(`${fixture} is no text`);
  return decoded.text;
}
