import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-may-have-invitations-off',
  topic: 'settings',
  source: 'new-persistent-chat-features#invitations',
  when: { setting: 'invitations' },
  may: { wish: 'let-go' },
  says: {
    en: 'A Lync Server 2013 room may have invitations off, whatever the setting of its category.',
    es: 'Un salón de Lync Server 2013 puede tener desactivadas las invitaciones, sea cual sea el valor de su categoría.',
  },
});
