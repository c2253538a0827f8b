import { testReading } from './worked.ts';

testReading('effective-policy', (given) => {
  const says = (policy: string | undefined) => (policy === 'enables' ? 'allowed' : 'forbidden');
  if (given['user-policy'] !== 'none') return says(given['user-policy']);
  if (given['pool-policy'] === 'appears') return 'conflict';
  if (given['site-policy'] !== 'none') return says(given['site-policy']);
  return says(given['global-policy']);
});
