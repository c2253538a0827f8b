import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-may-have-four-active-servers',
  topic: 'topology',
  source: 'deploying-persistent-chat-server#pool-size',
  when: {
    'runs-on': 'own-servers',
    'created-as': 'multiple-server',
    'users-per-server': 'up-to-20000',
    'users-in-all': 'up-to-80000',
    'provisioned-users': 'up-to-150000',
    'standby-servers': ['none', 'up-to-four'],
  },
  may: { 'active-servers': ['one', 'two-to-four'] },
  within: {
    en: 'The figures are upper limits. None of them guarantees performance.',
    es: 'Las cifras son límites máximos. Ninguna garantiza un rendimiento determinado.',
  },
  says: {
    en: 'A multiple-server Persistent Chat pool may have up to four active servers, each with up to 20,000 active users.',
    es: 'Un grupo de varios servidores de chat persistente puede tener hasta cuatro servidores activos, cada uno con hasta 20 000 usuarios activos.',
  },
  note: {
    en: 'A further limit is 2 million access control entries across all rooms (Gg615006).',
    es: 'Otro límite son 2 millones de entradas de control de acceso entre todos los salones (Gg615006).',
  },
});
