import { rule } from '../rule.ts';

export default rule({
  id: 'each-pool-may-have-an-endpoint',
  topic: 'topology',
  source: 'run-backward-compatibility#several',
  when: { 'pool-subject': 'legacy-endpoint' },
  may: { 'pool-wish': 'in-one-pool' },
  says: {
    en: 'Each Persistent Chat pool may have an endpoint of its own for legacy clients.',
    es: 'Cada grupo de servidores de chat persistente puede tener su propio extremo para los clientes heredados.',
  },
  note: {
    en: 'More than one for the same pool is not needed.',
    es: 'No hace falta más de uno para el mismo grupo de servidores.',
  },
});
