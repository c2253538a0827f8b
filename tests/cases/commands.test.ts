import { testReading, unread } from './worked.ts';

testReading(
  'export-options',
  {
    'exported-from': ['group-chat-2010', 'group-chat-2007-r2', 'persistent-chat-2013'],
    'export-output': ['file', 'bytes', 'both'],
    'database-instance': ['named', 'missing'],
    'import-input': ['zip', 'xml', 'bytes', 'nothing'],
    'exported-part': ['everything', 'chosen-categories', 'one-level', 'chosen-at-import'],
    'import-turn': ['first', 'another'],
    'cut-off': ['none', 'room-directory', 'another-level'],
  },
  (given) => {
    const made = given['export-output'];
    const passed = given['import-input'];
    const part = given['exported-part'];
    // imp-parameters: no pool, category or date
    if (part === 'chosen-at-import') return 'forbidden';
    if (made === 'both' || given['database-instance'] === 'missing' || passed === 'nothing') return 'forbidden';
    if (made === 'bytes' && passed !== 'bytes') return 'forbidden';
    if (given['cut-off'] === 'another-level' || passed === 'xml') return 'conflict';
    // JJ205264 and the import reference speak of legacy sources: of data of another 2013 pool nothing is said
    if (given['exported-from'] === 'persistent-chat-2013') return 'silent';
    if (given['exported-from'] !== 'group-chat-2010' && given['exported-from'] !== 'group-chat-2007-r2') return unread(given);
    if (given['import-turn'] === 'another') return 'silent';
    // exp-level is about the export; of an import of one level alone nothing is said. exp-scope: categories with their rooms
    if (part === 'one-level') return 'silent';
    const wholeCategories = part === 'everything' || part === 'chosen-categories';
    if (given['cut-off'] !== 'none' && given['cut-off'] !== 'room-directory') return unread(given);
    if (given['import-turn'] !== 'first' || given['database-instance'] !== 'named' || !wholeCategories) return unread(given);
    if (made === 'file' && passed === 'bytes') return 'silent';
    if (made === 'file' && passed === 'zip') return 'limited';
    if (made === 'bytes' && passed === 'bytes') return 'limited';
    return unread(given);
  },
);

testReading(
  'backup-and-restore',
  {
    'backup-of': ['persistent-chat-2013', 'group-chat'],
    'backup-made-with': ['export', 'sql'],
    'restored-with': ['import', 'sql'],
    'restored-to': ['persistent-chat-2013', 'group-chat'],
    'restored-pool': ['same-pool', 'another-pool'],
  },
  (given) => {
    if (given['restored-to'] === 'group-chat' || given['backup-of'] === 'group-chat') return 'silent';
    if (given['restored-to'] !== 'persistent-chat-2013' || given['backup-of'] !== 'persistent-chat-2013') return unread(given);
    const pair = `${given['backup-made-with']} and ${given['restored-with']}`;
    if (pair !== 'export and import' && pair !== 'sql and sql') return 'forbidden';
    // JJ945649 restores; it names no other pool
    return given['restored-pool'] === 'same-pool' ? 'allowed' : 'silent';
  },
);
