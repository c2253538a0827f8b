import { expect, test } from 'vitest';
import { checkerOf } from '../../src/catalogue/checkers.ts';
import { testReading, unread } from './worked.ts';

testReading(
  'legacy-endpoint',
  {
    'endpoint-address': ['same', 'different'],
    'lookup-account': ['deleted', 'kept'],
    'client-setting': ['unchanged', 'reconfigured'],
    'chat-services': ['started', 'started-before-import', 'stopped'],
    'sip-prefix': ['present', 'missing'],
    'created-endpoints': ['one', 'several'],
  },
  (given) => {
    const keptAddress = given['endpoint-address'] === 'same';
    const newAddress = given['endpoint-address'] === 'different';
    if (given['sip-prefix'] === 'missing' || given['chat-services'] === 'stopped') return 'forbidden';
    if (keptAddress && given['lookup-account'] === 'kept') return 'forbidden';
    if (newAddress && given['client-setting'] === 'unchanged') return 'forbidden';
    // pattern-order names the steps with the data first; no fact says what happens in another order
    if (given['sip-prefix'] === 'present' && given['chat-services'] === 'started-before-import') return 'silent';
    if (given['sip-prefix'] !== 'present' || given['chat-services'] !== 'started') return unread(given);
    if (newAddress) return given['client-setting'] === 'reconfigured' ? 'limited' : unread(given);
    if (!keptAddress || given['lookup-account'] !== 'deleted') return unread(given);
    if (given['client-setting'] === 'unchanged' || given['client-setting'] === 'reconfigured') return 'limited';
    return unread(given);
  },
);

test('wherever legacy clients are let in, it is noted that their home and policy are left unsaid', () => {
  const permits = checkerOf('legacy-endpoint').rules.filter(({ modality }) => modality === 'may');
  expect(permits.map(({ id }) => id)).toHaveLength(3);
  for (const { id, note } of permits) {
    expect(note?.en, id).toContain('home and policy conditions for the Lync 2013 client only');
    expect(note?.es, id).toContain('condiciones de alojamiento y de directiva solo para el cliente Lync 2013');
  }
});
