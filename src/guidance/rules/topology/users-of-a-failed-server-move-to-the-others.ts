import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'users-of-a-failed-server-move-to-the-others',
  topic: 'topology',
  source: 'capacity-planning#server-failure',
  when: { 'active-servers': 'two-to-four' },
  follows: true,
  says: {
    en: 'If an active Persistent Chat server fails, its users lose their connection and are transferred to the other active servers, which takes minutes or longer.',
    es: 'Si falla un servidor de chat persistente activo, sus usuarios pierden la conexión y se transfieren a los demás servidores activos, lo que tarda unos minutos o más.',
  },
  means: {
    en: 'Each of the other servers can then host up to 30,000 users, more than the 20,000 that a server supports: it is recommended to restore the failed server quickly.',
    es: 'Cada uno de los demás servidores puede alojar entonces hasta 30 000 usuarios, más de los 20 000 que admite un servidor: se recomienda restaurar pronto el que ha fallado.',
  },
});
