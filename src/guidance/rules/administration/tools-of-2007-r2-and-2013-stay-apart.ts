import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'tools-of-2007-r2-and-2013-stay-apart',
  topic: 'administration',
  source: 'administering-servers-after-2007-r2#separate-computers',
  when: {},
  cannot: { 'tools-computer': 'with-2007-r2' },
  says: {
    en: 'The administrative tools of Office Communications Server 2007 R2 and Lync Server 2013 cannot be installed on the same computer.',
    es: 'Las herramientas administrativas de Office Communications Server 2007 R2 y Lync Server 2013 no se pueden instalar en el mismo equipo.',
  },
  advice: {
    en: 'Install the tools of each version on a separate computer.',
    es: 'Instale las herramientas de cada versión en equipos distintos.',
  },
});
