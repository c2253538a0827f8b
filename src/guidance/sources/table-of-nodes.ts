import { source } from '../../model/source.ts';

export default source({
  id: 'table-of-nodes',
  title: { en: 'tblNode in Lync Server 2013', es: 'tblNode en Lync Server 2013' },
  technet: 'Gg615024(v=OCS.15)',
  date: '2012-09-12',
  dateEs: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-tblnode',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-tblnode',
  },
  passages: {
    'name-length': {
      gist: {
        en: 'The column for the name of a room or category can contain 256 characters.',
        es: 'La columna del nombre de un salón o categoría admite 256 caracteres.',
      },
      aside: {
        en: 'It matches the limit that the migration topic (JJ205264) gives; the rule cites it.',
        es: 'Coincide con el límite que da el tema sobre la migración (JJ205264); la regla lo cita.',
      },
    },
    invitations: {
      gist: {
        en: 'For a room, the column for invitations is False, or Null if the room inherits from its category; True is not one of the values.',
        es: 'En un salón, la columna de invitaciones es False, o Null si el salón hereda de su categoría; True no es uno de los valores.',
      },
      aside: {
        en: 'It shows how the setting is stored. Gg412965 says that a room inherits invitations or has them off, and the rules cite it.',
        es: 'Muestra cómo se guarda el valor. Gg412965 dice que un salón hereda las invitaciones o las tiene desactivadas, y las reglas lo citan.',
      },
    },
    disabled: {
      gist: {
        en: 'Rooms can be marked as disabled; categories cannot.',
        es: 'Los salones se pueden marcar como deshabilitados; las categorías, no.',
      },
      aside: {
        en: 'A detail of storage. It is relevant to -DisableExportedNodes, which, according to the reference, disables categories too.',
        es: 'Es un detalle del almacenamiento. Guarda relación con -DisableExportedNodes, que, según la referencia, deshabilita también categorías.',
      },
    },
  },
});
