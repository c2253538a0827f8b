import { quotingEnglish, quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'migration-process-details',
  title: { en: 'Migration process - details', es: 'Proceso de migración: detalles' },
  technet: 'JJ205264(v=OCS.15)',
  date: '2012-10-19',
  dateEs: '2016-12-08',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migration-process-details',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migration-process-details',
  },
  passages: {
    'prerequisite-1-server-pool': {
      gist: {
        en: 'At least one Lync Server 2013 pool has to be deployed; where there are several, you have to decide which one will be the home of the Persistent Chat pool.',
        es: 'Tiene que haber implementado al menos un grupo de servidores de Lync Server 2013; si hay varios, hay que decidir cuál alojará el de chat persistente.',
      },
      translation: {
        en: quotingSpanish`The published Spanish turns the home pool into a “${'principal'}” (primary) pool. We follow the English: the pool it is homed on.`,
        es: 'El texto publicado en español convierte el grupo de servidores que aloja en un «grupo principal». Seguimos el inglés: el grupo de servidores que lo aloja.',
      },
      aside: {
        en: 'Without such a pool there is no Persistent Chat pool to import into, which the next rule requires. A separate checker says where that pool may be homed.',
        es: 'Sin él no hay grupo de servidores de chat persistente en el que importar, que es lo que exige la regla siguiente. Otro comprobador dice dónde se puede alojar ese grupo de servidores.',
      },
    },
    'prerequisite-2-chat-pool': {
      gist: {
        en: 'The Persistent Chat pool has to be installed; it is empty at first, without categories, rooms or add-ins.',
        es: 'Hay que instalar el grupo de servidores de chat persistente; al principio está vacío, sin categorías, salones ni complementos.',
      },
    },
    'prerequisite-2-new-items': {
      gist: {
        en: 'Before the legacy categories, rooms and add-ins are migrated, new ones may be created in Lync Server 2013.',
        es: 'Antes de migrar las categorías, los salones y los complementos heredados, se pueden crear otros nuevos en Lync Server 2013.',
      },
    },
    'prerequisite-2-names': {
      gist: {
        en: 'Naming conflicts between items created in Lync Server 2013 and legacy items have to be avoided; otherwise those of 2013 are overwritten.',
        es: 'Deben evitarse los conflictos de nombres entre los elementos creados en Lync Server 2013 y los heredados; de lo contrario, los de 2013 se sobrescriben.',
      },
    },
    'source-1-backup': {
      gist: {
        en: 'The source databases of Group Chat have to be backed up.',
        es: 'Hay que hacer una copia de seguridad de las bases de datos de origen del chat en grupo.',
      },
    },
    'source-1-forest': {
      gist: {
        en: 'Data cannot be migrated to a pool in a different deployment, that is, in another Active Directory forest.',
        es: 'Los datos no se pueden migrar a un grupo de servidores de otra implementación, es decir, de otro bosque de Active Directory.',
      },
      translation: {
        en: 'An older published Spanish text has a pool migrated to another deployment. We follow the English: what cannot be in another deployment is the target pool.',
        es: 'En un texto anterior publicado en español, lo que se migra a otra implementación es el grupo de servidores. Seguimos el inglés: lo que no puede estar en otra implementación es el grupo de servidores de destino.',
      },
    },
    'source-2-legacy-tool': {
      gist: {
        en: 'Categories, rooms and add-ins of the legacy deployment are changed with the Group Chat Admin Tool.',
        es: 'Las categorías, los salones y los complementos de la implementación heredada se cambian con la Herramienta de administración de chat en grupo.',
      },
    },
    'source-2-new-tools': {
      gist: {
        en: 'Categories, rooms and add-ins of 2013 are changed in Lync Server Control Panel or with Windows PowerShell cmdlets.',
        es: 'Las categorías, los salones y los complementos de 2013 se cambian en el Panel de control de Lync Server o con cmdlets de Windows PowerShell.',
      },
      translation: {
        en: 'The published Spanish says cmdlets of Lync Server Control Panel. We follow the English: Lync Server Control Panel, or cmdlets of Windows PowerShell.',
        es: 'El texto publicado en español dice cmdlets del Panel de control de Lync Server. Seguimos el inglés: el Panel de control de Lync Server, o los cmdlets de Windows PowerShell.',
      },
    },
    'source-2-1-single-level': {
      gist: {
        en: 'Persistent Chat Server supports a single level of categories.',
        es: 'El servidor de chat persistente admite un solo nivel de categorías.',
      },
    },
    'source-2-1-prefix': {
      gist: {
        en: 'After the migration, the names of subcategories begin with the full names of their parent categories.',
        es: 'Después de la migración, los nombres de las categorías secundarias empiezan por los nombres completos de sus categorías principales.',
      },
    },
    'source-2-1-flattening': {
      gist: {
        en: 'It is advisable to simplify and flatten the category structure first, so that the result meets your requirements.',
        es: 'Conviene simplificar y aplanar antes la estructura de categorías, para que el resultado se ajuste a lo que se necesita.',
      },
    },
    'source-2-2-root-managers': {
      gist: {
        en: 'Managers of the root category become Managers of all rooms after the migration; if you do not want that, they have to be removed from the root category.',
        es: 'Los administradores (Managers) de la categoría raíz pasan a serlo de todos los salones después de la migración; si no lo desea, hay que quitarlos de la categoría raíz.',
      },
    },
    'source-2-3-prefix': {
      gist: {
        en: 'After the migration, the names of rooms under a child category begin with the full names of the parent categories.',
        es: 'Después de la migración, los nombres de los salones que están bajo una categoría secundaria empiezan por los nombres completos de las categorías principales.',
      },
    },
    'source-2-3-limit': {
      gist: {
        en: 'A name has at most 256 characters, parent category names included; lengths have to be verified before the migration, and names that are too long have to be shortened.',
        es: 'Un nombre tiene como máximo 256 caracteres, incluidos los nombres de las categorías principales; antes de la migración hay que comprobar la longitud y acortar los nombres demasiado largos.',
      },
    },
    'source-2-4-invitations': {
      gist: {
        en: 'Where the 2013 category has invitations set to true, each of its rooms may use true or false; where it has them set to false, they are off in its rooms.',
        es: 'Si la categoría de 2013 tiene las invitaciones en true, cada uno de sus salones puede usar true o false; si las tiene en false, están desactivadas en sus salones.',
      },
    },
    'source-2-4-reset': {
      gist: {
        en: 'Before the migration, the invitation settings have to be adjusted in the legacy version, so that they fit the category that the rooms will be in.',
        es: 'Antes de la migración hay que ajustar la configuración de invitaciones en la versión heredada, para que corresponda a la categoría bajo la que vayan a estar los salones.',
      },
    },
    'source-2-4-default': {
      gist: {
        en: 'If the invitation settings are not adjusted, the migration shows warnings and sets those rooms to the default value, false.',
        es: 'Si no se ajusta la configuración de las invitaciones, la migración muestra advertencias y deja esos salones con el valor predeterminado, false.',
      },
    },
    'source-2-5-files': {
      gist: {
        en: 'Files used in rooms have to be copied manually, with XCOPY, to the Persistent Chat file store after the migration; the tools do not do it.',
        es: 'Los archivos usados en los salones tienen que copiarse manualmente, con XCOPY, al almacén de archivos del chat persistente después de la migración; las herramientas no lo hacen.',
      },
      translation: {
        en: 'The published Spanish says that the files have to be used manually: the copy disappears. We follow the English: they have to be copied.',
        es: 'El texto publicado en español dice que los archivos deben usarse de forma manual: la copia desaparece. Seguimos el inglés: hay que copiarlos.',
      },
    },
    'source-2-6-rooms': {
      gist: {
        en: 'Rooms with federated users are migrated.',
        es: 'Los salones con usuarios federados se migran.',
      },
    },
    'source-2-6-users': {
      gist: {
        en: 'Persistent Chat Server does not support federation, so the federated users themselves have no access to the content.',
        es: 'El servidor de chat persistente no admite la federación, así que los propios usuarios federados no pueden acceder al contenido.',
      },
    },
    'source-2-7-disabled': {
      gist: {
        en: 'Rooms that are not to be migrated have to be marked as disabled.',
        es: 'Los salones que no se quieren migrar tienen que marcarse como deshabilitados.',
      },
    },
    'source-2-8-date': {
      gist: {
        en: 'A date may be chosen from which room content is migrated; older messages may be left behind.',
        es: 'Se puede elegir una fecha a partir de la cual se migra el contenido de los salones; los mensajes más antiguos pueden dejarse fuera.',
      },
    },
    'step-1-services': {
      gist: {
        en: 'All chat services involved have to be stopped before the export, so the move needs planned downtime.',
        es: 'Antes de la exportación hay que detener todos los servicios de chat implicados, por lo que el traslado exige un tiempo de inactividad planificado.',
      },
      translation: {
        en: 'The published Spanish makes the sentence on downtime unintelligible. It means a time at which enough downtime is possible.',
        es: 'El texto publicado en español hace ininteligible la frase sobre el tiempo de inactividad. Se trata de un momento en el que sea posible una inactividad suficiente.',
      },
    },
    'step-2-role': {
      gist: {
        en: 'Export-CsPersistentChatData has to be run as a member of CsPersistentChatAdministrator.',
        es: 'Export-CsPersistentChatData tiene que ejecutarse como miembro de CsPersistentChatAdministrator.',
      },
    },
    'step-2-inspection': {
      gist: {
        en: 'The exported content has to be inspected.',
        es: 'Hay que examinar el contenido exportado.',
      },
    },
    'step-3-services': {
      gist: {
        en: 'Before the import, the Persistent Chat services of 2013 have to be stopped.',
        es: 'Antes de la importación hay que detener los servicios de chat persistente de 2013.',
      },
    },
    'step-4-backup': {
      gist: {
        en: 'If categories, rooms or add-ins were created in Lync Server 2013 beforehand, the Persistent Chat database has to be backed up.',
        es: 'Si antes se crearon en Lync Server 2013 categorías, salones o complementos, hay que hacer una copia de seguridad de la base de datos de chat persistente.',
      },
    },
    'step-4-merge': {
      gist: {
        en: 'The import merges the legacy data into the 2013 deployment and can overwrite content by accident if names are still the same.',
        es: 'La importación combina los datos heredados con la implementación de 2013 y puede sobrescribir contenido por accidente si los nombres aún coinciden.',
      },
    },
    'step-5-what-if': {
      gist: {
        en: 'Import-CsPersistentChatData has to be run with WhatIf first, and the errors or warnings that appear have to be fixed.',
        es: 'Import-CsPersistentChatData tiene que ejecutarse primero con WhatIf, y hay que corregir los errores o advertencias que aparezcan.',
      },
    },
    'step-5-conversions': {
      gist: {
        en: 'The import converts some data, to fit the simplified administration model.',
        es: 'La importación convierte algunos datos para adaptarlos al modelo de administración simplificado.',
      },
    },
    'step-6-role': {
      gist: {
        en: 'The real import has to be run as a member of CsPersistentChatAdministrator.',
        es: 'La importación real tiene que ejecutarse como miembro de CsPersistentChatAdministrator.',
      },
    },
    'step-7-files': {
      gist: {
        en: 'The entire folder of uploaded files has to be copied with XCOPY to the new file store.',
        es: 'La carpeta completa de archivos cargados tiene que copiarse con XCOPY al nuevo almacén de archivos.',
      },
      translation: {
        en: 'The published Spanish says to “have XCOPY” of the files, which means nothing. We follow the English: they are copied with XCOPY.',
        es: 'El texto publicado en español dice que hay que «tener XCOPY» de los archivos, lo que no significa nada. Seguimos el inglés: se copian con XCOPY.',
      },
    },
    'step-7-clients': {
      gist: {
        en: 'The Lync 2013 client can neither upload nor view files in rooms; the legacy client still can.',
        es: 'El cliente Lync 2013 no puede cargar ni ver archivos en los salones; el cliente heredado aún puede.',
      },
    },
    'endpoint-when-needed': {
      gist: {
        en: 'Moving the Lookup Server URI to the new pool is required only if legacy clients have to connect after migration without any change on the client side.',
        es: 'Trasladar el URI del servidor de búsqueda al nuevo grupo de servidores solo es necesario si los clientes heredados tienen que conectarse después de la migración sin ningún cambio en su configuración.',
      },
      translation: {
        en: quotingSpanish`An older published Spanish text mistakes the verb “port” for a port number (“${'designe el puerto del URI'}”). We follow the English: the URI is moved. In both languages the clients connect to a “client”; this means the 2013 Persistent Chat pool.`,
        es: quotingEnglish`Un texto anterior publicado en español toma el verbo «${'port'}» por un número de puerto («designe el puerto del URI»). Seguimos el inglés: el URI se traslada. En ambos idiomas los clientes se conectan a un «cliente»; léase: al grupo de servidores de chat persistente de 2013.`,
      },
    },
    'endpoint-lookup-account': {
      gist: {
        en: 'If the legacy clients have to connect without any change, the user account of the Lookup Server (ocschat@domain) has to be deleted.',
        es: 'Si los clientes heredados han de conectarse sin ningún cambio, hay que eliminar la cuenta de usuario del servidor de búsqueda (ocschat@dominio).',
      },
    },
    'endpoint-identical-address': {
      gist: {
        en: 'A legacy endpoint with the same SIP URI then has to be created with New-CsPersistentChatEndpoint, so that the legacy client works when the service is restarted.',
        es: 'A continuación hay que crear con New-CsPersistentChatEndpoint un extremo heredado con el mismo URI de SIP, para que el cliente heredado funcione cuando se reinicie el servicio.',
      },
    },
    'endpoint-clients-connect': {
      gist: {
        en: 'The creation of the endpoint ends the mandatory part: the Lync 2010 Group Chat client and the Office Communicator 2007 R2 Group Chat client can now connect to the new pool, transparently.',
        es: 'Con la creación del extremo termina la parte obligatoria: los clientes Chat en grupo de Lync 2010 y Chat en grupo de Office Communicator 2007 R2 pueden conectarse ya al nuevo grupo de servidores de forma transparente.',
      },
    },
    'endpoint-start-services': {
      gist: {
        en: 'Start the Persistent Chat services by turning on every computer in the new pool.',
        es: 'Inicie los servicios de chat persistente encendiendo todos los equipos del nuevo grupo de servidores.',
      },
    },
    'step-8-mandatory-part': {
      gist: {
        en: 'The mandatory part of the migration ends once legacy clients can connect to the new pool; decommissioning steps follow.',
        es: 'La parte obligatoria de la migración termina cuando los clientes heredados pueden conectarse al nuevo grupo de servidores; después vienen los pasos de retirada.',
      },
    },
    'step-8-later': {
      gist: {
        en: 'The legacy pool may be uninstalled, and its trusted entries removed, later.',
        es: 'El grupo de servidores heredado se puede desinstalar, y sus entradas de confianza se pueden quitar, más adelante.',
      },
    },
    'step-9-start': {
      gist: {
        en: 'The Persistent Chat services have to be started by turning on all computers of the new pool.',
        es: 'Los servicios de chat persistente tienen que iniciarse encendiendo todos los equipos del nuevo grupo de servidores.',
      },
    },
    'step-10-verification': {
      gist: {
        en: 'The migrated data has to be verified in Lync Server Control Panel and with Windows PowerShell.',
        es: 'Los datos migrados tienen que comprobarse en el Panel de control de Lync Server y con Windows PowerShell.',
      },
      aside: {
        en: 'It names the tools. JJ205354 also says that verification comes before decommissioning, and the rule cites it.',
        es: 'Nombra las herramientas. JJ205354 dice también que la comprobación va antes de la retirada, y la regla lo cita.',
      },
    },
    'step-11-uninstall': {
      gist: {
        en: 'The Group Chat Server software has to be uninstalled from the computers of its pool, before its trusted application is deleted.',
        es: 'El software del servidor de chat en grupo tiene que desinstalarse de los equipos de su grupo de servidores, antes de eliminar su aplicación de confianza.',
      },
      translation: {
        en: 'The topic names the clients where it means the server software, in both languages. What is uninstalled from a server pool is Group Chat Server.',
        es: 'El tema nombra los clientes cuando se refiere al software de servidor, en los dos idiomas. Lo que se desinstala de un grupo de servidores es el servidor de chat en grupo.',
      },
    },
    'step-12-delete': {
      gist: {
        en: 'The trusted application and its pool have to be deleted, with cmdlets or in Topology Builder.',
        es: 'La aplicación de confianza y su grupo de aplicaciones de confianza tienen que eliminarse, con cmdlets o en el Generador de topologías.',
      },
    },
    'step-12-entries': {
      gist: {
        en: 'Deleting the trusted application and its pool removes both from the Central Management store, and the associated trusted service entries from Active Directory.',
        es: 'Al eliminar la aplicación de confianza y su grupo de aplicaciones de confianza, ambos se quitan del almacén de administración central y se quitan de Active Directory las entradas de servicio de confianza asociadas.',
      },
    },
    'step-13-new-clients': {
      gist: {
        en: 'Now Persistent Chat may be enabled through the new clients.',
        es: 'Ahora se puede empezar a habilitar el chat persistente en los clientes nuevos.',
      },
      aside: {
        en: 'It says when to begin. Other topics say whom a policy enables.',
        es: 'Dice cuándo empezar. Otros temas dicen a quién habilita una directiva.',
      },
    },
    'pools-several': {
      gist: {
        en: 'A Lync Server 2013 deployment may have several Persistent Chat pools, for example to keep data within one region.',
        es: 'Una implementación de Lync Server 2013 puede tener varios grupos de servidores de chat persistente, por ejemplo para conservar los datos en una zona geográfica.',
      },
    },
    'pools-single-target': {
      gist: {
        en: 'The migration that is supported is that of a legacy Group Chat pool to a single Persistent Chat pool.',
        es: 'La migración que se admite es la de un grupo de servidores de chat en grupo heredado a un único grupo de servidores de chat persistente.',
      },
    },
  },
});
