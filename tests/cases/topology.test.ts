import { testReading, unread } from './worked.ts';

testReading(
  'pool-capacity',
  {
    'runs-on': ['own-servers', 'enterprise-front-end', 'standard-edition'],
    'created-as': ['single-server', 'multiple-server'],
    'active-servers': ['one', 'two-to-four', 'more-than-four'],
    'standby-servers': ['none', 'up-to-four', 'more-than-four'],
    'users-per-server': ['up-to-20000', 'more'],
    'users-in-all': ['up-to-80000', 'more'],
    'provisioned-users': ['up-to-150000', 'more'],
  },
  (given) => {
    const severalServers = given['active-servers'] !== 'one' || given['standby-servers'] !== 'none';
    // Gg398372, Gg398500: the ceilings, whatever else is planned
    if (given['users-per-server'] === 'more' || given['users-in-all'] === 'more' || given['provisioned-users'] === 'more')
      return 'forbidden';
    if (given['active-servers'] === 'more-than-four' || given['standby-servers'] === 'more-than-four') return 'forbidden';
    // Gg398500: what was created for one server stays so; no collocation on Enterprise Edition
    if (given['created-as'] === 'single-server' && severalServers) return 'forbidden';
    if (given['runs-on'] === 'enterprise-front-end') return 'forbidden';
    // JJ205357: no high availability on Standard Edition; JJ205049: the pool has the name of that one server
    if (given['runs-on'] === 'standard-edition') {
      if (given['active-servers'] !== 'one') return 'forbidden';
      if (given['standby-servers'] !== 'none' && given['created-as'] === 'single-server') return unread(given);
      if (given['users-per-server'] !== 'up-to-20000' || given['users-in-all'] !== 'up-to-80000') return unread(given);
      if (given['provisioned-users'] !== 'up-to-150000') return unread(given);
      return given['created-as'] === 'single-server' ? 'limited' : 'silent';
    }
    if (given['runs-on'] !== 'own-servers') return unread(given);
    if (given['users-per-server'] !== 'up-to-20000' || given['users-in-all'] !== 'up-to-80000') return unread(given);
    if (given['provisioned-users'] !== 'up-to-150000') return unread(given);
    if (given['active-servers'] !== 'one' && given['active-servers'] !== 'two-to-four') return unread(given);
    if (given['standby-servers'] !== 'none' && given['standby-servers'] !== 'up-to-four') return unread(given);
    if (given['created-as'] !== 'single-server' && given['created-as'] !== 'multiple-server') return unread(given);
    return 'limited';
  },
);

testReading(
  'pool-placement',
  {
    directory: ['same-domain', 'another-domain', 'another-forest'],
    'runs-on': ['own-servers', 'enterprise-front-end', 'standard-edition'],
    'sql-servers': ['separate', 'shared'],
    'pool-fqdn': ['of-the-server', 'another'],
    'time-zone': ['same', 'different'],
    disk: ['ntfs', 'fat32'],
    'chat-databases': ['alone', 'beside-back-end', 'beside-group-chat', 'several'],
  },
  (given) => {
    const standardEdition = given['runs-on'] === 'standard-edition';
    if (given['runs-on'] === 'enterprise-front-end' || given.directory === 'another-forest') return 'forbidden';
    if (given['time-zone'] === 'different' || given.disk === 'fat32') return 'forbidden';
    if (given['sql-servers'] === 'shared' || given['chat-databases'] === 'several') return 'forbidden';
    if (standardEdition && given['pool-fqdn'] === 'another') return 'forbidden';
    // Nobody speaks of a Group Chat database in the same instance, nor of a Standard Edition server apart from its domain
    if (given['chat-databases'] === 'beside-group-chat') return 'silent';
    if (given['time-zone'] !== 'same' || given.disk !== 'ntfs' || given['sql-servers'] !== 'separate') return unread(given);
    if (standardEdition && given['pool-fqdn'] !== 'of-the-server') return unread(given);
    if (standardEdition && given['chat-databases'] !== 'alone' && given['chat-databases'] !== 'beside-back-end')
      return unread(given);
    if (standardEdition) return given.directory === 'same-domain' ? 'limited' : 'silent';
    if (given['runs-on'] !== 'own-servers') return unread(given);
    const databases = given['chat-databases'];
    if (databases !== 'alone' && databases !== 'beside-back-end') return unread(given);
    // What is recommended against, but supported, is a limit
    if (given.directory === 'another-domain') return 'limited';
    if (given.directory !== 'same-domain') return unread(given);
    return databases === 'alone' ? 'allowed' : 'limited';
  },
);

testReading(
  'next-hop',
  {
    application: ['persistent-chat-pool', 'existing-group-chat-2010', 'new-group-chat-2010', 'new-trusted-application'],
    'mixed-topology': ['yes', 'no'],
    'next-hop': ['lync-2013', 'lync-2010', 'ocs-2007-r2'],
  },
  (given) => {
    const { application, 'mixed-topology': mixed, 'next-hop': nextHop } = given;
    switch (application) {
      case 'persistent-chat-pool':
        return nextHop === 'lync-2013' ? 'allowed' : 'forbidden';
      case 'existing-group-chat-2010':
        return nextHop === 'lync-2010' ? 'allowed' : 'forbidden';
      case 'new-group-chat-2010':
        if (mixed !== 'yes' && mixed !== 'no') return unread(given);
        // One rule asks for 2010, the other for 2013; neither for 2007 R2
        if (mixed === 'yes') return nextHop === 'ocs-2007-r2' ? 'forbidden' : 'conflict';
        return nextHop === 'lync-2010' ? 'limited' : 'forbidden';
      case 'new-trusted-application':
        if (nextHop === 'lync-2013') return 'allowed';
        return mixed === 'yes' ? 'forbidden' : 'silent';
      default:
        return unread(given);
    }
  },
);
