import { rule } from '../rule.ts';

export default rule({
  id: 'chat-servers-may-have-computers-of-their-own',
  topic: 'topology',
  source: 'deploying-persistent-chat-server#separate-pool',
  when: { directory: 'same-domain', 'time-zone': 'same', disk: 'ntfs', 'chat-databases': 'alone', 'sql-servers': 'separate' },
  may: { 'runs-on': 'own-servers' },
  says: {
    en: 'Persistent Chat Server may run on computers of its own, as a pool apart from the Front End Servers.',
    es: 'El servidor de chat persistente puede ejecutarse en equipos propios, como grupo de servidores aparte de los servidores front-end.',
  },
  note: {
    en: 'Its next hop may also be a Standard Edition server (Gg398500).',
    es: 'Su próximo salto también puede ser un servidor Standard Edition (Gg398500).',
  },
});
