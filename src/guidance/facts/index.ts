import { administrationFacts } from './administration.ts';
import { commandFacts } from './commands.ts';
import { coreDerived, coreFacts } from './core.ts';
import { domainFacts } from './domains.ts';
import { endpointFacts } from './endpoint.ts';
import { moveFacts } from './moves.ts';
import { pathFacts } from './paths.ts';
import { policyDerived, policyFacts } from './policy.ts';
import { poolFacts } from './pools.ts';
import { preciseClientFacts } from './precise-clients.ts';
import { preparationFacts } from './preparation.ts';
import { retirementFacts } from './retirement.ts';
import { roomFacts } from './rooms.ts';
import { settingFacts } from './settings.ts';
import { topologyFacts } from './topology.ts';

/** Every question there is, in the order in which forms ask and links name them. */
export const facts = {
  ...preciseClientFacts,
  ...roomFacts,
  ...domainFacts,
  ...coreFacts,
  ...policyFacts,
  ...endpointFacts,
  ...pathFacts,
  ...commandFacts,
  ...preparationFacts,
  ...retirementFacts,
  ...settingFacts,
  ...administrationFacts,
  ...topologyFacts,
  ...poolFacts,
  ...moveFacts,
} as const;
export const derivedFacts = { ...coreDerived, ...policyDerived } as const;
