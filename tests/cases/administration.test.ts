import { testReading, unread } from './worked.ts';

const officeOfChat = ['control-panel-2013', 'powershell-2013'];
const managers = ['room-manager', 'room-manager-and-creator'];

/** What each topic says of a task, of the role it is done in and of the tool. */
testReading(
  'roles-and-tools',
  {
    task: [
      'legacy-items',
      'category-or-add-in',
      'room',
      'room-category',
      'delete-room',
      'chat-settings',
      'export-and-import',
      'legacy-endpoint',
      'change-policy',
      'assign-policy',
      'topology',
      'services',
    ],
    role: [
      'persistent-chat-administrator',
      'administrator',
      'user-administrator',
      'room-manager',
      'room-manager-and-creator',
      'group-chat-administrator',
      'another-role',
    ],
    'local-administrators': ['member', 'not-a-member'],
    'room-site': ['own-site', 'another-site'],
    'user-name': ['unique', 'shared'],
    tool: [
      'control-panel-2013',
      'powershell-2013',
      'topology-builder-2013',
      'lync-2013-client',
      'control-panel-2010',
      'topology-builder-2010',
      'group-chat-admin-tool',
    ],
    'tools-computer': ['one-version', 'with-2010', 'with-2007-r2'],
  },
  (given) => {
    const { task = '', role = '', tool = '' } = given;
    const chatAdministrator = role === 'persistent-chat-administrator';
    const administrator = role === 'administrator';
    const userAdministrator = role === 'user-administrator';
    const panelOrShell = officeOfChat.includes(tool);
    if (given['tools-computer'] !== 'one-version') return 'forbidden';

    if (task === 'legacy-items') {
      if (tool !== 'group-chat-admin-tool') return 'forbidden';
      return role === 'group-chat-administrator' ? 'limited' : 'silent';
    }
    if (task === 'topology') return tool === 'topology-builder-2013' ? 'limited' : 'forbidden';
    if (tool.endsWith('-2010')) return 'forbidden';
    if (task !== 'services' && tool === 'group-chat-admin-tool') return 'forbidden';
    if (task !== 'services' && chatAdministrator && given['local-administrators'] !== 'member') return 'forbidden';
    switch (task) {
      case 'category-or-add-in':
        return panelOrShell && (chatAdministrator || administrator) ? 'allowed' : 'forbidden';
      case 'room':
        if (managers.includes(role)) {
          // Gg398730, Important: no duplicate names among users who want to change their rooms
          if (given['room-site'] === 'another-site' || given['user-name'] === 'shared') return 'forbidden';
          if (given['user-name'] !== 'unique') return unread(given);
          if (given['room-site'] !== 'own-site') return unread(given);
          return tool === 'lync-2013-client' ? 'limited' : 'silent';
        }
        if (chatAdministrator && tool === 'lync-2013-client') return 'conflict';
        if (!panelOrShell) return 'forbidden';
        return chatAdministrator ? 'allowed' : 'silent';
      case 'room-category':
        if (role === 'room-manager-and-creator')
          return given['room-site'] === 'own-site' && given['user-name'] === 'unique' && tool === 'lync-2013-client'
            ? 'conflict'
            : 'forbidden';
        if (!chatAdministrator) return 'forbidden';
        if (tool === 'lync-2013-client') return 'conflict';
        return panelOrShell ? 'allowed' : 'forbidden';
      case 'services':
        return chatAdministrator && tool === 'powershell-2013' ? 'limited' : 'silent';
      case 'delete-room':
        if (tool !== 'powershell-2013' || managers.includes(role) || role === 'another-role') return 'forbidden';
        return chatAdministrator ? 'limited' : 'silent';
      case 'chat-settings':
        if (administrator && panelOrShell) return 'conflict';
        if (!chatAdministrator) return 'forbidden';
        return panelOrShell ? 'allowed' : 'silent';
      case 'export-and-import':
        if (!chatAdministrator || tool === 'control-panel-2013') return 'forbidden';
        return tool === 'powershell-2013' ? 'allowed' : 'silent';
      case 'legacy-endpoint':
        if (tool === 'control-panel-2013') return 'forbidden';
        return tool === 'powershell-2013' && chatAdministrator ? 'limited' : 'silent';
      case 'change-policy':
        if (administrator || userAdministrator) return panelOrShell ? 'allowed' : 'silent';
        return chatAdministrator && panelOrShell ? 'conflict' : 'forbidden';
      case 'assign-policy':
        if (tool === 'control-panel-2013') {
          if (administrator || userAdministrator) return 'allowed';
          return chatAdministrator ? 'conflict' : 'forbidden';
        }
        return tool === 'powershell-2013' && (administrator || userAdministrator) ? 'limited' : 'silent';
      default:
        return unread(given);
    }
  },
);
