import { judge } from '../engine/judge.ts';
import { administrationCases } from '../guidance/cases/administration.ts';
import { commandsCases } from '../guidance/cases/commands.ts';
import { coreCases } from '../guidance/cases/core.ts';
import { domainsCases } from '../guidance/cases/domains.ts';
import { endpointCases } from '../guidance/cases/endpoint.ts';
import { movesCases } from '../guidance/cases/moves.ts';
import { pathsCases } from '../guidance/cases/paths.ts';
import { policyCases } from '../guidance/cases/policy.ts';
import { poolsCases } from '../guidance/cases/pools.ts';
import { preciseClientsCases } from '../guidance/cases/precise-clients.ts';
import { preparationCases } from '../guidance/cases/preparation.ts';
import { retirementCases } from '../guidance/cases/retirement.ts';
import { roomsCases } from '../guidance/cases/rooms.ts';
import { settingsCases } from '../guidance/cases/settings.ts';
import { topologyCases } from '../guidance/cases/topology.ts';
import type { RuleId } from '../model/names.ts';
import type { WorkedCase } from '../model/workedCase.ts';
import { checkerOf } from './checkers.ts';

/** Every case worked by hand from the sources, of all topics. */
export const workedCases: readonly WorkedCase[] = [
  ...coreCases.map((it) => ({
    ...it,
    rules: judge(checkerOf(it.checker).model, it.given).deciding as RuleId[],
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
