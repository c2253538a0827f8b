import { source } from '../../model/source.ts';

export default source({
  id: 'persistent-chat-requirements',
  title: {
    en: 'Defining your organization’s requirements for Persistent Chat Server in Lync Server 2013',
    es: 'Definición de los requisitos de la organización para el servidor de chat persistente en Lync Server 2013',
  },
  technet: 'Gg398372(v=OCS.15)',
  date: '2014-01-15',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-defining-your-requirements-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-defining-your-requirements-for-persistent-chat-server',
  },
  passages: {
    'policy-scopes': {
      gist: {
        en: 'Persistent Chat is enabled by a policy, which can be set at global, site, pool or user level.',
        es: 'El chat persistente se habilita mediante una directiva, que se puede establecer en el nivel global, de sitio, de grupo de servidores o de usuario.',
      },
      aside: {
        en: 'It names the pool level and does not rank it. The rules on the disagreement about that level cite the topic that says what it overrides (JJ205056).',
        es: 'Nombra el nivel de grupo de servidores y no lo sitúa en ningún orden. Las reglas sobre el desacuerdo citan el tema que dice sobre qué prevalece ese nivel (JJ205056).',
      },
    },
    'provisioned-users': {
      gist: {
        en: 'Persistent Chat Server supports 150,000 provisioned users, that is, enabled by policy.',
        es: 'El servidor de chat persistente admite 150 000 usuarios aprovisionados, es decir, habilitados por directiva.',
      },
    },
    'concurrent-users': {
      gist: {
        en: 'At most 80,000 users use Persistent Chat Server concurrently.',
        es: 'Como máximo, 80 000 usuarios usan simultáneamente el servidor de chat persistente.',
      },
    },
    'high-availability': {
      gist: {
        en: 'For disaster recovery, up to 8 servers are supported in one pool, 4 active and 4 standby.',
        es: 'Para la recuperación ante desastres se admiten hasta 8 servidores en un grupo de servidores, 4 activos y 4 en espera.',
      },
    },
    'several-pools': {
      gist: {
        en: 'Several Persistent Chat pools serve regulatory needs, such as keeping data in a country; they do not raise the limit of 80,000 concurrent users in all.',
        es: 'Tener varios grupos de servidores de chat persistente responde a requisitos normativos, como conservar los datos en un país; no eleva el límite de 80 000 usuarios simultáneos entre todos.',
      },
    },
    'items-in-one-pool': {
      gist: {
        en: 'A room, a category or an add-in belongs to exactly one Persistent Chat pool and does not span several.',
        es: 'Un salón, una categoría o un complemento pertenece exactamente a un grupo de servidores de chat persistente y no abarca varios.',
      },
    },
    compliance: {
      gist: {
        en: 'Compliance is optional; an organization that chooses it has to provide a compliance database.',
        es: 'El cumplimiento es opcional; la organización que opte por él tiene que disponer de una base de datos de cumplimiento.',
      },
      aside: {
        en: 'No rule follows for the migration: no topic says whether the old compliance data is migrated.',
        es: 'De ello no se sigue ninguna regla para la migración: ningún tema dice si se migran los datos de cumplimiento anteriores.',
      },
    },
  },
});
