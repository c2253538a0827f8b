import { rule } from '../rule.ts';

export default rule({
  id: 'room-may-keep-invitations-of-its-category',
  topic: 'settings',
  source: 'migration-process-details#source-2-4-invitations',
  when: { setting: 'invitations', handled: 'before' },
  may: { wish: 'keep' },
  within: {
    en: 'Only where its category has them set to true; under a category that has them set to false they are off.',
    es: 'Solo si su categoría las tiene en true; bajo una categoría que las tiene en false están desactivadas.',
  },
  says: {
    en: 'A room may have invitations on in 2013.',
    es: 'Un salón puede tener activadas las invitaciones en 2013.',
  },
  note: {
    en: 'In one cmdlet reference, the text on -Invitations of a category inverts true and false; true enables them.',
    es: 'En la referencia de un cmdlet, el texto sobre -Invitations de una categoría invierte true y false; true las habilita.',
  },
});
