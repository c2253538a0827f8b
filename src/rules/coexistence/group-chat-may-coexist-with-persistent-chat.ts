import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-may-coexist-with-persistent-chat',
  topic: 'coexistence',
  source: 'migrating-group-chat-servers#coexistence',
  when: { stage: 'during', 'has-2013': 'yes' },
  may: { 'has-2010': 'yes' },
  within: {
    en: 'Rooms and other content are not shared between them.',
    es: 'Los salones y demás contenido no se comparten entre ellos.',
  },
  says: {
    en: 'Group Chat Server of 2010 and Persistent Chat Server may coexist.',
    es: 'El servidor de chat en grupo de 2010 y el de chat persistente pueden coexistir.',
  },
});
