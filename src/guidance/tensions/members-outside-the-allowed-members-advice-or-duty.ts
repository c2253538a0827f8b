import { quotingEnglish, quotingSpanish } from '../../model/quotation.ts';
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
        en: quotingSpanish`The English says that the members of a room “should” be in AllowedMembers and not in DeniedMembers. The published Spanish says “${'deben'}” (must) there.`,
        es: quotingEnglish`El inglés recomienda (con «${'should'}») que los miembros de un salón estén incluidos en AllowedMembers y fuera de DeniedMembers. El texto publicado en español dice «deben».`,
      },
      sources: ['manage-rooms'],
    },
    {
      says: {
        en: 'AllowedMembers must include all users of the rooms, and a user whom the category excludes cannot be made a member.',
        es: 'AllowedMembers debe incluir a todos los usuarios de los salones, y no se puede hacer miembro a un usuario al que la categoría excluya.',
      },
      sources: ['persistent-chat-membership', 'persistent-chat-user-roles'],
    },
  ],
  reading: {
    en: 'The sentence itself remains a recommendation. The other topics, which are binding, are the reason why only allowed members can enter.',
    es: 'La frase en sí no pasa de recomendación. Que solo puedan entrar los miembros permitidos se basa en los otros temas, que sí son vinculantes.',
  },
});
