import { checkerOf } from '../catalogue/checkers.ts';
import type { PolicyModel } from '../intake/surroundings.ts';

/** The checker of effective policies as data: who reads command output in the browser asks for it. */
export function GET() {
  const { model, leadsTo } = checkerOf('effective-policy');
  const policyModel: PolicyModel = { model, leads: leadsTo?.when ?? {} };
  return new Response(JSON.stringify(policyModel), { headers: { 'content-type': 'application/json' } });
}
