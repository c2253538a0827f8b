import { testReading } from './worked.ts';

testReading('export-options', (given) => {
  const made = given['export-output'];
  const passed = given['import-input'];
  const part = given['exported-part'];
  // imp-parameters: no pool, category or date
  if (part === 'chosen-at-import') return 'forbidden';
  if (made === 'both' || given['database-instance'] === 'missing' || passed === 'nothing') return 'forbidden';
  if (made === 'bytes' && passed !== 'bytes') return 'forbidden';
  if (given['cut-off'] === 'another-level' || passed === 'xml') return 'conflict';
  // imp-text-names-2010-only, and JJ205264 with 2007 R2: of data of another 2013 pool nothing is said (T63)
  if (given['exported-from'] !== 'group-chat-2010' && given['exported-from'] !== 'group-chat-2007-r2') return 'silent';
  if (given['import-turn'] === 'another') return 'silent';
  // exp-level is about the export; of an import of one level alone nothing is said. exp-scope: categories with their rooms
  if (part === 'one-level') return 'silent';
  return made === 'file' && passed === 'bytes' ? 'silent' : 'limited';
});

testReading('backup-and-restore', (given) => {
  if (given['restored-to'] === 'group-chat' || given['backup-of'] === 'group-chat') return 'silent';
  const pair = `${given['backup-made-with']} and ${given['restored-with']}`;
  if (pair !== 'export and import' && pair !== 'sql and sql') return 'forbidden';
  // JJ945649 restores; it names no other pool (T63)
  return given['restored-pool'] === 'same-pool' ? 'allowed' : 'silent';
});
