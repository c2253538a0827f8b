import { rule } from '../rule.ts';

export default rule({
  id: 'room-may-have-invitations-off',
  topic: 'settings',
  source: 'new-persistent-chat-features#invitations',
  when: { setting: 'invitations' },
  may: { wish: 'let-go' },
  says: {
    en: 'A room may have invitations off, whatever its category has.',
    es: 'Un salón puede tener desactivadas las invitaciones, sea cual sea el valor de su categoría.',
  },
});
