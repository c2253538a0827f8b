import { rule } from '../rule.ts';

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
    en: 'A Creator of the category who is also an allowed member may create rooms in it with the Lync client.',
    es: 'Un creador de la categoría que también es miembro permitido puede crear salones en ella con el cliente Lync.',
  },
  means: {
    en: 'The topic asks for the Creators list alone. Since Creators should be allowed members, we say it of those only.',
    es: 'El tema solo pide estar en la lista Creators. Como se recomienda que los creadores sean miembros permitidos, lo decimos solo de quienes lo son.',
  },
});
