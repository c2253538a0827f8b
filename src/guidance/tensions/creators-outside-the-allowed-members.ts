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
        en: 'Creators should be in AllowedMembers and not in DeniedMembers.',
        es: 'Se recomienda que los creadores estén incluidos en AllowedMembers y fuera de DeniedMembers.',
      },
      sources: ['manage-categories'],
    },
    {
      says: {
        en: 'A user in the Creators list can create rooms; no second list is required. Objects of AllowedMembers or of Creators can be added to rooms.',
        es: 'Un usuario de la lista Creators puede crear salones; no se exige una segunda lista. Los objetos de AllowedMembers o de Creators pueden agregarse a los salones.',
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
    en: 'Make every Creator an allowed member. We leave undecided whether a Creator who is not an allowed member, or who is denied, can create rooms; such a Creator cannot enter them.',
    es: 'Haga que todo creador sea miembro permitido. Dejamos sin decidir si puede crear salones un creador que no lo sea o que esté denegado; ese creador no puede entrar en ellos.',
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
