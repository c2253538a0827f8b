import { testReading } from './worked.ts';

testReading('legacy-retirement', (given) => {
  const { removing, migration, 'legacy-clients': clients, 'group-chat-left': left, 'legacy-pool': pool } = given;
  switch (removing) {
    case 'nothing':
      // home-gc2010-on-2010, home-gc2007r2-on-2007r2: what is kept keeps its home
      if (left === 'software' && pool === 'deactivated') return 'forbidden';
      // pattern-decommission-later, interim-any-deployment, within iso-rooms and home-same-version (SC096)
      return left === 'nothing' ? 'silent' : 'limited';
    case 'group-chat':
    case 'trusted-application':
      // verify-migration, before uninstall-legacy-software and delete-trusted-application
      if (migration === 'unverified') return 'forbidden';
      if (removing === 'trusted-application') {
        // uninstall-legacy-software: the step before
        if (left === 'software') return 'forbidden';
        // tas-remove-needs-registrar
        if (pool === 'deactivated') return 'forbidden';
      }
      // after-may-decommission speaks of a migration; nobody of giving chat up
      if (migration === 'given-up') return 'silent';
      // T09, SC093: std-order-decommission-then-legacy against uri-create-endpoint-same and start-pc-services
      if (clients === 'on-legacy' || clients === 'waiting') return 'conflict';
      // after-may-decommission, delete-trusted-application
      return 'allowed';
    case 'compliance':
      // T32
      return 'silent';
    case 'lync-2010-pool':
      // legacy-pool-empty-first, cms-move-first
      if (pool === 'in-use' || given['central-management'] === 'legacy') return 'forbidden';
      // home-gc2010-on-2010 (SC051); tas-remove-needs-registrar: the entries could never be deleted
      return left === 'nothing' ? 'limited' : 'forbidden';
    case 'ocs-2007-r2-pool':
      // legacy-pool-empty-first
      if (pool === 'in-use') return 'forbidden';
      // home-gc2007r2-on-2007r2
      return left === 'software' ? 'forbidden' : 'limited';
    default:
      // backcompatsite-last
      if (pool !== 'deactivated' || given['legacy-edge'] === 'standing') return 'forbidden';
      // home-gc2007r2-on-2007r2
      return left === 'software' ? 'forbidden' : 'limited';
  }
});
