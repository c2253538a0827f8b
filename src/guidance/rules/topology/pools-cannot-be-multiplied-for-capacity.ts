import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pools-cannot-be-multiplied-for-capacity',
  topic: 'topology',
  source: 'persistent-chat-requirements#several-pools',
  when: { 'pool-subject': 'deployment' },
  cannot: { 'pool-reason': 'more-capacity' },
  says: {
    en: 'Additional Persistent Chat pools cannot be used to serve more than 80,000 concurrent users in all.',
    es: 'Aunque se agreguen grupos de servidores de chat persistente, no se puede atender a más de 80 000 usuarios simultáneos en total.',
  },
  advice: {
    en: 'Plan for at most 80,000 concurrent users across all pools.',
    es: 'Prevea como máximo 80 000 usuarios simultáneos entre todos los grupos de servidores.',
  },
});
