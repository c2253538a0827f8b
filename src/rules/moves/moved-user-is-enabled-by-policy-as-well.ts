import { rule } from '../rule.ts';

export default rule({
  id: 'moved-user-is-enabled-by-policy-as-well',
  topic: 'moves',
  source: 'coexistence-considerations#s10',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'The move alone does not open Persistent Chat in the Lync 2013 client: the user also has to be enabled by policy.',
    es: 'El traslado por sí solo no da acceso al chat persistente en el cliente Lync 2013: además, el usuario tiene que estar habilitado por directiva.',
  },
  note: {
    en: 'Whether the policy can be granted before the move is not said (JJ205038 speaks of users who are enabled for Lync Server 2013).',
    es: 'No se dice si la directiva se puede asignar antes del traslado (JJ205038 habla de usuarios habilitados para Lync Server 2013).',
  },
});
