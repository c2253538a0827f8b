import { tension } from '../../model/tension.ts';

export default tension({
  id: 'from-one-2013-pool-to-another',
  number: 'T63',
  kind: 'silence',
  weight: 'verdict',
  title: { en: 'From one 2013 pool to another', es: 'De un grupo de servidores de 2013 a otro' },
  sides: [
    {
      says: {
        en: 'Each backup of Persistent Chat is restored with the method it was made with. The topic mentions no other pool as the destination.',
        es: 'Cada copia de seguridad del chat persistente se restaura con el método con el que se hizo. El tema no menciona otro grupo de servidores como destino.',
      },
      sources: ['restoring-chat-data'],
    },
    {
      says: {
        en: 'A category cannot be moved to another pool, and an add-in cannot either.',
        es: 'Una categoría no se puede mover a otro grupo de servidores, ni tampoco un complemento.',
      },
      sources: ['configuring-categories', 'configuring-add-ins'],
    },
    {
      says: {
        en: 'The import is described for data of Group Chat.',
        es: 'La importación se describe para datos del chat en grupo.',
      },
      sources: ['import-persistent-chat-data', 'migration-process-details'],
    },
  ],
  reading: {
    en: 'No topic permits it and none describes it. Do not plan new servers on this basis; if you try it, use a copy, keep the old pool and compare the rooms, members and messages of both.',
    es: 'Ningún tema lo permite ni lo describe. No planifique servidores nuevos contando con ello; si lo prueba, use una copia, conserve el grupo de servidores anterior y compare los salones, los miembros y los mensajes de ambos.',
  },
  shownBy: {
    checker: 'backup-and-restore',
    given: {
      'backup-of': 'persistent-chat-2013',
      'backup-made-with': 'export',
      'restored-with': 'import',
      'restored-to': 'persistent-chat-2013',
      'restored-pool': 'another-pool',
    },
  },
});
