import { source } from '../../model/source.ts';

export default source({
  id: 'standard-migration-scenario',
  title: { en: 'Standard migration scenario - high-level', es: 'Escenario de migración estándar: visión general' },
  technet: 'JJ205354(v=OCS.15)',
  date: '2013-01-30',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/standard-migration-scenario-high-level',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/standard-migration-scenario-high-level',
  },
  passages: {
    deployment: {
      gist: {
        en: 'Lync Server 2013 has to be deployed first and the Persistent Chat pools after it.',
        es: 'Primero hay que implementar Lync Server 2013 y después los grupos de servidores de chat persistente.',
      },
      aside: {
        en: 'The prerequisites (JJ205264) require the same; the rule cites them.',
        es: 'Los requisitos previos (JJ205264) exigen lo mismo; la regla los cita.',
      },
    },
    planning: {
      gist: {
        en: 'The move of the rooms has to be planned, with a suitable time to shut the system down.',
        es: 'Hay que planificar el traslado de los salones, con un momento adecuado para detener el sistema.',
      },
      aside: {
        en: 'The procedure (JJ205264) says which services have to be stopped; the rules cite it.',
        es: 'El procedimiento (JJ205264) dice qué servicios deben detenerse; las reglas lo citan.',
      },
    },
    cmdlets: {
      gist: {
        en: 'The content is moved with Export-CsPersistentChatData and Import-CsPersistentChatData.',
        es: 'El contenido se traslada con Export-CsPersistentChatData e Import-CsPersistentChatData.',
      },
      aside: {
        en: 'It names the tools. No other tool is described, so there is nothing to choose.',
        es: 'Nombra las herramientas. No se describe ninguna otra, así que no hay nada que elegir.',
      },
    },
    verification: {
      gist: {
        en: 'The migration is verified before the legacy deployment is decommissioned.',
        es: 'Se comprueba la migración antes de retirar la implementación heredada.',
      },
    },
    'decommission-before-access': {
      gist: {
        en: 'In the list of the standard path, the legacy deployment is decommissioned before access for legacy clients is configured.',
        es: 'En la lista del escenario de migración estándar, la implementación heredada se retira antes de configurar el acceso de los clientes heredados.',
      },
    },
    'legacy-access': {
      gist: {
        en: 'Persistent Chat Server has to be configured so that legacy clients can connect, because it takes time to deploy new clients.',
        es: 'El servidor de chat persistente tiene que configurarse para que los clientes heredados puedan conectarse, porque implementar clientes nuevos lleva tiempo.',
      },
      aside: {
        en: 'It says that access is needed. The topics on the endpoint say how to give it; the passage before this one and JJ205264 say in which order.',
        es: 'Dice que el acceso hace falta. Los temas sobre el extremo dicen cómo se da; el pasaje anterior y JJ205264, en qué orden.',
      },
    },
    'rooms-within-reach': {
      gist: {
        en: 'While new clients are deployed, workers with legacy clients should still have access to their rooms.',
        es: 'Mientras se implementan los clientes nuevos, se recomienda que quienes siguen con clientes heredados puedan acceder a sus salones.',
      },
    },
  },
});
