import { checker } from '../../model/checker.ts';

export default checker({
  id: 'roles-and-tools',
  name: { en: 'Roles and tools', es: 'Roles y herramientas' },
  title: {
    en: 'Can this person do this task with this tool?',
    es: '¿Puede esta persona hacer esta tarea con esta herramienta?',
  },
  lead: {
    en: 'Which role and which tool the guidance names for a task, from the legacy rooms to the policy. Publishing the topology is not among the tasks.',
    es: 'Qué rol y qué herramienta nombra la guía para cada tarea, desde los salones heredados hasta la directiva. Publicar la topología no figura entre las tareas.',
  },
  rules: [
    'legacy-items-are-changed-with-the-admin-tool',
    'group-chat-administrator-may-change-legacy-items',
    'categories-and-add-ins-are-changed-with-2013-tools',
    'administrators-change-rooms-with-2013-tools',
    'categories-take-a-chat-administrator',
    'chat-administrator-may-change-categories',
    'chat-administrator-may-change-rooms',
    'room-manager-may-change-the-room-in-the-client',
    'administrator-may-change-a-room-in-the-client',
    'room-managers-keep-to-their-site',
    'room-managers-do-not-share-a-name',
    'category-of-a-room-takes-a-chat-administrator',
    'manager-and-creator-may-move-the-room',
    'chat-administrator-may-change-the-category',
    'room-managers-cannot-delete-rooms',
    'rooms-are-deleted-in-powershell',
    'chat-administrator-may-delete-disabled-rooms',
    'settings-take-a-chat-administrator',
    'administrators-may-change-the-settings',
    'export-and-import-take-a-chat-administrator',
    'export-and-import-are-not-in-control-panel',
    'chat-administrator-may-export-and-import',
    'endpoint-is-not-in-control-panel',
    'chat-administrator-may-create-the-endpoint',
    'policy-change-takes-a-user-administrator',
    'three-roles-may-change-the-policy',
    'policy-assignment-takes-a-user-administrator',
    'three-roles-may-apply-the-policy',
    'policy-may-be-assigned-in-powershell',
    'topology-takes-the-2013-topology-builder',
    'local-user-may-define-the-topology',
    'tools-of-2010-cannot-manage-2013',
    'admin-tool-is-gone-in-2013',
    'tools-of-2010-and-2013-stay-apart',
    'tools-of-2007-r2-and-2013-stay-apart',
    'chat-administrator-is-a-local-administrator',
    'services-are-run-with-cmdlets',
  ],
  circumstances: ['task', 'room-site', 'user-name'],
  examples: [
    {
      says: {
        en: 'A Persistent Chat administrator exports and imports with Windows PowerShell',
        es: 'Un administrador de chat persistente exporta e importa con Windows PowerShell',
      },
      given: {
        task: 'export-and-import',
        role: 'persistent-chat-administrator',
        'local-administrators': 'member',
        tool: 'powershell-2013',
        'tools-computer': 'one-version',
      },
    },
    {
      says: {
        en: 'The endpoint for legacy clients will be created in Lync Server Control Panel',
        es: 'Se quiere crear en el Panel de control de Lync Server el extremo para los clientes heredados',
      },
      given: { task: 'legacy-endpoint', tool: 'control-panel-2013' },
    },
    {
      says: {
        en: 'A Persistent Chat administrator assigns a policy in Lync Server Control Panel',
        es: 'Un administrador de chat persistente asigna una directiva en el Panel de control de Lync Server',
      },
      given: {
        task: 'assign-policy',
        role: 'persistent-chat-administrator',
        'local-administrators': 'member',
        tool: 'control-panel-2013',
        'tools-computer': 'one-version',
      },
    },
  ],
  regions: [
    {
      id: 'legacy-items-by-another-role',
      verdict: 'silent',
      when: { task: 'legacy-items' },
      says: {
        en: 'Changing legacy rooms, categories or add-ins with a role of Lync Server 2013 or with another role: the topic names the tool, but no role.',
        es: 'Modificar salones, categorías o complementos heredados con un rol de Lync Server 2013 o con otro: el tema nombra la herramienta, pero ningún rol.',
      },
    },
    {
      id: 'room-by-another-role',
      verdict: 'silent',
      when: { task: 'room', role: ['administrator', 'user-administrator', 'group-chat-administrator', 'another-role'] },
      says: {
        en: 'Changing a room of Lync Server 2013 without being its Manager or a Persistent Chat administrator: no topic names another role for it.',
        es: 'Modificar un salón de Lync Server 2013 sin ser su administrador (Manager) ni administrador de chat persistente: ningún tema nombra otro rol para ello.',
      },
    },
    {
      id: 'room-manager-with-another-tool',
      verdict: 'silent',
      when: { task: 'room', role: ['room-manager', 'room-manager-and-creator'] },
      says: {
        en: 'A Manager who changes a room with a tool for administrators: for Managers, only the client is named.',
        es: 'Un administrador del salón (Manager) que lo modifica con una herramienta de los administradores: para los administradores del salón solo se nombra el cliente.',
      },
    },
    {
      id: 'deletion-by-another-role',
      verdict: 'silent',
      when: { task: 'delete-room' },
      says: {
        en: 'Deleting a room with another role: only administrators can do this, and the only one named is the Persistent Chat administrator.',
        es: 'Eliminar un salón con otro rol: solo pueden los administradores y, de ellos, solo se nombra al administrador de chat persistente.',
      },
    },
    {
      id: 'tool-that-no-topic-names',
      verdict: 'silent',
      when: {
        task: ['chat-settings', 'export-and-import', 'legacy-endpoint', 'change-policy', 'assign-policy'],
        tool: ['topology-builder-2013', 'lync-2013-client'],
      },
      says: {
        en: 'Settings, export and import, endpoint or policy with Topology Builder or the client: no topic names these tools for them.',
        es: 'La configuración, la exportación y la importación, el extremo o la directiva con el Generador de topologías o el cliente: ningún tema nombra estas herramientas para esas tareas.',
      },
    },
    {
      id: 'endpoint-by-another-role',
      verdict: 'silent',
      when: { task: 'legacy-endpoint', tool: 'powershell-2013' },
      says: {
        en: 'Creating the endpoint with another role: the topics name the cmdlet and no role.',
        es: 'Crear el extremo con otro rol: los temas nombran el cmdlet, pero ningún rol.',
      },
    },
    {
      id: 'assignment-cmdlet-by-another-role',
      verdict: 'silent',
      when: { task: 'assign-policy', tool: 'powershell-2013' },
      says: {
        en: 'Assigning a policy with the cmdlet and another role: roles are named for Lync Server Control Panel only.',
        es: 'Asignar una directiva con el cmdlet y otro rol: solo se nombran roles para el Panel de control de Lync Server.',
      },
    },
    {
      id: 'services-without-a-role',
      verdict: 'silent',
      when: { task: 'services' },
      says: {
        en: 'Starting and stopping the services with another role or tool: the topics name the cmdlets, but no role.',
        es: 'Iniciar y detener los servicios con otro rol o con otra herramienta: los temas nombran los cmdlets, pero ningún rol.',
      },
    },
    {
      id: 'administrator-in-the-client',
      verdict: 'conflict',
      when: { task: ['room', 'room-category'], role: 'persistent-chat-administrator' },
      says: {
        en: 'A Persistent Chat administrator who changes a room in the client: one topic permits it for members of the room; the procedure names Lync Server Control Panel and Windows PowerShell.',
        es: 'Un administrador de chat persistente que modifica un salón en el cliente: un tema lo permite a los miembros del salón; el procedimiento nombra el Panel de control de Lync Server y Windows PowerShell.',
      },
    },
    {
      id: 'category-by-manager-and-creator',
      verdict: 'conflict',
      when: { task: 'room-category', role: 'room-manager-and-creator' },
      says: {
        en: 'A Manager of the room who is a Creator in the other category: one topic permits the move; another reserves it for the Persistent Chat administrator.',
        es: 'Un administrador del salón (Manager) que es creador en la otra categoría: un tema permite el cambio; otro lo reserva al administrador de chat persistente.',
      },
    },
    {
      id: 'settings-by-administrator',
      verdict: 'conflict',
      when: { task: 'chat-settings', role: 'administrator' },
      says: {
        en: 'CsAdministrator and the Persistent Chat settings: the procedure names this role; the checklist requires CsPersistentChatAdministrator.',
        es: 'CsAdministrator y la configuración de chat persistente: el procedimiento nombra este rol; la lista de comprobación exige CsPersistentChatAdministrator.',
      },
    },
    {
      id: 'policy-by-chat-administrator',
      verdict: 'conflict',
      when: { task: ['change-policy', 'assign-policy'], role: 'persistent-chat-administrator' },
      says: {
        en: 'CsPersistentChatAdministrator and the policy: some topics name this role; others require CsUserAdministrator or CsAdministrator.',
        es: 'CsPersistentChatAdministrator y la directiva: unos temas nombran este rol; otros exigen CsUserAdministrator o CsAdministrator.',
      },
    },
  ],
  deadEnds: [
    {
      fact: 'tool',
      answer: 'control-panel-2010',
      because: {
        en: 'Lync Server 2010 Control Panel cannot manage anything in Lync Server 2013, and Group Chat has its own tool.',
        es: 'El Panel de control de Lync Server 2010 no puede administrar nada de Lync Server 2013, y el chat en grupo tiene su propia herramienta.',
      },
    },
    {
      fact: 'tool',
      answer: 'topology-builder-2010',
      because: {
        en: 'Lync Server 2010 Topology Builder cannot even open the topology.',
        es: 'El Generador de topologías de Lync Server 2010 no puede ni siquiera abrir la topología.',
      },
    },
    {
      fact: 'tools-computer',
      answer: 'with-2010',
      because: {
        en: 'The tools of Lync Server 2010 and Lync Server 2013 are never on the same computer.',
        es: 'Las herramientas de Lync Server 2010 y Lync Server 2013 nunca están en el mismo equipo.',
      },
    },
    {
      fact: 'tools-computer',
      answer: 'with-2007-r2',
      because: {
        en: 'The tools of Office Communications Server 2007 R2 and Lync Server 2013 are never on the same computer.',
        es: 'Las herramientas de Office Communications Server 2007 R2 y Lync Server 2013 nunca están en el mismo equipo.',
      },
    },
  ],
});
