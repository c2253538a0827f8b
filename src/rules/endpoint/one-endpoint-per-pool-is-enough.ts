import { rule } from '../rule.ts';

export default rule({
  id: 'one-endpoint-per-pool-is-enough',
  topic: 'endpoint',
  source: 'run-backward-compatibility#one-per-pool',
  when: {},
  should: { 'created-endpoints': 'one' },
  says: {
    en: 'One endpoint should be created for each pool: several are not needed.',
    es: 'Se recomienda crear un extremo por cada grupo de servidores: no hacen falta varios.',
  },
  means: {
    en: 'More than one created for the same pool is unnecessary, not wrong.',
    es: 'Crear más de uno para el mismo grupo de servidores es innecesario, no erróneo.',
  },
});
