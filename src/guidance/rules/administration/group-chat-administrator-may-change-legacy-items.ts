import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-administrator-may-change-legacy-items',
  topic: 'administration',
  source: 'new-persistent-chat-features#administrator-roles',
  when: { task: 'legacy-items', tool: 'group-chat-admin-tool', 'tools-computer': 'one-version' },
  may: { role: 'group-chat-administrator' },
  within: {
    en: 'Lync Server 2010 had separate roles: for users, for rooms and for Lync Server; the Lync Server role could manage add-ins. The guidance does not describe the roles of 2007 R2.',
    es: 'Lync Server 2010 tenía roles separados: para usuarios, para salones y para Lync Server; con el de Lync Server se podían administrar complementos. La guía no describe los roles de 2007 R2.',
  },
  says: {
    en: 'A Group Chat administrator may change categories, rooms and add-ins in the legacy Group Chat deployment.',
    es: 'Un administrador del chat en grupo puede modificar categorías, salones y complementos en la implementación heredada de chat en grupo.',
  },
});
