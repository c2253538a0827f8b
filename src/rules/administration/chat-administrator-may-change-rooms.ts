import { rule } from '../rule.ts';

export default rule({
  id: 'chat-administrator-may-change-rooms',
  topic: 'administration',
  source: 'persistent-chat-categories#administrators-and-rooms',
  when: { task: 'room', tool: ['control-panel-2013', 'powershell-2013'], 'tools-computer': 'one-version' },
  may: { role: 'persistent-chat-administrator' },
  says: {
    en: 'A Persistent Chat administrator may create and manage rooms in Control Panel or with Windows PowerShell.',
    es: 'Un administrador de chat persistente puede crear y administrar salones en el Panel de control o con Windows PowerShell.',
  },
  note: {
    en: 'The topic on rooms (JJ205067) names Windows PowerShell and the client, not Control Panel.',
    es: 'El tema sobre los salones (JJ205067) nombra Windows PowerShell y el cliente, no el Panel de control.',
  },
});
