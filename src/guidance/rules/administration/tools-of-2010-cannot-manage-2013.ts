import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'tools-of-2010-cannot-manage-2013',
  topic: 'administration',
  source: 'administering-servers-after-2010#after-the-pilot',
  when: {
    task: [
      'category-or-add-in',
      'room',
      'room-category',
      'delete-room',
      'chat-settings',
      'export-and-import',
      'legacy-endpoint',
      'change-policy',
      'assign-policy',
      'services',
    ],
  },
  cannot: { tool: ['control-panel-2010', 'topology-builder-2010'] },
  says: {
    en: 'Lync Server 2010 Control Panel and Lync Server 2010 Topology Builder cannot manage resources of Lync Server 2013.',
    es: 'El Panel de control de Lync Server 2010 y el Generador de topologías de Lync Server 2010 no pueden administrar recursos de Lync Server 2013.',
  },
  advice: { en: 'Use a Lync Server 2013 tool.', es: 'Use una herramienta de Lync Server 2013.' },
});
