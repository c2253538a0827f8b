import { testReading, unread } from './worked.ts';

testReading(
  'room-access',
  {
    'room-task': ['enter', 'create', 'room-card'],
    'room-privacy': ['open', 'closed', 'secret'],
    'room-standing': ['member', 'creator', 'none'],
    'category-list': ['allowed', 'not-listed', 'denied'],
    'branch-appliance': ['yes', 'no'],
    home: ['lync-2013', 'lync-2010', 'ocs-2007-r2'],
    policy: ['enabled', 'disabled'],
  },
  (given) => {
    const allowed = given['category-list'] === 'allowed';
    const branch = given['branch-appliance'] === 'yes';
    if (given.home !== 'lync-2013' || given.policy !== 'enabled') return 'forbidden';
    if (!branch && given['branch-appliance'] !== 'no') return unread(given);
    switch (given['room-task']) {
      case 'enter':
        if (!allowed) return 'forbidden';
        if (given['room-privacy'] !== 'open' && given['room-standing'] !== 'member') return 'forbidden';
        return branch ? 'silent' : 'allowed';
      case 'create':
        if (branch || given['room-standing'] !== 'creator') return 'forbidden';
        return allowed ? 'limited' : 'silent';
      case 'room-card':
        return branch ? 'forbidden' : 'silent';
      default:
        return unread(given);
    }
  },
);
