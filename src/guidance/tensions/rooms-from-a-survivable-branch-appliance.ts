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
        en: 'Users homed on a Survivable Branch Appliance cannot create rooms or see room cards. Reading and posting is not mentioned.',
        es: 'Los usuarios alojados en una aplicación de sucursal con funciones de supervivencia no pueden crear salones ni ver sus fichas. De leer y publicar no se habla.',
      },
      sources: ['creating-or-editing-a-room'],
    },
    {
      says: {
        en: 'Users of the Lync 2013 client have to be homed on Lync 2013. Whether such an appliance counts is not said.',
        es: 'Los usuarios del cliente Lync 2013 tienen que estar alojados en Lync 2013. No se dice si una aplicación de ese tipo cuenta.',
      },
      sources: ['coexistence-considerations'],
    },
  ],
  reading: {
    en: 'Creating rooms and seeing cards is excluded. Reading and posting is left undecided: that two things are excluded does not permit the rest.',
    es: 'Crear salones y ver fichas queda excluido. Leer y publicar queda sin decidir: que se excluyan dos cosas no implica que se permitan las demás.',
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
