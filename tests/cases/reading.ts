import type { Verdict } from '../../src/vocabulary/verdict.ts';

/**
 * The ten sentences of "Coexistence considerations" (s1–s10), and the one of Gg425764 about three versions, read straight
 * down as they stand. Written from the source texts alone, so that agreement with the engine means something: keep it free
 * of rule names and of the engine, and repeat rather than abstract.
 */
export type Given = Readonly<Record<string, string>>;
export type Oracle = (given: Given) => Verdict;

/** An answer the sentences were not read for must never slip into the last branch. */
function unread(given: Given): never {
  throw new Error(`The reading does not know this scenario: ${JSON.stringify(given)}`);
}

/** May this user reach this chat pool with this client? */
function clientAccess(given: Given): Verdict {
  if (given['client'] === 'lync-2013') {
    // s9: Lync 2013 works only with the 2013 Persistent Chat pool, not with legacy Group Chat pools.
    if (given['pool'] === 'group-chat-2010') return 'forbidden';
    if (given['pool'] === 'group-chat-2007-r2') return 'forbidden';
    // s9 lets it work with the 2013 pool; s10 asks there for two things together. Neither speaks of setup or other connections.
    if (given['pool'] === 'persistent-chat-2013') {
      // s10: the user must be homed on Lync 2013, that is, on a Lync Server 2013 pool.
      if (given['home'] === 'lync-2010') return 'forbidden';
      if (given['home'] === 'ocs-2007-r2') return 'forbidden';
      if (given['home'] === 'lync-2013') {
        // s10: and the user must be enabled by policy.
        if (given['policy'] === 'disabled') return 'forbidden';
        // s9 and s10: the right pool and both conditions.
        if (given['policy'] === 'enabled') return 'allowed';
      }
    }
  }
  if (given['client'] === 'group-chat') {
    // s8: the legacy client connects to one pool at a time, however it was set up.
    if (given['connected'] === 'another-pool') return 'forbidden';
    if (given['connected'] === 'none') {
      // s8 speaks of manual configuration; of any other way it says nothing, neither yes nor no.
      if (given['setup'] === 'automatic') return 'silent';
      if (given['setup'] === 'manual') {
        // s8: a 2007 R2, a 2010 or a 2013 pool, one at a time. s10's home and policy are asked of Lync 2013 only.
        if (given['pool'] === 'group-chat-2007-r2') return 'limited';
        if (given['pool'] === 'group-chat-2010') return 'limited';
        if (given['pool'] === 'persistent-chat-2013') return 'limited';
      }
    }
  }
  return unread(given);
}

/** May this chat pool be homed on that server pool? */
function poolHome(given: Given): Verdict {
  if (given['pool'] === 'persistent-chat-2013') {
    // s3: a 2013 Persistent Chat pool must be homed on a Lync Server 2013 pool.
    if (given['host'] === 'lync-2013') return 'allowed';
    if (given['host'] === 'lync-2010') return 'forbidden';
    if (given['host'] === 'ocs-2007-r2') return 'forbidden';
  }
  if (given['pool'] === 'group-chat-2010') {
    // s4: a 2010 Group Chat pool must be homed on a Lync Server 2010 pool.
    if (given['host'] === 'lync-2010') return 'allowed';
    if (given['host'] === 'lync-2013') return 'forbidden';
    if (given['host'] === 'ocs-2007-r2') return 'forbidden';
  }
  if (given['pool'] === 'group-chat-2007-r2') {
    // s5: a 2007 R2 Group Chat pool must be homed on an Office Communications Server 2007 R2 pool.
    if (given['host'] === 'ocs-2007-r2') return 'allowed';
    if (given['host'] === 'lync-2013') return 'forbidden';
    if (given['host'] === 'lync-2010') return 'forbidden';
  }
  return unread(given);
}

function stands(given: Given, deployment: string): boolean {
  if (given[deployment] === 'yes') return true;
  if (given[deployment] === 'no') return false;
  return unread(given);
}

/** May these chat deployments stand together at this stage? */
function sideBySide(given: Given): Verdict {
  const has2013 = stands(given, 'has-2013');
  const has2010 = stands(given, 'has-2010');
  const has2007R2 = stands(given, 'has-2007-r2');
  if (given['stage'] === 'during') {
    if (has2013) {
      // s2 and s6 let all three stand side by side; Gg425764 does not support the three versions at once.
      if (has2010 && has2007R2) return 'conflict';
      // s6: two may stand side by side; s7: what is in one does not interact with what is in the other.
      if (has2010) return 'limited';
      if (has2007R2) return 'limited';
      // s2: any of the three may be there; alone it has nothing beside it.
      return 'allowed';
    }
    // s6 and s7 again: two legacy deployments are two of "such deployments" as well.
    if (has2010 && has2007R2) return 'limited';
    // s2: any of the three, and a legacy one stands because nothing has been decommissioned yet.
    if (has2010) return 'allowed';
    if (has2007R2) return 'allowed';
    // s2 speaks of deployments there are; where there is none, nothing is said.
    return 'silent';
  }
  if (given['stage'] === 'after') {
    // s1: after migration only a 2013 Persistent Chat pool exists, so no legacy deployment does (s2: else it is still during).
    if (has2010) return 'forbidden';
    if (has2007R2) return 'forbidden';
    // s1: and that 2013 pool does exist.
    if (has2013) return 'allowed';
    return 'forbidden';
  }
  return unread(given);
}

/** Does an item of one deployment work from another? */
function sharedContent(given: Given): Verdict {
  // s7 names categories, rooms and add-ins in one breath and says the same of each.
  if (given['item'] === 'category' || given['item'] === 'room' || given['item'] === 'add-in') {
    if (given['item-in'] === 'persistent-chat-2013') {
      // s7 says nothing about what happens inside one deployment.
      if (given['used-from'] === 'persistent-chat-2013') return 'silent';
      // s7: those of one deployment do not interact with those of the accompanying one, whichever of the two it is.
      if (given['used-from'] === 'group-chat-2010') return 'forbidden';
      if (given['used-from'] === 'group-chat-2007-r2') return 'forbidden';
    }
    if (given['item-in'] === 'group-chat-2010') {
      // s7, as above: silent inside the 2010 deployment, no interaction with the others.
      if (given['used-from'] === 'group-chat-2010') return 'silent';
      if (given['used-from'] === 'persistent-chat-2013') return 'forbidden';
      if (given['used-from'] === 'group-chat-2007-r2') return 'forbidden';
    }
    if (given['item-in'] === 'group-chat-2007-r2') {
      // s7, as above: silent inside the 2007 R2 deployment, no interaction with the others.
      if (given['used-from'] === 'group-chat-2007-r2') return 'silent';
      if (given['used-from'] === 'persistent-chat-2013') return 'forbidden';
      if (given['used-from'] === 'group-chat-2010') return 'forbidden';
    }
  }
  return unread(given);
}

export const readings = {
  'client-access': clientAccess,
  'pool-home': poolHome,
  'side-by-side': sideBySide,
  'shared-content': sharedContent,
} as const satisfies Record<string, Oracle>;

export type CoreChecker = keyof typeof readings;
export const coreCheckers = Object.keys(readings) as CoreChecker[];
