import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'deletion-removes-the-trusted-service-entries',
  topic: 'retirement',
  source: 'migration-process-details#step-12-entries',
  when: { removing: 'trusted-application' },
  follows: true,
  says: {
    en: 'Deleting the Group Chat trusted application and its pool removes both from the Central Management store, and the associated trusted service entries from Active Directory.',
    es: 'Al eliminar la aplicación de confianza del chat en grupo y su grupo de aplicaciones de confianza, ambos se quitan del almacén de administración central, y de Active Directory se quitan las entradas de servicio de confianza asociadas.',
  },
});
