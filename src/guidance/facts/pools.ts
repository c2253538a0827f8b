import { fact } from '../../model/fact.ts';

/** What several Persistent Chat pools share, and what stays in one. */
export const poolFacts = {
  'pool-subject': fact({
    name: { en: 'What it is about', es: 'De qué se trata' },
    asks: { en: 'What do you want to check?', es: '¿De qué se trata?' },
    answers: {
      room: { en: 'A room', es: 'Un salón' },
      category: { en: 'A category', es: 'Una categoría' },
      'add-in': { en: 'An add-in', es: 'Un complemento' },
      users: { en: 'The connections of a user', es: 'Las conexiones de un usuario' },
      'legacy-endpoint': { en: 'An endpoint for legacy clients', es: 'Un extremo para clientes heredados' },
      deployment: { en: 'The Persistent Chat deployment as a whole', es: 'La implementación de chat persistente en su conjunto' },
    },
    effort: 6,
  }),
  'pool-wish': fact({
    name: { en: 'Number of pools', es: 'Número de grupos de servidores' },
    asks: {
      en: 'How many Persistent Chat pools is it for?',
      es: '¿Para cuántos grupos de servidores de chat persistente está previsto?',
    },
    answers: {
      'in-one-pool': { en: 'One', es: 'Para uno' },
      'in-several': { en: 'Several at once', es: 'Para varios a la vez' },
      'moved-to-another': {
        en: 'One now and another later: it will be moved',
        es: 'Ahora para uno y después para otro: se va a trasladar',
      },
    },
    effort: 3,
  }),
  'name-taken': fact({
    name: { en: 'Other items with the same name', es: 'Otros elementos con el mismo nombre' },
    asks: {
      en: 'Does another item of the same kind have that name?',
      es: '¿Hay otro elemento del mismo tipo con ese nombre?',
    },
    hint: {
      en: 'The kinds are rooms, categories and add-ins. Rooms that are migrated under a name already in use have a separate checker.',
      es: 'Los tipos son los salones, las categorías y los complementos. Para los salones que se migran con un nombre ya usado hay un comprobador aparte.',
    },
    answers: {
      no: { en: 'No, it is the first', es: 'No, es el primero' },
      'in-the-same-pool': { en: 'Yes, in the same pool', es: 'Sí, en el mismo grupo de servidores' },
      'in-another-pool': { en: 'Yes, in another pool', es: 'Sí, en otro grupo de servidores' },
    },
    effort: 1,
  }),
  'pool-reason': fact({
    name: { en: 'Purpose', es: 'Finalidad' },
    asks: {
      en: 'Why do you want several pools, or only one?',
      es: '¿Por qué quiere varios grupos de servidores, o uno solo?',
    },
    answers: {
      'regulatory-data': {
        en: 'To meet regulations, such as keeping data in one region',
        es: 'Para cumplir requisitos normativos, como conservar los datos en una zona geográfica',
      },
      'more-capacity': {
        en: 'To serve more than 80,000 concurrent users',
        es: 'Para atender a más de 80 000 usuarios simultáneos',
      },
      another: { en: 'For another reason', es: 'Por otro motivo' },
    },
    effort: 4,
  }),
} as const;
