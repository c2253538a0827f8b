import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-administrator-may-change-legacy-items',
  topic: 'administration',
  source: 'new-persistent-chat-features#administrator-roles',
  when: { task: 'legacy-items', tool: 'group-chat-admin-tool', 'tools-computer': 'one-version' },
  may: { role: 'group-chat-administrator' },
  within: {
    en: '2010 had separate roles: for users, for rooms, and for Lync Server; the last could manage add-ins. The roles of 2007 R2 are not described.',
    es: 'Lync Server 2010 tenía roles separados: para usuarios, para salones y para Lync Server; con el último de los tres se podían administrar complementos. Los roles de 2007 R2 no se describen.',
  },
  says: {
    en: 'An administrator of Group Chat may change categories, rooms and add-ins in the legacy deployment.',
    es: 'Un administrador del chat en grupo puede modificar categorías, salones y complementos en la implementación heredada.',
  },
});
