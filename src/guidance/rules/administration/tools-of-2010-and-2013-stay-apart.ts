import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'tools-of-2010-and-2013-stay-apart',
  topic: 'administration',
  source: 'administering-servers-after-2010#separate-computers',
  when: {},
  cannot: { 'tools-computer': 'with-2010' },
  says: {
    en: 'The administrative tools of Lync Server 2010 and Lync Server 2013 cannot be installed on the same computer.',
    es: 'Las herramientas administrativas de Lync Server 2010 y Lync Server 2013 no se pueden instalar en el mismo equipo.',
  },
  advice: {
    en: 'Install the tools of each version on a separate computer.',
    es: 'Instale las herramientas de cada versión en equipos distintos.',
  },
  note: {
    en: 'The guidance does not say whether the Group Chat Admin Tool is one of the administrative tools of Lync Server 2010.',
    es: 'La guía no dice si la Herramienta de administración de chat en grupo es una de las herramientas administrativas de Lync Server 2010.',
  },
});
