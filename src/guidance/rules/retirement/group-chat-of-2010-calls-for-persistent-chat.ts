import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-of-2010-calls-for-persistent-chat',
  topic: 'retirement',
  source: 'migrating-group-chat-servers#persistent-chat-required',
  when: { removing: ['group-chat', 'trusted-application'] },
  mustNot: { migration: 'given-up' },
  conflict: {
    with: 'persistent-chat-roles-are-optional',
    reading: {
      en: 'The Persistent Chat Server roles are optional in general; they are required if the content of Group Chat is to remain accessible.',
      es: 'Los roles del servidor de chat persistente son opcionales en general; son obligatorios si se quiere conservar el acceso al contenido del chat en grupo.',
    },
  },
  says: {
    en: 'Where Group Chat was deployed in Lync Server 2010, Persistent Chat Server must not be left out of the Lync Server 2013 deployment.',
    es: 'Si en Lync Server 2010 se implementó el chat en grupo, en Lync Server 2013 no debe omitirse el servidor de chat persistente.',
  },
  note: {
    en: 'The guidance requires Persistent Chat Server to follow Group Chat of Lync Server 2010; it says nothing of the kind about 2007 R2.',
    es: 'La guía exige que al chat en grupo de Lync Server 2010 le siga el servidor de chat persistente; de 2007 R2 no dice nada parecido.',
  },
});
