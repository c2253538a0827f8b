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
import sharedContent from './shared-content.ts';
import sideBySide from './side-by-side.ts';
import supportedPath from './supported-path.ts';
import whichClient from './which-client.ts';

/** Every checker, in the order in which readers meet them. */
export const checkers: readonly Checker[] = [
  clientAccess,
  poolHome,
  sideBySide,
  sharedContent,
  effectivePolicy,
  roomAccess,
  whichClient,
  legacyClientDomains,
  legacyEndpoint,
  supportedPath,
  poolPlacement,
  poolCapacity,
  nextHop,
  readyToMigrate,
  exportOptions,
  roomSettings,
  roomNames,
  legacyRetirement,
  backupAndRestore,
  rolesAndTools,
];

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
