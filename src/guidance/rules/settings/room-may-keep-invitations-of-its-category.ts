import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-may-keep-invitations-of-its-category',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-invitations',
  when: { setting: 'invitations', handled: 'before' },
  may: { wish: 'keep' },
  within: {
    en: 'Only if the category has invitations set to true; under a category with invitations set to false, the rooms have them off.',
    es: 'Solo si la categoría tiene las invitaciones en true; bajo una categoría que las tiene en false, los salones las tienen desactivadas.',
  },
  says: {
    en: 'A room may have invitations on in Lync Server 2013 if its category has them on.',
    es: 'Un salón puede tener activadas las invitaciones en Lync Server 2013 si su categoría las tiene activadas.',
  },
  note: {
    en: 'In the reference for Set-CsPersistentChatCategory, the text on -Invitations inverts true and false; true enables the invitations.',
    es: 'En la referencia de Set-CsPersistentChatCategory, el texto sobre -Invitations invierte true y false; true habilita las invitaciones.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to name no condition. A room can have invitations on only if its category has them on.',
        es: 'La frase no indicaba ninguna condición. Un salón solo puede tener activadas las invitaciones si su categoría las tiene activadas.',
      },
    },
  ],
});
