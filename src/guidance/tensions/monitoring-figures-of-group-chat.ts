import { tension } from '../../model/tension.ts';

export default tension({
  id: 'monitoring-figures-of-group-chat',
  number: 'T49',
  kind: 'conflict',
  weight: 'environment',
  title: {
    en: 'Monitoring figures for Group Chat',
    es: 'Cifras de supervisión del chat en grupo',
  },
  sides: [
    {
      says: {
        en: 'A topic published for Lync Server 2013 gives the figures of a test with three Group Chat Servers and 60,000 users.',
        es: 'Un tema publicado para Lync Server 2013 da las cifras de una prueba con tres servidores de chat en grupo y 60 000 usuarios.',
      },
      sources: ['monitoring-group-chat'],
    },
    {
      says: {
        en: 'A Persistent Chat pool has four active servers at most and 80,000 users.',
        es: 'Un grupo de servidores de chat persistente tiene cuatro servidores activos como máximo y 80 000 usuarios.',
      },
      sources: ['persistent-chat-components'],
    },
  ],
  reading: {
    en: 'The first topic names the servers and services of 2010; do not use its figures for the capacity of 2013.',
    es: 'El primer tema nombra los servidores y los servicios de 2010; no use sus cifras para la capacidad de 2013.',
  },
});
