import { tension } from '../../model/tension.ts';

export default tension({
  id: 'whether-a-room-manager-may-change-the-category',
  number: 'T41',
  kind: 'conflict',
  weight: 'environment',
  title: {
    en: 'Whether a room manager can change the category',
    es: 'Si el administrador de un salón (Manager) puede cambiar la categoría',
  },
  sides: [
    {
      says: {
        en: 'No: a room manager can change everything but the category; only the Persistent Chat administrator can change it.',
        es: 'No: el administrador del salón (Manager) puede cambiar todo salvo la categoría; solo el administrador de chat persistente puede cambiarla.',
      },
      sources: ['persistent-chat-categories', 'persistent-chat-user-roles'],
    },
    {
      says: {
        en: 'Yes, if that manager is also a creator in the other category.',
        es: 'Sí, si ese administrador del salón es además creador en la otra categoría.',
      },
      sources: ['persistent-chat-user-roles', 'moving-a-room-to-another-category'],
    },
  ],
  reading: {
    en: 'The Persistent Chat administrator can, and so can a room manager who is a creator in the target category.',
    es: 'Puede el administrador de chat persistente, y también un administrador del salón (Manager) que sea creador en la categoría de destino.',
  },
});
