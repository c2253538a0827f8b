import { rule } from '../rule.ts';

export default rule({
  id: 'deletion-removes-the-trusted-service-entries',
  topic: 'retirement',
  source: 'migration-process-details#step-12-entries',
  when: { removing: 'trusted-application' },
  follows: true,
  says: {
    en: 'The deletion removes them from the Central Management store, and the associated trusted service entries from Active Directory.',
    es: 'Al eliminarlos, se quitan del almacén de administración central y se quitan de Active Directory las entradas de servicio de confianza asociadas.',
  },
});
