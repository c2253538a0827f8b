import { testReading } from './worked.ts';

testReading('legacy-client-domains', (given) => {
  if (given.pool === 'group-chat-2007-r2') return 'silent';
  if (given['listed-domains'] === 'one') return 'limited';
  if (given['listed-for'] === 'own-pools') return 'silent';
  return given.pool === 'group-chat-2010' ? 'limited' : 'forbidden';
});
