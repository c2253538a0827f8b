import { fact } from './fact.ts';

/** What stands in the list of domains of the Lync 2010 Group Chat client. */
export const domainFacts = {
  'listed-domains': fact({
    name: { en: 'Domains in the list', es: 'Dominios de la lista' },
    asks: {
      en: 'How many domains are in the list of the Lync 2010 Group Chat client?',
      es: '¿Cuántos dominios hay en la lista del cliente Chat en grupo de Lync 2010?',
    },
    hint: {
      en: 'The list belongs to the window for joining a chat room. Each domain has the URI of a Lookup Server.',
      es: 'La lista está en la ventana para unirse a un salón de chat. Cada dominio tiene el URI de un servidor de búsqueda.',
    },
    answers: {
      one: {
        en: 'One: that of the chat pool of one’s own organization',
        es: 'Uno: el del grupo de servidores de chat de la propia organización',
      },
      several: { en: 'Several', es: 'Varios' },
    },
    effort: 1,
  }),
  'listed-for': fact({
    name: { en: 'Purpose of the further domains', es: 'Finalidad de los demás dominios' },
    asks: {
      en: 'If there are several, what are the further domains for?',
      es: 'Si hay varios, ¿para qué son los demás dominios?',
    },
    hint: {
      en: 'With a single domain, it can be left unanswered.',
      es: 'Si hay un solo dominio, se puede dejar sin responder.',
    },
    answers: {
      'federated-company': { en: 'For rooms of a federated company', es: 'Para salones de una empresa federada' },
      'own-pools': {
        en: 'For further chat pools of one’s own organization',
        es: 'Para otros grupos de servidores de chat de la propia organización',
      },
    },
    effort: 3,
  }),
} as const;
