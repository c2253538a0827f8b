import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'further-pools-do-not-raise-the-limit',
  topic: 'topology',
  source: 'persistent-chat-requirements#several-pools',
  when: {},
  follows: true,
  says: {
    en: 'Additional Persistent Chat pools do not raise the limit of 80,000 concurrent users.',
    es: 'Agregar grupos de servidores de chat persistente no aumenta el límite de 80 000 usuarios simultáneos.',
  },
  means: {
    en: 'Several pools are supported to keep data in a country or region, not to serve more people.',
    es: 'Se admiten varios grupos de servidores para conservar los datos en un país o región, no para atender a más personas.',
  },
});
