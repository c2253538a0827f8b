import { testReading } from './worked.ts';

testReading('user-move', (given) => {
  const tool = given['move-tool'];
  switch (`${given['moved-from']} > ${given['moved-to']}`) {
    case 'lync-2010 > lync-2013':
      // move-2010-user
      return tool === 'move-cs-legacy-user' ? 'forbidden' : 'allowed';
    case 'ocs-2007-r2 > lync-2013':
      // move-2007r2-user
      return tool === 'move-cs-user' ? 'forbidden' : 'allowed';
    case 'lync-2013 > lync-2010':
      // move-back-2010, T62: the note that contradicts it speaks of Move-CsUser
      if (given['unified-contacts'] === 'not-rolled-back') return tool === 'move-cs-user' ? 'conflict' : 'forbidden';
      // move-back-2010 names one tool; l13-user-homed-2013 limits what the user has afterwards
      return tool === 'move-cs-user' ? 'limited' : 'silent';
    default:
      // unassigned-cannot-sign-in says nothing of a move; no fact on any other way
      return 'silent';
  }
});
