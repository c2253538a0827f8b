import { source } from '../../model/source.ts';

export default source({
  id: 'creating-or-editing-a-room',
  title: {
    en: 'Creating or editing a new room in Lync Server 2013',
    es: 'Crear o editar un salón nuevo en Lync Server 2013',
  },
  technet: 'JJ215880(v=OCS.15)',
  date: '2015-03-19',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-creating-or-editing-a-new-room',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-creating-or-editing-a-new-room',
  },
  passages: {
    creators: {
      gist: {
        en: 'Creators of a category may create and manage rooms with the Lync client.',
        es: 'Los creadores de una categoría pueden crear y administrar salones con el cliente Lync.',
      },
    },
    'own-site': {
      gist: {
        en: 'Users create and manage rooms for one site, and cannot do so on other sites of the same topology.',
        es: 'Los usuarios crean y administran salones para un sitio, y no pueden hacerlo en otros sitios de la misma topología.',
      },
      aside: {
        en: 'It is the limit of the permission to create rooms, and that rule names it. The rule on the site of a room that is changed cites another topic (JJ676774).',
        es: 'Es el límite del permiso para crear salones, y esa regla lo nombra. La regla sobre el sitio de un salón que se modifica cita otro tema (JJ676774).',
      },
    },
    'branch-appliance': {
      gist: {
        en: 'Users homed on a Survivable Branch Appliance can neither create rooms nor see the room card of existing ones.',
        es: 'Los usuarios alojados en una aplicación de sucursal con funciones de supervivencia no pueden crear salones ni ver la ficha de los existentes.',
      },
      translation: {
        en: 'An older published Spanish text of the same date lacks this note and the one on sites. We follow the English.',
        es: 'A un texto anterior publicado en español, con la misma fecha, le faltan esta nota y la de los sitios. Seguimos el inglés.',
      },
    },
  },
});
