import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-items-are-changed-with-the-admin-tool',
  topic: 'administration',
  source: 'migration-process-details#source-2-legacy-tool',
  when: { task: 'legacy-items' },
  must: { tool: 'group-chat-admin-tool' },
  says: {
    en: 'Categories, rooms and add-ins of the legacy Group Chat deployment can be changed only with the Group Chat Admin Tool.',
    es: 'Las categorías, los salones y los complementos de la implementación heredada de chat en grupo solo se pueden modificar con la Herramienta de administración de chat en grupo.',
  },
  means: {
    en: 'The procedure names the Group Chat Admin Tool for changes. That no other tool can make them is our reading.',
    es: 'El procedimiento nombra la Herramienta de administración de chat en grupo para los cambios. Que no sirva ninguna otra es nuestra interpretación.',
  },
  advice: { en: 'Use the Group Chat Admin Tool.', es: 'Use la Herramienta de administración de chat en grupo.' },
  note: {
    en: 'According to another topic (JJ205023), Lync Server 2010 resources are managed with the Lync Server 2013 tools after the pilot. That topic does not mention Group Chat.',
    es: 'Según otro tema (JJ205023), después del piloto los recursos de Lync Server 2010 se administran con las herramientas de Lync Server 2013. Ese tema no menciona el chat en grupo.',
  },
});
