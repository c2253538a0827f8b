import { testReading, unread } from './worked.ts';

testReading(
  'several-pools',
  {
    'pool-subject': ['room', 'category', 'add-in', 'users', 'legacy-endpoint', 'deployment'],
    'pool-wish': ['in-one-pool', 'in-several', 'moved-to-another'],
    'name-taken': ['no', 'in-the-same-pool', 'in-another-pool'],
    'pool-reason': ['regulatory-data', 'more-capacity', 'another'],
  },
  (given) => {
    const wish = given['pool-wish'];
    switch (given['pool-subject']) {
      case 'users':
        // topo-user-several-pools, if they have access; no fact moves a user between chat pools
        if (wish === 'moved-to-another') return 'silent';
        return wish === 'in-one-pool' || wish === 'in-several' ? 'limited' : unread(given);
      case 'legacy-endpoint':
        // ep-bound-to-one-pool
        if (wish === 'in-several') return 'forbidden';
        // ep-may-several: one for each pool
        return wish === 'in-one-pool' ? 'allowed' : 'silent';
      case 'deployment':
        // topo-more-pools-not-scale: 80,000 over all pools, be it one or several
        if (given['pool-reason'] === 'more-capacity') return 'forbidden';
        if (wish === 'moved-to-another') return 'silent';
        // extra-pools-regulatory; that one pool meets regulations is not said
        if (given['pool-reason'] === 'regulatory-data') return wish === 'in-several' ? 'allowed' : 'silent';
        // Gg412851: one or more; several-pc-pools, with what the topics say of the reason
        if (given['pool-reason'] !== 'another') return unread(given);
        if (wish === 'in-one-pool') return 'allowed';
        return wish === 'in-several' ? 'limited' : unread(given);
      case 'room':
      case 'category':
      case 'add-in':
        // names-unique-per-pool
        if (given['name-taken'] === 'in-the-same-pool') return 'forbidden';
        // topo-items-one-pool
        if (wish === 'in-several') return 'forbidden';
        // cat-pool-fixed, addin-pool-fixed; of rooms nothing is said
        if (wish === 'moved-to-another') return given['pool-subject'] === 'room' ? 'silent' : 'forbidden';
        if (wish !== 'in-one-pool') return unread(given);
        // nothing is said of equal names in two pools
        return given['name-taken'] === 'no' ? 'allowed' : 'silent';
      default:
        return unread(given);
    }
  },
);
