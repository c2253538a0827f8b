import { tension } from '../../model/tension.ts';

export default tension({
  id: 'rooms-from-a-survivable-branch-appliance',
  number: 'T51',
  kind: 'silence',
  weight: 'verdict',
  title: {
    en: 'Rooms from a Survivable Branch Appliance',
    es: 'Los salones desde una aplicación de sucursal con funciones de supervivencia',
  },
  sides: [
    {
      says: {
        en: 'Users homed on a Survivable Branch Appliance cannot create rooms or see room cards. The topic does not mention reading and posting.',
        es: 'Los usuarios alojados en una aplicación de sucursal con funciones de supervivencia no pueden crear salones ni ver sus fichas. El tema no menciona leer ni publicar.',
      },
      sources: ['creating-or-editing-a-room'],
    },
    {
      says: {
        en: 'Users of the Lync 2013 client have to be homed on Lync 2013. No topic says whether such an appliance counts.',
        es: 'Los usuarios del cliente Lync 2013 tienen que estar alojados en Lync 2013. Ningún tema dice si una aplicación de ese tipo cuenta.',
      },
      sources: ['coexistence-considerations'],
    },
  ],
  reading: {
    en: 'Creating rooms and seeing cards is excluded. We leave reading and posting undecided: excluding two things does not permit the rest.',
    es: 'Crear salones y ver fichas queda excluido. Dejamos sin decidir si se puede leer y publicar: que se excluyan dos cosas no implica que se permitan las demás.',
  },
  shownBy: {
    checker: 'room-access',
    given: {
      'room-task': 'enter',
      'room-privacy': 'open',
      'category-list': 'allowed',
      'branch-appliance': 'yes',
      home: 'lync-2013',
      policy: 'enabled',
    },
  },
});
