import { expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { testReading } from './worked.ts';

testReading('legacy-endpoint', (given) => {
  const keptAddress = given['endpoint-address'] === 'same';
  if (given['sip-prefix'] === 'missing' || given['chat-services'] === 'stopped') return 'forbidden';
  if (keptAddress && given['lookup-account'] === 'kept') return 'forbidden';
  if (!keptAddress && given['client-setting'] === 'unchanged') return 'forbidden';
  return 'limited';
});

test('wherever legacy clients are let in, it is noted that their home and policy are left unsaid', () => {
  const permits = checkerOf('legacy-endpoint').rules.filter(({ modality }) => modality === 'may');
  expect(permits.map(({ id }) => id)).toHaveLength(3);
  for (const { id, note } of permits) {
    expect(note?.en, id).toContain('home and policy conditions for the Lync 2013 client only');
    expect(note?.es, id).toContain('condiciones de alojamiento y de directiva solo para el cliente Lync 2013');
  }
});
