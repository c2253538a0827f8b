import { source } from '../../model/source.ts';

export default source({
  id: 'administering-servers-after-2010',
  title: {
    en: 'Administering servers after migration (from Lync Server 2010)',
    es: 'Administrar servidores después de la migración (desde Lync Server 2010)',
  },
  technet: 'JJ205023(v=OCS.15)',
  date: '2012-09-29',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/administering-servers-after-migration',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/administering-servers-after-migration',
  },
  passages: {
    'matching-version': {
      gist: {
        en: 'In general, each server version is managed with the administrative tool of that version.',
        es: 'En general, cada versión de servidor se administra con la herramienta administrativa de esa versión.',
      },
      aside: {
        en: 'It says “in general”; the same topic then requires the 2013 tools for the resources of 2010 as well. The rules follow the more specific passages.',
        es: 'Dice «en general»; el mismo tema exige después las herramientas de 2013 también para los recursos de 2010. Las reglas siguen los pasajes más específicos.',
      },
    },
    'separate-computers': {
      gist: {
        en: 'The administrative tools of Lync Server 2010 and Lync Server 2013 cannot be installed on the same computer.',
        es: 'Las herramientas administrativas de Lync Server 2010 y Lync Server 2013 no se pueden instalar en el mismo equipo.',
      },
    },
    'control-panel-installation': {
      gist: {
        en: 'Lync Server 2013 Control Panel is not installed on every server automatically.',
        es: 'El Panel de control de Lync Server 2013 no se instala automáticamente en todos los servidores.',
      },
      aside: {
        en: 'It says where to find the tool; no question depends on it.',
        es: 'Indica dónde encontrar la herramienta; ninguna pregunta depende de ello.',
      },
    },
    'after-the-pilot': {
      gist: {
        en: 'Once a 2013 pilot pool exists, the Topology Builder and the Lync Server Control Panel of 2010 cannot manage any 2013 resource.',
        es: 'Una vez que existe un grupo piloto de 2013, el Generador de topologías y el Panel de control de Lync Server de 2010 no pueden administrar ningún recurso de 2013.',
      },
    },
    'both-with-2013-tools': {
      gist: {
        en: 'From then on, the 2013 tools have to be used for the resources of 2013 and of 2010.',
        es: 'A partir de entonces, las herramientas de 2013 tienen que usarse para los recursos de 2013 y de 2010.',
      },
      aside: {
        en: 'It is about Lync Server resources. For the rooms, categories and add-ins of Group Chat the migration topic (JJ205264) names the Group Chat Admin Tool, and for the topology JJ205420 names the tool; the rules cite those topics.',
        es: 'Trata de recursos de Lync Server. Para los salones, las categorías y los complementos del chat en grupo, el tema sobre la migración (JJ205264) nombra la Herramienta de administración de chat en grupo, y, para la topología, JJ205420 nombra la herramienta; las reglas citan esos temas.',
      },
    },
  },
});
