import { rule } from '../rule.ts';

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
      en: 'Use Windows PowerShell: every topic names it. The client is the way of the Managers of a room.',
      es: 'Use Windows PowerShell: todos los temas lo nombran. El cliente es la vía de los administradores del salón (Managers).',
    },
  },
  says: {
    en: 'An administrator must change rooms of 2013 in Control Panel or with Windows PowerShell.',
    es: 'Un administrador debe modificar los salones de Lync Server 2013 en el Panel de control o con Windows PowerShell.',
  },
  means: {
    en: 'The procedure addresses whoever prepares the migration. Managers of a room have a way of their own (Gg398988).',
    es: 'El procedimiento se dirige a quien prepara la migración. Los administradores del salón (Managers) tienen su propia vía (Gg398988).',
  },
  remedy: { en: 'Use Windows PowerShell or Control Panel of 2013.', es: 'Use Windows PowerShell o el Panel de control de 2013.' },
});
