import { testReading } from './worked.ts';

testReading('pool-capacity', (given) => {
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
    return given['created-as'] === 'single-server' ? 'limited' : 'silent';
  }
  return 'limited';
});

testReading('pool-placement', (given) => {
  const standardEdition = given['runs-on'] === 'standard-edition';
  if (given['runs-on'] === 'enterprise-front-end' || given.directory === 'another-forest') return 'forbidden';
  if (given['time-zone'] === 'different' || given.disk === 'fat32') return 'forbidden';
  if (given['sql-servers'] === 'shared' || given['chat-databases'] === 'several') return 'forbidden';
  if (standardEdition && given['pool-fqdn'] === 'another') return 'forbidden';
  // Nobody speaks of a Group Chat database in the same instance, nor of a Standard Edition server apart from its domain
  if (given['chat-databases'] === 'beside-group-chat') return 'silent';
  if (standardEdition) return given.directory === 'same-domain' ? 'limited' : 'silent';
  // What is recommended against, but supported, is a limit
  return given.directory === 'same-domain' && given['chat-databases'] === 'alone' ? 'allowed' : 'limited';
});

testReading('next-hop', (given) => {
  const { application, 'mixed-topology': mixed, 'next-hop': nextHop } = given;
  switch (application) {
    case 'persistent-chat-pool':
      return nextHop === 'lync-2013' ? 'allowed' : 'forbidden';
    case 'existing-group-chat-2010':
      return nextHop === 'lync-2010' ? 'allowed' : 'forbidden';
    case 'new-group-chat-2010':
      // One rule asks for 2010, the other for 2013; neither for 2007 R2
      if (mixed === 'yes') return nextHop === 'ocs-2007-r2' ? 'forbidden' : 'conflict';
      return nextHop === 'lync-2010' ? 'limited' : 'forbidden';
    default:
      if (nextHop === 'lync-2013') return 'allowed';
      return mixed === 'yes' ? 'forbidden' : 'silent';
  }
});
