import { checkerOf } from '../../src/checkers/index.ts';
import { judge } from '../../src/engine/judge.ts';
import type { Scenario } from '../../src/vocabulary/facts.ts';
import { administrationCases } from './administration-cases.ts';
import { commandsCases } from './commands-cases.ts';
import { coreCases } from './core-cases.ts';
import { domainsCases } from './domains-cases.ts';
import { endpointCases } from './endpoint-cases.ts';
import { movesCases } from './moves-cases.ts';
import { pathsCases } from './paths-cases.ts';
import { policyCases } from './policy-cases.ts';
import { poolsCases } from './pools-cases.ts';
import { preciseClientsCases } from './precise-clients-cases.ts';
import { preparationCases } from './preparation-cases.ts';
import { retirementCases } from './retirement-cases.ts';
import { roomsCases } from './rooms-cases.ts';
import { settingsCases } from './settings-cases.ts';
import { topologyCases } from './topology-cases.ts';
import type { WorkedCase } from './worked.ts';

/** Every case worked by hand from the sources, of all topics. */
export const workedCases: readonly WorkedCase[] = [
  ...coreCases.map((it) => ({
    ...it,
    given: it.given as Scenario,
    rules: judge(checkerOf(it.checker).model, it.given).deciding,
  })),
  ...policyCases,
  ...preciseClientsCases,
  ...domainsCases,
  ...roomsCases,
  ...endpointCases,
  ...pathsCases,
  ...preparationCases,
  ...settingsCases,
  ...retirementCases,
  ...commandsCases,
  ...administrationCases,
  ...topologyCases,
  ...poolsCases,
  ...movesCases,
];
