import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-servers-may-have-computers-of-their-own',
  topic: 'topology',
  source: 'deploying-persistent-chat-server#separate-pool',
  when: { directory: 'same-domain', 'time-zone': 'same', disk: 'ntfs', 'chat-databases': 'alone', 'sql-servers': 'separate' },
  may: { 'runs-on': 'own-servers' },
  says: {
    en: 'Persistent Chat Server may run on separate computers, in its own pool, apart from the Front End Servers.',
    es: 'El servidor de chat persistente puede ejecutarse en equipos propios, en un grupo de servidores propio, aparte de los servidores front-end.',
  },
  note: {
    en: 'The next hop of the Persistent Chat pool can also be a Standard Edition server (Gg398500).',
    es: 'El próximo salto del grupo de servidores de chat persistente también puede ser un servidor Standard Edition (Gg398500).',
  },
});
