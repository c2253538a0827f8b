import { roomNames } from './roomNames.ts';
import { testReading, unread } from './worked.ts';

/** What the guidance itself brings about may be had, so it is permitted: as it is, or within what comes along with it. */
testReading(
  'room-settings',
  {
    setting: [
      'invitations',
      'nesting',
      'root-managers',
      'federated-members',
      'files',
      'add-ins',
      'add-ins-other-protocol',
      'disabled-rooms',
      'file-upload',
      'chat-history',
      'topic',
      'presenters',
      'new-files',
      'disabled-accounts',
    ],
    wish: ['keep', 'let-go'],
    handled: ['before', 'after', 'never'],
    'file-client': ['lync-2013', 'group-chat'],
  },
  (given) => {
    const { setting, wish, handled } = given;
    const keep = wish === 'keep';
    if (!keep && wish !== 'let-go') return unread(given);
    switch (setting) {
      case 'invitations':
        // invites-category-true, invites-default-false: off they may be under any category
        if (!keep) return 'allowed';
        // invites-align-before; invites-category-true, within what the category has
        return handled === 'before' ? 'limited' : 'forbidden';
      case 'nesting':
        // cat-single-level, cat-not-nested; cat-prefixed-with-parents (SC081), and cat-flatten-first only advises
        return keep ? 'forbidden' : 'allowed';
      case 'root-managers':
        // root-managers-to-all-rooms, SC084
        if (keep) return 'allowed';
        // root-managers-remove: before migrating
        return handled === 'before' ? 'allowed' : 'forbidden';
      case 'federated-members':
        // fed-unsupported, fed-users-no-access; fed-rooms-migrated, without those users
        return keep ? 'forbidden' : 'limited';
      case 'files':
        // l13-no-files
        if (keep && given['file-client'] === 'lync-2013') return 'forbidden';
        // files-xcopy: a must wherever files were used, whether or not anyone wants to keep them
        if (handled === 'never') return 'forbidden';
        // SC087: an early copy is not discussed
        if (handled === 'before') return 'silent';
        if (handled !== 'after') return unread(given);
        if (given['file-client'] !== 'group-chat' && given['file-client'] !== 'lync-2013') return unread(given);
        // files-xcopy and legacy-files-ok, with the duty of files-whole-folder
        return 'limited';
      case 'new-files':
        // new features: file upload is set for the category, for all its rooms
        if (!keep) return 'limited';
        // l13-no-files; legacy-files-ok, which the copy of the old folder has no part in
        if (given['file-client'] === 'lync-2013') return 'forbidden';
        return given['file-client'] === 'group-chat' ? 'allowed' : unread(given);
      case 'disabled-accounts':
        // Gg398730 speaks of federated users only
        return 'silent';
      case 'add-ins':
        // SC102: name-conflict-avoid, within addin-http-only and addin-registered
        return keep ? 'limited' : 'silent';
      case 'add-ins-other-protocol':
        // addin-http-only; nobody says how one is left out
        return keep ? 'forbidden' : 'silent';
      case 'presenters':
        // normal-no-presenters; nobody says what becomes of those of a legacy room
        return keep ? 'forbidden' : 'silent';
      case 'disabled-rooms':
        // SC090, T24: nobody says what becomes of them
        if (keep || handled === 'before') return 'silent';
        // src-disable-unwanted: to be marked before the migration
        return 'forbidden';
      case 'file-upload':
        // fileupload-category-only against JJ204859 and JJ215882 (T30); for all rooms of the category
        return keep ? 'conflict' : 'limited';
      case 'chat-history':
        // history-category-only: for all rooms of the category
        return keep ? 'forbidden' : 'limited';
      case 'topic':
        // topic-removed: a description alone
        return keep ? 'forbidden' : 'allowed';
      default:
        return unread(given);
    }
  },
);

testReading(
  'room-names',
  {
    'category-level': ['top', 'child'],
    'name-length': ['up-to-240', '241-to-256', 'over-256', 'shortened-before-export', 'shortened-after-export'],
    'same-name': [
      'nothing',
      'room-in-2013',
      'another-legacy-room',
      'category',
      'renamed-before-export',
      'renamed-before-import',
      'renamed-after-import',
    ],
  },
  roomNames,
);
