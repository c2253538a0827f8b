import type { Bilingual } from '../vocabulary/text.ts';
import backupAndRestore from './backup-and-restore.ts';
import type { Checker } from './checker.ts';
import clientAccess from './client-access.ts';
import effectivePolicy from './effective-policy.ts';
import exportOptions from './export-options.ts';
import legacyClientDomains from './legacy-client-domains.ts';
import legacyEndpoint from './legacy-endpoint.ts';
import legacyRetirement from './legacy-retirement.ts';
import nextHop from './next-hop.ts';
import poolCapacity from './pool-capacity.ts';
import poolHome from './pool-home.ts';
import poolPlacement from './pool-placement.ts';
import readyToMigrate from './ready-to-migrate.ts';
import rolesAndTools from './roles-and-tools.ts';
import roomAccess from './room-access.ts';
import roomNames from './room-names.ts';
import roomSettings from './room-settings.ts';
import severalPools from './several-pools.ts';
import sharedContent from './shared-content.ts';
import sideBySide from './side-by-side.ts';
import supportedPath from './supported-path.ts';
import userMove from './user-move.ts';
import whichClient from './which-client.ts';

/** The checkers by when a reader needs them, in the order in which readers meet them. */
export const checkerGroups: readonly { readonly id: string; readonly name: Bilingual; readonly checkers: readonly Checker[] }[] =
  [
    {
      id: 'coexistence',
      name: { en: 'During coexistence', es: 'Durante la coexistencia' },
      checkers: [clientAccess, poolHome, sideBySide, sharedContent],
    },
    {
      id: 'users',
      name: { en: 'Users, clients and rooms', es: 'Usuarios, clientes y salones' },
      checkers: [userMove, effectivePolicy, whichClient, roomAccess, legacyClientDomains],
    },
    {
      id: 'path',
      name: { en: 'Path and topology', es: 'Ruta y topología' },
      checkers: [supportedPath, poolPlacement, poolCapacity, severalPools, nextHop],
    },
    {
      id: 'move',
      name: { en: 'The move', es: 'El traslado' },
      checkers: [readyToMigrate, exportOptions, backupAndRestore, roomSettings, roomNames, rolesAndTools],
    },
    {
      id: 'after',
      name: { en: 'After the move', es: 'Después del traslado' },
      checkers: [legacyEndpoint, legacyRetirement],
    },
  ];

export const checkers: readonly Checker[] = checkerGroups.flatMap((group) => group.checkers);

/** The checker with this id. Throws when there is none. */
export function checkerOf(id: string): Checker {
  const found = checkers.find((checker) => checker.id === id);
  if (!found) throw new Error(`No checker ${id}: register it in src/checkers/index.ts`);
  return found;
}

/** The checkers whose verdict a rule is part of, then those that show it beside. */
export const checkersOf = (ruleId: string): readonly Checker[] => [
  ...checkers.filter(({ rules }) => rules.some(({ id }) => id === ruleId)),
  ...checkers.filter(({ also = [] }) => also.some(({ id }) => id === ruleId)),
];
