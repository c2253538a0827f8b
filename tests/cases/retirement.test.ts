import { testReading, unread } from './worked.ts';

testReading(
  'legacy-retirement',
  {
    removing: [
      'nothing',
      'group-chat',
      'trusted-application',
      'compliance',
      'lync-2010-pool',
      'ocs-2007-r2-pool',
      'back-compat-site',
    ],
    migration: ['verified', 'unverified', 'given-up'],
    'legacy-clients': ['none', 'connected', 'waiting', 'on-legacy'],
    'group-chat-left': ['software', 'entries', 'nothing'],
    'legacy-pool': ['in-use', 'empty', 'deactivated'],
    'central-management': ['moved', 'legacy'],
    'legacy-edge': ['uninstalled', 'standing'],
  },
  (given) => {
    const { removing, migration, 'legacy-clients': clients, 'group-chat-left': left, 'legacy-pool': pool } = given;
    switch (removing) {
      case 'nothing':
        // home-gc2010-on-2010, home-gc2007r2-on-2007r2, SC096: Group Chat that is kept needs its home, and all of them are gone
        if (left === 'software' && pool === 'deactivated') return 'forbidden';
        if (left !== 'software' && left !== 'entries' && left !== 'nothing') return unread(given);
        if (pool !== 'in-use' && pool !== 'empty' && pool !== 'deactivated') return unread(given);
        // pattern-decommission-later, uri-cleanup-later, within interim-completely and iso-rooms (SC096). Where nothing is left of
        // Group Chat, coex-with-one-version still lets the legacy pools stand, with coex-mixed-routing-limited
        return 'limited';
      case 'group-chat':
      case 'trusted-application':
        // Both are the decommissioning (interim-completely; T09: steps 11 and 12), so both come after what precedes it
        // uninstall-legacy-software, then delete-trusted-application
        if (removing === 'trusted-application' && left === 'software') return 'forbidden';
        // verify-migration (step 10); after-may-decommission permits it only after migration
        if (migration === 'unverified') return 'forbidden';
        // T12, SC105: gc2010-requires-pc2013 against the optional roles
        if (migration === 'given-up') return 'conflict';
        // start-pc-services (step 9), pattern-order: no list decommissions before the services have been started
        if (clients === 'waiting') return 'forbidden';
        // T09, SC093: std-order-decommission-then-legacy against uri-create-endpoint-same
        if (clients === 'on-legacy') return 'conflict';
        // delete-trusted-application permits deleting what is there
        if (removing === 'trusted-application' && left === 'nothing') return 'silent';
        if (migration !== 'verified' || (clients !== 'none' && clients !== 'connected')) return unread(given);
        if (removing === 'trusted-application' && left !== 'entries') return unread(given);
        // after-may-decommission, delete-trusted-application (SC099). tas-remove-needs-registrar asks for a Registrar in the
        // topology, which a deactivated pool may still be
        return 'allowed';
      case 'compliance':
        // T32
        return 'silent';
      case 'lync-2010-pool':
        // legacy-pool-empty-first, cms-move-first
        if (pool === 'in-use' || given['central-management'] === 'legacy') return 'forbidden';
        if (pool !== 'empty' && pool !== 'deactivated') return unread(given);
        if (given['central-management'] !== 'moved') return unread(given);
        // home-gc2010-on-2010 (SC051). Half retired is not retired (interim-completely): the trusted application pool is still
        // homed there (T42), and by tas-remove-needs-registrar it could not be deleted afterwards
        return left === 'nothing' ? 'allowed' : 'forbidden';
      case 'ocs-2007-r2-pool':
        // legacy-pool-empty-first, for 2007 R2 in JJ688025
        if (pool === 'in-use') return 'forbidden';
        // home-gc2007r2-on-2007r2; of 2007 R2 the entries have no Registrar to lose (T42)
        if (left === 'software') return 'forbidden';
        if (pool !== 'empty' && pool !== 'deactivated') return unread(given);
        return left === 'entries' || left === 'nothing' ? 'allowed' : unread(given);
      case 'back-compat-site':
        // backcompatsite-last
        if (pool !== 'deactivated' || given['legacy-edge'] === 'standing') return 'forbidden';
        // home-gc2007r2-on-2007r2: with the last pools of 2007 R2, Group Chat would lose its home
        if (left === 'software') return 'forbidden';
        if (given['legacy-edge'] !== 'uninstalled') return unread(given);
        return left === 'entries' || left === 'nothing' ? 'allowed' : unread(given);
      default:
        return unread(given);
    }
  },
);
