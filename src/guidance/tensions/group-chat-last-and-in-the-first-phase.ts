import { tension } from '../../model/tension.ts';

export default tension({
  id: 'group-chat-last-and-in-the-first-phase',
  number: 'T44',
  kind: 'ambiguity',
  weight: 'environment',
  title: {
    en: 'Group Chat last, and in the first phase',
    es: 'El chat en grupo al final, y en la primera fase',
  },
  sides: [
    {
      says: {
        en: 'Group Chat is migrated last, after all other components.',
        es: 'El chat en grupo se migra en último lugar, después de todos los demás componentes.',
      },
      sources: ['supported-migration-paths'],
    },
    {
      says: {
        en: 'In the guide for 2010, phase 1, planning, lists the migration of Group Chat servers. The same phase of the guide for 2007 R2 has no such topic; for that version, the topic on migration paths and the chat migration guide cover it.',
        es: 'En la guía de 2010, la fase 1, de planificación, incluye la migración de servidores de chat en grupo. La misma fase de la guía de 2007 R2 no tiene ese tema; para esa versión lo tratan el tema de las rutas de migración y la guía de migración del chat.',
      },
      sources: [
        { technet: 'JJ204698(v=OCS.15)', date: '2012-09-29' },
        'supported-migration-paths',
        'migration-to-persistent-chat',
      ],
    },
  ],
  reading: {
    en: 'Plan it at the beginning and carry it out at the end.',
    es: 'Planifíquelo al principio y ejecútelo al final.',
  },
});
