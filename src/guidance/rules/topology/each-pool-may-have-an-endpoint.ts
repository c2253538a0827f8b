import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'each-pool-may-have-an-endpoint',
  topic: 'topology',
  source: 'run-backward-compatibility#several',
  when: { 'pool-subject': 'legacy-endpoint' },
  may: { 'pool-wish': 'in-one-pool' },
  says: {
    en: 'Each Persistent Chat pool may have its own endpoint for legacy clients.',
    es: 'Cada grupo de servidores de chat persistente puede tener su propio extremo para los clientes heredados.',
  },
  note: {
    en: 'A second endpoint for the same pool is not needed.',
    es: 'No hace falta un segundo extremo para el mismo grupo de servidores.',
  },
});
