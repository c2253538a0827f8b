import { tension } from '../../model/tension.ts';

export default tension({
  id: 'creators-outside-the-allowed-members',
  number: 'T53',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'Creators outside the allowed members', es: 'Creadores que no son miembros permitidos' },
  sides: [
    {
      says: {
        en: 'Creators should be within AllowedMembers, less DeniedMembers.',
        es: 'Se recomienda que los creadores estén incluidos en AllowedMembers y fuera de DeniedMembers.',
      },
      sources: ['manage-categories'],
    },
    {
      says: {
        en: 'A user in the Creators list can create rooms; a second list is not asked for. Objects of AllowedMembers or of Creators can be added to rooms.',
        es: 'Un usuario de la lista Creators puede crear salones; no se pide una segunda lista. Los objetos de AllowedMembers o de Creators pueden agregarse a los salones.',
      },
      sources: ['persistent-chat-membership', 'persistent-chat-user-roles'],
    },
    {
      says: {
        en: 'AllowedMembers must include all users of the rooms of the category.',
        es: 'AllowedMembers debe incluir a todos los usuarios de los salones de la categoría.',
      },
      sources: ['persistent-chat-membership'],
    },
  ],
  reading: {
    en: 'Make every Creator an allowed member. Whether one who is not, or who is denied, can create rooms is left undecided; such a Creator does not enter them.',
    es: 'Haga que todo creador sea miembro permitido. Queda sin decidir si puede crear salones uno que no lo sea o que esté denegado; ese creador no entra en ellos.',
  },
  shownBy: {
    checker: 'room-access',
    given: {
      'room-task': 'create',
      'room-standing': 'creator',
      'category-list': 'not-listed',
      'branch-appliance': 'no',
      home: 'lync-2013',
      policy: 'enabled',
    },
  },
});
