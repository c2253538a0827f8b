import { expect, test } from 'vitest';
import { checkerOf, checkers } from '../../src/catalogue/checkers.ts';
import { payloadOf } from '../../src/catalogue/payload.ts';
import { leadHref } from '../../src/islands/caseTexts.ts';

const leadOf = (checker: string, verdict: string) => {
  const lead = payloadOf(checkerOf(checker), 'en', checkerOf).leadsTo?.[verdict];
  if (!lead) throw new Error(`${checker} leads nowhere on ${verdict}`);
  return lead;
};

test('a link to another checker takes along what both ask, and nothing else', () => {
  const given = { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' };
  expect(leadHref(leadOf('client-access', 'limited'), given)).toBe(
    '/en/checkers/which-client/?pool=persistent-chat-2013&setup=manual&connected=none',
  );
});

test('what the verdict answers there comes before what was answered here', () => {
  const lead = { title: '', href: '/en/checkers/client-access/?policy=enabled', carries: ['policy', 'home'] };
  expect(leadHref(lead, { policy: 'disabled', home: 'lync-2010' })).toBe(
    '/en/checkers/client-access/?policy=enabled&home=lync-2010',
  );
  expect(leadHref(lead, {})).toBe('/en/checkers/client-access/?policy=enabled');
});

test('every answer that goes along is one the other checker asks for', () => {
  let leads = 0;
  for (const checker of checkers)
    for (const lead of Object.values(payloadOf(checker, 'es', checkerOf).leadsTo ?? {})) {
      leads++;
      const asks = checkerOf(checker.leadsTo?.checker ?? '').asks as readonly string[];
      for (const fact of lead.carries) expect(asks, checker.id).toContain(fact);
    }
  expect(leads).toBeGreaterThan(2);
});
