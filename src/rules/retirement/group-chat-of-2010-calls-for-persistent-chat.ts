import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-of-2010-calls-for-persistent-chat',
  topic: 'retirement',
  source: 'migrating-group-chat-servers#persistent-chat-required',
  when: { removing: ['group-chat', 'trusted-application'] },
  mustNot: { migration: 'given-up' },
  conflict: {
    with: 'persistent-chat-roles-are-optional',
    reading: {
      en: 'The role is optional in general; it is required if the content of Group Chat is to stay within reach.',
      es: 'El rol es opcional en general; es obligatorio si se quiere conservar el acceso al contenido del chat en grupo.',
    },
  },
  says: {
    en: 'Where Group Chat was deployed in Lync Server 2010, Persistent Chat Server must not be left out of Lync Server 2013.',
    es: 'Si en Lync Server 2010 se implementó el chat en grupo, en Lync Server 2013 no debe prescindirse del servidor de chat persistente.',
  },
  note: {
    en: 'That Persistent Chat Server has to follow Group Chat is said of Lync Server 2010; nothing of the kind is said of 2007 R2.',
    es: 'Que al chat en grupo debe seguirle el servidor de chat persistente se dice de Lync Server 2010; de 2007 R2 no se dice nada parecido.',
  },
});
