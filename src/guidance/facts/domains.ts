import { fact } from '../../model/fact.ts';

/** What the list of domains of the Lync 2010 Group Chat client contains. */
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
        en: 'One: that of your own organization’s chat pool',
        es: 'Uno: el del grupo de servidores de chat de su organización',
      },
      several: { en: 'Several', es: 'Varios' },
    },
    effort: 1,
  }),
  'listed-for': fact({
    name: { en: 'Purpose of the other domains', es: 'Finalidad de los demás dominios' },
    asks: {
      en: 'If there are several, what are the other domains for?',
      es: 'Si hay varios, ¿para qué son los demás dominios?',
    },
    hint: {
      en: 'If there is only one domain, leave this unanswered.',
      es: 'Si hay un solo dominio, deje esta pregunta sin responder.',
    },
    answers: {
      'federated-company': { en: 'For rooms of a federated company', es: 'Para salones de una empresa federada' },
      'own-pools': {
        en: 'For other chat pools of your own organization',
        es: 'Para otros grupos de servidores de chat de su organización',
      },
    },
    effort: 3,
  }),
} as const;
