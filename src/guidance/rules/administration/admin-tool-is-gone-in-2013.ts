import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'admin-tool-is-gone-in-2013',
  topic: 'administration',
  source: 'new-persistent-chat-features#tools',
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
    ],
  },
  cannot: { tool: 'group-chat-admin-tool' },
  says: {
    en: 'The Group Chat Admin Tool cannot be used for Lync Server 2013, where it no longer exists.',
    es: 'La Herramienta de administración de chat en grupo no se puede usar para Lync Server 2013, donde ya no existe.',
  },
  advice: {
    en: 'Use Lync Server Control Panel or Windows PowerShell of Lync Server 2013.',
    es: 'Use el Panel de control de Lync Server o Windows PowerShell de Lync Server 2013.',
  },
  note: {
    en: 'The Group Chat Configuration tool no longer exists either; some of the pool settings are now in Topology Builder.',
    es: 'Tampoco existe ya la Herramienta de configuración de chat en grupo; parte de la configuración del grupo de servidores está ahora en el Generador de topologías.',
  },
});
