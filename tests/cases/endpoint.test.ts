import { testReading } from './worked.ts';

testReading('legacy-endpoint', (given) => {
  const keptAddress = given['endpoint-address'] === 'same';
  if (given['sip-prefix'] === 'missing' || given['chat-services'] === 'stopped') return 'forbidden';
  if (keptAddress && given['lookup-account'] === 'kept') return 'forbidden';
  if (!keptAddress && given['client-setting'] === 'unchanged') return 'forbidden';
  return 'limited';
});
