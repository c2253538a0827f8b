import { rule } from '../rule.ts';

export default rule({
  id: 'without-user-policy-the-next-one-applies',
  topic: 'policy',
  source: 'assign-user-policy#unassigned',
  when: { 'user-policy': ['enables', 'disables'] },
  follows: true,
  says: {
    en: 'Once the per-user policy is taken away, the user is managed by the site policy if there is one, otherwise by the global policy.',
    es: 'Si se quita la directiva por usuario, al usuario lo rige la directiva de sitio si la hay y, en caso contrario, la directiva global.',
  },
});
