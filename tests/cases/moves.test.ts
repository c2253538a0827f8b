import { testReading, unread } from './worked.ts';

testReading(
  'user-move',
  {
    'moved-from': ['lync-2013', 'lync-2010', 'ocs-2007-r2', 'branch-appliance', 'lync-online', 'unassigned'],
    'moved-to': ['lync-2013', 'lync-2010', 'ocs-2007-r2', 'branch-appliance', 'lync-online'],
    'move-tool': ['move-cs-user', 'move-cs-legacy-user', 'control-panel'],
    'unified-contacts': ['not-used', 'rolled-back', 'not-rolled-back'],
  },
  (given) => {
    const tool = given['move-tool'];
    switch (`${given['moved-from']} > ${given['moved-to']}`) {
      case 'lync-2010 > lync-2013':
        // move-2010-user
        if (tool === 'move-cs-user' || tool === 'control-panel') return 'allowed';
        return tool === 'move-cs-legacy-user' ? 'forbidden' : unread(given);
      case 'ocs-2007-r2 > lync-2013':
        // move-2007r2-user
        if (tool === 'move-cs-legacy-user' || tool === 'control-panel') return 'allowed';
        return tool === 'move-cs-user' ? 'forbidden' : unread(given);
      case 'lync-2013 > lync-2010':
        // move-back-2010, T62: the note that contradicts it speaks of Move-CsUser
        if (given['unified-contacts'] === 'not-rolled-back') return tool === 'move-cs-user' ? 'conflict' : 'forbidden';
        if (given['unified-contacts'] !== 'rolled-back' && given['unified-contacts'] !== 'not-used') return unread(given);
        // move-back-2010 names one tool; l13-user-homed-2013 limits what the user has afterwards
        return tool === 'move-cs-user' ? 'limited' : 'silent';
      default:
        // not-in-office365 says what is not there, not that nobody may be moved there; sba-no-room-creation says nothing of a move;
        // unassigned-cannot-sign-in says nothing of a move; no fact on any other way
        return 'silent';
    }
  },
);
