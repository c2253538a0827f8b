import { tension } from '../../model/tension.ts';

export default tension({
  id: 'how-many-users-a-server-carries',
  number: 'T55',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'How many users a server supports', es: 'Cuántos usuarios admite un servidor' },
  sides: [
    {
      says: {
        en: 'Each active server supports as many as 20,000 concurrent users, four of them 80,000.',
        es: 'Cada servidor activo admite hasta 20 000 usuarios simultáneos; cuatro, 80 000.',
      },
      sources: ['persistent-chat-components', 'deploying-persistent-chat-server', 'persistent-chat-requirements'],
    },
    {
      says: {
        en: 'After one of four fails, each of the remaining servers might host as many as 30,000. Shared evenly, 80,000 would be some 26,700 for each of 3.',
        es: 'Si falla uno de cuatro, cada uno de los restantes podría alojar hasta 30 000. Repartidos por igual, 80 000 usuarios serían unos 26 700 para cada uno de los 3.',
      },
      sources: ['capacity-planning'],
    },
  ],
  reading: {
    en: 'Plan with 20,000 for each active server. The higher figure describes an emergency, and the topic advises ending it quickly.',
    es: 'Planifique con 20 000 por servidor activo. La cifra más alta describe una emergencia, y el tema aconseja ponerle fin pronto.',
  },
});
