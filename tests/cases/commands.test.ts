import { describe, expect, test } from 'vitest';
import { checkerOf } from '../../src/checkers/index.ts';
import { commandsCases } from './commands-cases.ts';
import { testCases, testReading } from './worked.ts';

testCases(commandsCases.map((it) => ({ source: it.because, ...it })));

describe.each(['export-options', 'backup-and-restore'])('the cases of %s', (name) => {
  test('every binding rule and every permission decides one of them', () => {
    const decided = new Set(commandsCases.filter(({ checker }) => checker === name).flatMap(({ rules }) => rules));
    const weighty = checkerOf(name).model.rules.filter(({ modality, also }) => modality !== 'follows' && !also);
    expect(weighty.map(({ id }) => id).filter((id) => !decided.has(id))).toEqual([]);
  });
});

testReading('export-options', (given) => {
  const made = given['export-output'];
  const passed = given['import-input'];
  if (made === 'both' || given['database-instance'] === 'missing' || passed === 'nothing') return 'forbidden';
  if (made === 'bytes' && passed !== 'bytes') return 'forbidden';
  if (given['cut-off'] === 'another-level' || passed === 'xml') return 'conflict';
  if (given['import-turn'] === 'another') return 'silent';
  return made === 'file' && passed === 'bytes' ? 'silent' : 'limited';
});

testReading('backup-and-restore', (given) => {
  if (given['restored-to'] === 'group-chat') return 'silent';
  const pair = `${given['backup-made-with']} and ${given['restored-with']}`;
  return pair === 'export and import' || pair === 'sql and sql' ? 'allowed' : 'forbidden';
});
