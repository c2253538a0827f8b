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
        en: 'The column for the name of a room or category holds 256 characters.',
        es: 'La columna del nombre de un salón o categoría admite 256 caracteres.',
      },
      aside: {
        en: 'It matches the limit that the migration topic (JJ205264) gives; the rule stands there.',
        es: 'Coincide con el límite que da el tema sobre la migración (JJ205264); la regla está allí.',
      },
    },
    invitations: {
      gist: {
        en: 'For a room, the column for invitations is False, or Null where the room inherits from its category; True is not provided for.',
        es: 'En un salón, la columna de invitaciones es False, o Null si el salón hereda de su categoría; True no está previsto.',
      },
      aside: {
        en: 'It shows how the setting is stored. That a room inherits invitations or has them off is said in Gg412965, and the rules stand there.',
        es: 'Muestra cómo se guarda el valor. Que un salón hereda las invitaciones o las tiene desactivadas se dice en Gg412965, y las reglas están allí.',
      },
    },
    disabled: {
      gist: {
        en: 'Rooms can be marked as disabled; categories cannot.',
        es: 'Los salones se pueden marcar como deshabilitados; las categorías, no.',
      },
      aside: {
        en: 'A detail of storage. It bears on -DisableExportedNodes, of which the reference says that it disables categories too.',
        es: 'Es un detalle del almacenamiento. Guarda relación con -DisableExportedNodes, del que la referencia dice que deshabilita también categorías.',
      },
    },
  },
});
