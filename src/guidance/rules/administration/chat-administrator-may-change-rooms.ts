import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-administrator-may-change-rooms',
  topic: 'administration',
  source: 'persistent-chat-categories#administrators-and-rooms',
  when: { task: 'room', tool: ['control-panel-2013', 'powershell-2013'], 'tools-computer': 'one-version' },
  may: { role: 'persistent-chat-administrator' },
  says: {
    en: 'A Persistent Chat administrator may create and manage Persistent Chat rooms in Lync Server Control Panel or with Windows PowerShell.',
    es: 'Un administrador de chat persistente puede crear y administrar salones de chat persistente en el Panel de control de Lync Server o con Windows PowerShell.',
  },
  note: {
    en: 'The topic on rooms (JJ205067) names Windows PowerShell and the client, not Lync Server Control Panel.',
    es: 'El tema sobre los salones (JJ205067) nombra Windows PowerShell y el cliente, no el Panel de control de Lync Server.',
  },
});
