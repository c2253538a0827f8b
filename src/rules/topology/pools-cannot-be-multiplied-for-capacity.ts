import { rule } from '../rule.ts';

export default rule({
  id: 'pools-cannot-be-multiplied-for-capacity',
  topic: 'topology',
  source: 'persistent-chat-requirements#several-pools',
  when: { 'pool-subject': 'deployment' },
  cannot: { 'pool-reason': 'more-capacity' },
  says: {
    en: 'More than 80,000 concurrent users cannot be served, however many Persistent Chat pools there are.',
    es: 'No se puede atender a más de 80 000 usuarios simultáneos, por muchos grupos de servidores de chat persistente que haya.',
  },
  remedy: {
    en: 'Plan for at most 80,000 concurrent users over all pools.',
    es: 'Prevea como máximo 80 000 usuarios simultáneos entre todos los grupos de servidores.',
  },
});
