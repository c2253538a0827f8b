import { rule } from '../rule.ts';

export default rule({
  id: 'legacy-items-are-changed-with-the-admin-tool',
  topic: 'administration',
  source: 'migration-process-details#source-2-legacy-tool',
  when: { task: 'legacy-items' },
  must: { tool: 'group-chat-admin-tool' },
  says: {
    en: 'Categories, rooms and add-ins of the legacy deployment must be changed with the Group Chat Admin Tool.',
    es: 'Las categorías, los salones y los complementos de la implementación heredada deben modificarse con la Herramienta de administración de chat en grupo.',
  },
  remedy: { en: 'Use the Group Chat Admin Tool.', es: 'Use la Herramienta de administración de chat en grupo.' },
  note: {
    en: 'According to another topic (JJ205023), Lync Server 2010 resources are managed with the 2013 tools after the pilot. It does not speak of Group Chat.',
    es: 'Según otro tema (JJ205023), después del piloto los recursos de Lync Server 2010 se administran con las herramientas de 2013. No habla del chat en grupo.',
  },
});
