import { testReading } from './worked.ts';

testReading('room-access', (given) => {
  const allowed = given['category-list'] === 'allowed';
  const branch = given['branch-appliance'] === 'yes';
  if (given.home !== 'lync-2013' || given.policy !== 'enabled') return 'forbidden';
  switch (given['room-task']) {
    case 'enter':
      if (!allowed) return 'forbidden';
      if (given['room-privacy'] !== 'open' && given['room-standing'] !== 'member') return 'forbidden';
      return branch ? 'silent' : 'allowed';
    case 'create':
      if (branch || given['room-standing'] !== 'creator') return 'forbidden';
      return allowed ? 'limited' : 'silent';
    default:
      return branch ? 'forbidden' : 'silent';
  }
});
