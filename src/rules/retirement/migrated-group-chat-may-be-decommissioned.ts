import { rule } from '../rule.ts';

export default rule({
  id: 'migrated-group-chat-may-be-decommissioned',
  topic: 'retirement',
  source: 'coexistence-considerations#s1',
  when: { removing: 'group-chat', 'legacy-clients': ['none', 'connected'] },
  may: { migration: 'verified' },
  says: {
    en: 'After the migration, Group Chat may be decommissioned.',
    es: 'Después de la migración, el chat en grupo se puede retirar.',
  },
  note: {
    en: 'Uploaded files are not in the import: see that their folder has been copied before the old servers go. And the period of coexistence ends only when the trusted application is deleted too.',
    es: 'Los archivos cargados no van en la importación: antes de retirar los servidores antiguos, asegúrese de que se haya copiado la carpeta que los contiene. Y el periodo de coexistencia no termina hasta que también se elimina la aplicación de confianza.',
  },
});
