import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'moved-user-is-enabled-by-policy-as-well',
  topic: 'moves',
  source: 'coexistence-considerations#s10',
  when: { 'moved-from': ['lync-2010', 'ocs-2007-r2'], 'moved-to': 'lync-2013' },
  follows: true,
  says: {
    en: 'Moving a user to Lync Server 2013 does not by itself give access to Persistent Chat in the Lync 2013 client: access also requires a policy that enables the user.',
    es: 'El traslado de un usuario a Lync Server 2013 no da acceso por sí solo al chat persistente en el cliente Lync 2013: el acceso requiere además una directiva que habilite al usuario.',
  },
  note: {
    en: 'The move alone gives no access to Persistent Chat in the Lync 2013 client: a policy that enables the user is needed as well. The guidance does not say whether the policy can be granted before the move (JJ205038 refers to users who are enabled for Lync Server 2013).',
    es: 'El traslado por sí solo no da acceso al chat persistente en el cliente Lync 2013: hace falta además una directiva que habilite al usuario. La guía no dice si la directiva se puede asignar antes del traslado (JJ205038 se refiere a usuarios habilitados para Lync Server 2013).',
  },
});
