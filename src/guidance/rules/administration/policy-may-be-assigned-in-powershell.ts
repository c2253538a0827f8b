import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'policy-may-be-assigned-in-powershell',
  topic: 'administration',
  source: 'assign-user-policy#cmdlet',
  when: { task: 'assign-policy', role: ['administrator', 'user-administrator'], 'tools-computer': 'one-version' },
  may: { tool: 'powershell-2013' },
  within: {
    en: 'The topic names the roles for Lync Server Control Panel and does not repeat them for the cmdlet.',
    es: 'El tema nombra los roles para el Panel de control de Lync Server y no los repite para el cmdlet.',
  },
  says: {
    en: 'A per-user Persistent Chat policy may be assigned with Grant-CsPersistentChatPolicy.',
    es: 'Una directiva por usuario de chat persistente se puede asignar con Grant-CsPersistentChatPolicy.',
  },
});
