import { tension } from '../../model/tension.ts';

export default tension({
  id: 'members-outside-the-allowed-members-advice-or-duty',
  number: 'T54',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'Members outside the allowed members: advice or duty',
    es: 'Miembros que no son miembros permitidos: recomendación u obligación',
  },
  sides: [
    {
      says: {
        en: 'The English says that the members of a room “should” be within AllowedMembers, less DeniedMembers. The published Spanish says “deben” (must) there.',
        es: 'El inglés recomienda (con «should») que los miembros de un salón estén incluidos en AllowedMembers y fuera de DeniedMembers. El texto publicado en español dice «deben».',
      },
      sources: ['manage-rooms'],
    },
    {
      says: {
        en: 'AllowedMembers must include all users of the rooms, and nobody whom the category excludes can be made a member.',
        es: 'AllowedMembers debe incluir a todos los usuarios de los salones, y no se puede hacer miembro a nadie a quien la categoría excluya.',
      },
      sources: ['persistent-chat-membership', 'persistent-chat-user-roles'],
    },
  ],
  reading: {
    en: 'The sentence itself stays advice. That only allowed members enter rests on the other topics, which bind.',
    es: 'La frase en sí no pasa de recomendación. Que solo entren los miembros permitidos se basa en los otros temas, que sí obligan.',
  },
});
