import { source } from '../../model/source.ts';

export default source({
  id: 'administering-servers-after-2007-r2',
  title: {
    en: 'Administering servers after migration (from Office Communications Server 2007 R2)',
    es: 'Administrar servidores tras la migración (desde Office Communications Server 2007 R2)',
  },
  technet: 'JJ205106(v=OCS.15)',
  date: '2012-09-29',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/administering-servers-after-migration_1',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/administering-servers-after-migration_1',
  },
  passages: {
    'matching-version': {
      gist: {
        en: 'In general, each server version is managed with the administrative tool of that version.',
        es: 'En general, cada versión de servidor se administra con la herramienta administrativa de esa versión.',
      },
      aside: {
        en: 'It says “in general”. The migration topic (JJ205264) names the tool for what is left of Group Chat; the rule cites it.',
        es: 'Dice «en general». El tema sobre la migración (JJ205264) nombra la herramienta para lo que queda del chat en grupo; la regla lo cita.',
      },
    },
    'separate-computers': {
      gist: {
        en: 'The administrative tools of Lync Server 2013 and Office Communications Server 2007 R2 cannot be installed on the same computer.',
        es: 'Las herramientas administrativas de Lync Server 2013 y Office Communications Server 2007 R2 no se pueden instalar en el mismo equipo.',
      },
    },
  },
});
