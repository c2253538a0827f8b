import { parse } from 'csv-parse/sync';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Verdict } from '../../src/vocabulary/verdict.ts';

/** The lists as text, each read by a library, one row at a time and with nothing remembered between rows. */
export type Lists = {
  readonly users: string;
  readonly services: string;
  readonly policies: string;
  readonly clients: string;
  readonly pool: string;
  readonly setup: string;
  readonly connected: string;
};

type Line = Readonly<Record<string, string>>;
const lines = (text: string): Line[] => parse(text, { columns: true, bom: true });

/** A straight-line reading of the rules for lists, written without looking at the program: what is known of one user. */
function givenOf(user: Line, services: readonly Line[], policies: readonly Line[], clients: readonly Line[], lists: Lists) {
  const given: Record<string, string> = { pool: lists.pool, setup: lists.setup, connected: lists.connected };

  const own = clients.filter((it) => it['SipAddress']?.toLowerCase() === user['SipAddress']?.toLowerCase());
  const kinds = [...new Set(own.map((it) => it['client']))];
  if (kinds.length === 1 && kinds[0]) given['client'] = kinds[0];

  const pool = user['RegistrarPool']?.toLowerCase();
  const registrar = services.find((it) => it['Role'] === 'Registrar' && it['PoolFqdn'] === pool);
  if (registrar?.['Version'] === '6') given['home'] = 'lync-2013';
  if (registrar?.['Version'] === '5') given['home'] = 'lync-2010';

  const says = (identity: string) =>
    policies.find((it) => it['Identity']?.toLowerCase() === identity.toLowerCase())?.['EnablePersistentChat'];
  const name = user['PersistentChatPolicy'];
  if (name !== undefined && name !== '') {
    const own = says(`Tag:${name}`);
    if (own) given['policy'] = own === 'True' ? 'enabled' : 'disabled';
  } else if (name === '') {
    // All policies are in the list, so a site without one falls to the global policy. A user whose site is not known may
    // have either, and it is settled only where both say the same or the policy is not asked.
    const site = registrar?.['SiteId'];
    const global = says('Global');
    const ofSite = site ? says(site) : undefined;
    const decides = site ? (ofSite ?? global) : undefined;
    if (decides) given['policy'] = decides === 'True' ? 'enabled' : 'disabled';
  }
  return given;
}

/** For each user what is known, and the verdict of exactly that, judged anew. */
export function slowly(lists: Lists): { given: Record<string, string>; verdict: Verdict }[] {
  const { model } = checkerOf('client-access');
  const services = lines(lists.services);
  const policies = lines(lists.policies);
  const clients = new Map<string, Line[]>();
  for (const line of lines(lists.clients)) {
    const key = line['SipAddress']?.toLowerCase() ?? '';
    clients.set(key, [...(clients.get(key) ?? []), line]);
  }
  const before = new Map<string, Verdict>();
  return lines(lists.users).map((user) => {
    const given = givenOf(user, services, policies, clients.get(user['SipAddress']?.toLowerCase() ?? '') ?? [], lists);
    const key = JSON.stringify(given);
    const verdict = before.get(key) ?? judge(model, given).verdict;
    before.set(key, verdict);
    return { given, verdict };
  });
}
