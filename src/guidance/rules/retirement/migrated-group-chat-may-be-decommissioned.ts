import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'migrated-group-chat-may-be-decommissioned',
  topic: 'retirement',
  source: 'coexistence-considerations#s1',
  when: { removing: 'group-chat', 'legacy-clients': ['none', 'connected'] },
  may: { migration: 'verified' },
  says: {
    en: 'After the migration, the legacy Group Chat deployment may be decommissioned.',
    es: 'Después de la migración, la implementación heredada de chat en grupo se puede retirar.',
  },
  note: {
    en: 'Uploaded files are not in the import: before you remove the old servers, make sure that the folder of uploaded files has been copied. The period of coexistence ends only when the trusted application is deleted too.',
    es: 'Los archivos cargados no van en la importación: antes de retirar los servidores antiguos, asegúrese de que se haya copiado la carpeta de archivos cargados. El periodo de coexistencia solo termina cuando también se elimina la aplicación de confianza.',
  },
});
