import { tension } from '../../model/tension.ts';

export default tension({
  id: 'whether-persistent-chat-is-mandatory',
  number: 'T12',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'Whether Persistent Chat is mandatory', es: 'Si el chat persistente es obligatorio' },
  sides: [
    {
      says: {
        en: 'An organization that deployed the Group Chat Server of Lync Server 2010 must deploy Persistent Chat Server.',
        es: 'La organización que implementó el servidor de chat en grupo de 2010 debe implementar el servidor de chat persistente.',
      },
      sources: ['migrating-group-chat-servers'],
    },
    {
      says: {
        en: 'The role is optional.',
        es: 'El rol es opcional.',
      },
      sources: ['new-persistent-chat-features', 'how-persistent-chat-works'],
    },
  ],
  reading: {
    en: 'Optional in general; required if users are to have access to the content of legacy Group Chat from 2013.',
    es: 'Opcional en general; obligatorio si se quiere acceder desde Lync Server 2013 al contenido del chat en grupo heredado.',
  },
});
