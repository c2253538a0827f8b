import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'without-user-policy-the-next-one-applies',
  topic: 'policy',
  source: 'assign-user-policy#unassigned',
  when: { 'user-policy': ['enables', 'disables'] },
  follows: true,
  says: {
    en: 'Once the per-user Persistent Chat policy is removed from a user, the site policy applies to the user if there is one, otherwise the global policy.',
    es: 'Si se quita a un usuario la directiva por usuario de chat persistente, se le aplica la directiva de sitio si la hay y, en caso contrario, la directiva global.',
  },
});
