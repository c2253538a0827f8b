import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'administrators-change-rooms-with-2013-tools',
  topic: 'administration',
  source: 'migration-process-details#source-2-new-tools',
  when: {
    task: ['room', 'room-category'],
    role: ['persistent-chat-administrator', 'administrator', 'user-administrator', 'group-chat-administrator', 'another-role'],
  },
  must: { tool: ['control-panel-2013', 'powershell-2013'] },
  conflict: {
    with: 'administrator-may-change-a-room-in-the-client',
    reading: {
      en: 'Use Windows PowerShell: every topic names it. The client is meant for the Managers of a room.',
      es: 'Use Windows PowerShell: todos los temas lo nombran. El cliente está pensado para los administradores del salón (Managers).',
    },
  },
  says: {
    en: 'An administrator must use Lync Server Control Panel or Windows PowerShell to change rooms of Lync Server 2013.',
    es: 'Para modificar los salones de Lync Server 2013, un administrador debe usar el Panel de control de Lync Server o Windows PowerShell.',
  },
  means: {
    en: 'The procedure addresses those who prepare the migration. Managers of a room change the room in another way (Gg398988).',
    es: 'El procedimiento se dirige a quien prepara la migración. Los administradores del salón (Managers) tienen su propia vía (Gg398988).',
  },
  advice: {
    en: 'Use Windows PowerShell or Lync Server Control Panel of Lync Server 2013.',
    es: 'Use Windows PowerShell o el Panel de control de Lync Server 2013.',
  },
});
