import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'creator-may-create-a-room',
  topic: 'rooms',
  source: 'creating-or-editing-a-room#creators',
  when: { 'room-standing': 'creator', 'category-list': 'allowed', 'branch-appliance': 'no' },
  may: { 'room-task': 'create' },
  within: {
    en: 'For the user’s own site only: users cannot create rooms on other sites of the same topology.',
    es: 'Solo para el propio sitio del usuario: los usuarios no pueden crear salones en otros sitios de la misma topología.',
  },
  says: {
    en: 'A Creator of a Persistent Chat category who is also an allowed member may create rooms in it with the Lync 2013 client.',
    es: 'Un creador de una categoría de chat persistente que también es miembro permitido puede crear salones en ella con el cliente Lync 2013.',
  },
  means: {
    en: 'The topic requires only the Creators list. Since Creators should be allowed members, we answer yes only for Creators who are.',
    es: 'El tema solo exige estar en la lista Creators. Como se recomienda que los creadores sean miembros permitidos, solo respondemos que sí para quienes lo son.',
  },
});
