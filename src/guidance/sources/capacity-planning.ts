import { source } from '../../model/source.ts';

export default source({
  id: 'capacity-planning',
  title: {
    en: 'Capacity planning for Persistent Chat Server in Lync Server 2013',
    es: 'Planificación de la capacidad del servidor de chat persistente en Lync Server 2013',
  },
  technet: 'Gg615006(v=OCS.15)',
  date: '2012-10-05',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-capacity-planning-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-capacity-planning-for-persistent-chat-server',
  },
  passages: {
    topologies: {
      gist: {
        en: 'Persistent Chat Server may be deployed in single-server or multiple-server pools, and with one pool or several.',
        es: 'El servidor de chat persistente se puede implementar en grupos de un solo servidor o de varios, y con uno o más grupos de servidores.',
      },
    },
    'standard-edition': {
      gist: {
        en: 'Standard Edition is supported for new deployments; performance and scale are affected, there is no high availability, and such a deployment is expected to be used mainly for a proof of concept or an evaluation.',
        es: 'Standard Edition se admite para implementaciones nuevas; el rendimiento y la escalabilidad se ven afectados, no hay alta disponibilidad y se prevé que una implementación así sirva sobre todo para una prueba de concepto o una evaluación.',
      },
    },
    'multiple-server-advice': {
      gist: {
        en: 'A multiple-server pool is recommended even if a single server is used, so that others can be added later.',
        es: 'Se recomienda un grupo de varios servidores aunque se use un solo servidor, para poder agregar otros más adelante.',
      },
    },
    'server-failure': {
      gist: {
        en: 'If one of four active servers fails, its users lose their connection and are transferred to the remaining ones, which takes minutes; each of these can then host up to 30,000 users, and the failed server should be restored soon.',
        es: 'Si falla uno de cuatro servidores activos, sus usuarios pierden la conexión y se transfieren a los restantes, lo que tarda unos minutos; cada uno de estos puede alojar entonces hasta 30 000 usuarios, y se recomienda restaurar pronto el servidor que ha fallado.',
      },
    },
    'maximum-sample': {
      gist: {
        en: 'The sample of the maximum capacity of a pool: 4 active instances of the service out of 8, 80,000 active users, 150,000 provisioned users and 120,000 endpoints.',
        es: 'El ejemplo de capacidad máxima de un grupo de servidores: 4 instancias activas del servicio de un total de 8, 80 000 usuarios activos, 150 000 usuarios aprovisionados y 120 000 extremos.',
      },
      aside: {
        en: 'It repeats the limits of other topics (Gg398500, Gg398372), which the rules cite. The figure for endpoints appears in no other topic, and no checker asks for it.',
        es: 'Repite los límites de otros temas (Gg398500, Gg398372), que son los que citan las reglas. La cifra de extremos no aparece en ningún otro tema y ningún comprobador la pide.',
      },
    },
    'access-control-entries': {
      gist: {
        en: 'In all rooms together, 2 million access control entries are allowed; beyond that, performance could degrade significantly. Entries for groups instead of single users keep the number down.',
        es: 'En todos los salones juntos se permiten 2 millones de entradas de control de acceso; por encima de esa cifra, el rendimiento podría empeorar mucho. Usar entradas para grupos de Active Directory en vez de para usuarios individuales reduce su número.',
      },
      aside: {
        en: 'It limits the membership of rooms, which is counted in the data and not chosen when a pool is sized; no checker asks for it.',
        es: 'Limita la pertenencia a los salones, que se cuenta en los datos y no se elige al dimensionar un grupo de servidores; ningún comprobador pregunta por ella.',
      },
    },
    invitations: {
      gist: {
        en: 'Above 1 million invitations, performance could degrade significantly; the table next to it gives 2,000,000 as the most that is allowable.',
        es: 'Por encima de 1 millón de invitaciones, el rendimiento podría empeorar mucho; la tabla contigua da 2 000 000 como el máximo admisible.',
      },
      aside: {
        en: 'The topic gives two figures for one thing. No rule follows from them; both are listed with the open questions.',
        es: 'El tema da dos cifras para una misma cosa. De ahí no se deriva ninguna regla; ambas figuran entre las cuestiones abiertas.',
      },
    },
    samples: {
      gist: {
        en: 'Tables with sample sizes and numbers of rooms, and a user model of 80,000 concurrent users on four servers.',
        es: 'Tablas con tamaños y números de salones de ejemplo, y un modelo de usuario para 80 000 usuarios simultáneos en cuatro servidores.',
      },
      aside: {
        en: 'Examples and the basis of the figures, not limits.',
        es: 'Son ejemplos y la base de las cifras, no límites.',
      },
    },
  },
});
