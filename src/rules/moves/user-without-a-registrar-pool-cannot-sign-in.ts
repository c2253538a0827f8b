import { rule } from '../rule.ts';

export default rule({
  id: 'user-without-a-registrar-pool-cannot-sign-in',
  topic: 'moves',
  source: 'get-user#unassigned',
  when: { 'moved-from': 'unassigned' },
  follows: true,
  says: {
    en: 'An enabled user without a Registrar pool cannot sign in, and so reaches no chat.',
    es: 'Un usuario habilitado sin grupo de registradores no puede iniciar sesión y, por tanto, no accede a ningún chat.',
  },
  note: {
    en: 'How such a user is given a pool is not a matter of the topics on moving.',
    es: 'Los temas sobre el traslado no tratan de cómo se asigna un grupo de servidores a un usuario así.',
  },
});
