import { fact } from '../../model/fact.ts';
import { same } from '../../vocabulary/text.ts';

/** Who does a task of the migration, and with what. */
export const administrationFacts = {
  task: fact({
    name: { en: 'Task', es: 'Tarea' },
    asks: { en: 'What is the task?', es: '¿Cuál es la tarea?' },
    answers: {
      'legacy-items': {
        en: 'Change categories, rooms or add-ins of the legacy deployment',
        es: 'Modificar categorías, salones o complementos de la implementación heredada',
      },
      'category-or-add-in': {
        en: 'Create or change categories or add-ins of Lync Server 2013',
        es: 'Crear o modificar categorías o complementos de Lync Server 2013',
      },
      room: {
        en: 'Create or change a room of Lync Server 2013, but not its category',
        es: 'Crear o modificar un salón de Lync Server 2013, pero no su categoría',
      },
      'room-category': {
        en: 'Move a room of Lync Server 2013 to another category',
        es: 'Mover un salón de Lync Server 2013 a otra categoría',
      },
      'delete-room': { en: 'Delete a room of Lync Server 2013', es: 'Eliminar un salón de Lync Server 2013' },
      'chat-settings': {
        en: 'Change the Persistent Chat configuration of a site or pool (history, file size and so on)',
        es: 'Cambiar la configuración de chat persistente de un sitio o grupo de servidores (historial, tamaño de los archivos, etc.)',
      },
      'export-and-import': {
        en: 'Export the legacy data and import it into Lync Server 2013',
        es: 'Exportar los datos heredados e importarlos en Lync Server 2013',
      },
      'legacy-endpoint': {
        en: 'Create or change the endpoint for legacy clients',
        es: 'Crear o modificar el extremo para los clientes heredados',
      },
      'change-policy': {
        en: 'Create or change a Persistent Chat policy',
        es: 'Crear o modificar una directiva de chat persistente',
      },
      'assign-policy': {
        en: 'Assign a Persistent Chat policy to users',
        es: 'Asignar una directiva de chat persistente a los usuarios',
      },
      topology: {
        en: 'Open the topology of Lync Server 2013 and the old version, or define pools in it, without publishing it',
        es: 'Abrir la topología de Lync Server 2013 y de la versión anterior, o definir en ella grupos de servidores, sin publicarla',
      },
      services: {
        en: 'Check, stop or start the Persistent Chat services',
        es: 'Comprobar, detener o iniciar los servicios de chat persistente',
      },
    },
    effort: 6,
  }),
  role: fact({
    name: { en: 'Role of the person', es: 'Rol de la persona' },
    asks: { en: 'Which role does the person use?', es: '¿Qué rol usa la persona?' },
    hint: {
      en: 'If a person has several roles, choose the one used for this task.',
      es: 'Si una persona tiene varios roles, elija el que usa para esta tarea.',
    },
    answers: {
      'persistent-chat-administrator': {
        en: 'Persistent Chat administrator (CsPersistentChatAdministrator)',
        es: 'Administrador de chat persistente (CsPersistentChatAdministrator)',
      },
      administrator: { en: 'Administrator (CsAdministrator)', es: 'Administrador (CsAdministrator)' },
      'user-administrator': {
        en: 'User administrator (CsUserAdministrator)',
        es: 'Administrador de usuarios (CsUserAdministrator)',
      },
      'room-manager': { en: 'Manager of the room', es: 'Administrador del salón (Manager)' },
      'room-manager-and-creator': {
        en: 'Manager of the room and Creator in the other category',
        es: 'Administrador del salón (Manager) y creador en la otra categoría',
      },
      'group-chat-administrator': {
        en: 'Administrator of the legacy Group Chat',
        es: 'Administrador del chat en grupo heredado',
      },
      'another-role': { en: 'Another role', es: 'Otro rol' },
    },
    effort: 2,
  }),
  'local-administrators': fact({
    name: { en: 'RTC Local Administrators group', es: 'Grupo RTC Local Administrators' },
    asks: {
      en: 'Does the person belong to RTC Local Administrators on the Persistent Chat Front End Server?',
      es: '¿Pertenece la persona al grupo RTC Local Administrators del servidor front-end de chat persistente?',
    },
    answers: {
      member: { en: 'Yes, a member of the group', es: 'Sí, es miembro del grupo' },
      'not-a-member': { en: 'No', es: 'No' },
    },
    effort: 1,
  }),
  'room-site': fact({
    name: { en: 'Site of the room', es: 'Sitio del salón' },
    asks: { en: 'To which site does the room belong?', es: '¿A qué sitio pertenece el salón?' },
    answers: {
      'own-site': { en: 'To the site of the person', es: 'Al sitio de la persona' },
      'another-site': { en: 'To another site of the topology', es: 'A otro sitio de la topología' },
    },
    effort: 6,
  }),
  'user-name': fact({
    name: { en: 'Another user with the same name', es: 'Otro usuario con el mismo nombre' },
    asks: {
      en: 'Does another user who changes rooms have the same name?',
      es: '¿Tiene otro usuario que modifica salones el mismo nombre que esta persona?',
    },
    answers: {
      unique: { en: 'No', es: 'No' },
      shared: { en: 'Yes, the same name', es: 'Sí, el mismo nombre' },
    },
    effort: 4,
  }),
  tool: fact({
    name: { en: 'Tool', es: 'Herramienta' },
    asks: { en: 'Which tool is used?', es: '¿Qué herramienta se usa?' },
    answers: {
      'control-panel-2013': { en: 'Lync Server 2013 Control Panel', es: 'Panel de control de Lync Server 2013' },
      'powershell-2013': {
        en: 'Lync Server 2013 Management Shell (Windows PowerShell)',
        es: 'Shell de administración de Lync Server 2013 (Windows PowerShell)',
      },
      'topology-builder-2013': { en: 'Lync Server 2013 Topology Builder', es: 'Generador de topologías de Lync Server 2013' },
      'lync-2013-client': {
        en: 'Lync 2013 client (its page for managing rooms)',
        es: 'Cliente Lync 2013 (su página de administración de salones)',
      },
      'control-panel-2010': { en: 'Lync Server 2010 Control Panel', es: 'Panel de control de Lync Server 2010' },
      'topology-builder-2010': { en: 'Lync Server 2010 Topology Builder', es: 'Generador de topologías de Lync Server 2010' },
      'group-chat-admin-tool': {
        en: 'Group Chat Admin Tool',
        es: 'Herramienta de administración de chat en grupo',
      },
    },
    effort: 1,
  }),
  'tools-computer': fact({
    name: { en: 'Tools on the computer', es: 'Herramientas del equipo' },
    asks: {
      en: 'Which versions of the administrative tools are on the computer?',
      es: '¿De qué versiones son las herramientas administrativas instaladas en el equipo?',
    },
    answers: {
      'one-version': { en: 'All of the same version, or none', es: 'Todas de una misma versión, o no hay ninguna' },
      'with-2010': same('Lync Server 2013 + Lync Server 2010'),
      'with-2007-r2': same('Lync Server 2013 + Office Communications Server 2007 R2'),
    },
    effort: 3,
  }),
} as const;
