import { source } from '../../model/source.ts';

export default source({
  id: 'configuring-rooms',
  title: { en: 'Configure rooms in Lync Server 2013', es: 'Configurar salones en Lync Server 2013' },
  technet: 'JJ205067(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-rooms',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-configure-rooms',
  },
  passages: {
    administrator: {
      gist: {
        en: 'An administrator who has to create and manage rooms can use Windows PowerShell, or join a room as a member and use the Lync 2013 client.',
        es: 'Un administrador que tenga que crear y administrar salones puede usar Windows PowerShell, o agregarse a un salón como miembro y usar el cliente Lync 2013.',
      },
    },
    deletion: {
      gist: {
        en: 'Managers of a room can disable it, but cannot delete it; only administrators can delete a room.',
        es: 'Los administradores de un salón (Managers) pueden deshabilitarlo, pero no eliminarlo; solo los administradores (Administrators) pueden eliminar un salón.',
      },
      translation: {
        en: 'The published Spanish calls the Managers of a room and the administrators by the same word. The administrators may delete a room, not the Managers.',
        es: 'El texto publicado en español llama igual a los administradores del salón (Managers) y a los administradores (Administrators). Quienes pueden eliminar un salón son estos últimos, no los administradores del salón.',
      },
    },
    'management-shell': {
      gist: {
        en: 'The operations of an administrator, such as deleting a room, are carried out in Lync Server Management Shell; the programming interface of Persistent Chat Server cannot be used for them.',
        es: 'Las operaciones propias del administrador, como eliminar un salón, se llevan a cabo en el Shell de administración de Lync Server; la interfaz de programación del servidor de chat persistente no se puede usar para ellas.',
      },
    },
  },
});
