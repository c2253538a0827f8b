import { rule } from '../rule.ts';

export default rule({
  id: 'tools-of-2010-and-2013-stay-apart',
  topic: 'administration',
  source: 'administering-servers-after-2010#separate-computers',
  when: {},
  cannot: { 'tools-computer': 'with-2010' },
  says: {
    en: 'The administrative tools of 2010 and 2013 cannot be installed on the same computer.',
    es: 'Las herramientas administrativas de 2010 y 2013 no se pueden instalar en el mismo equipo.',
  },
  remedy: {
    en: 'Keep the tools of each version on a computer of their own.',
    es: 'Mantenga las herramientas de cada versión en equipos distintos.',
  },
  note: {
    en: 'Whether the Group Chat Admin Tool counts among the administrative tools of 2010 is not said.',
    es: 'No se dice si la Herramienta de administración de chat en grupo se cuenta entre las herramientas administrativas de 2010.',
  },
});
