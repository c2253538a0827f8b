import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'room-user-is-enabled-by-policy',
  topic: 'rooms',
  source: 'coexistence-considerations#s10',
  when: {},
  must: { policy: 'enabled' },
  says: {
    en: 'To use Persistent Chat rooms in the Lync 2013 client, a user must be enabled by policy.',
    es: 'Para usar los salones de chat persistente en el cliente Lync 2013, un usuario debe estar habilitado por directiva.',
  },
  advice: {
    en: 'Enable Persistent Chat in the policy that applies to the user.',
    es: 'Habilite el chat persistente en la directiva que se aplica al usuario.',
  },
});
