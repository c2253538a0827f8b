import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'user-without-a-registrar-pool-cannot-sign-in',
  topic: 'moves',
  source: 'get-user#unassigned',
  when: { 'moved-from': 'unassigned' },
  follows: true,
  says: {
    en: 'A user who is enabled for Lync Server but has no Registrar pool cannot sign in, and so has no access to any chat pool.',
    es: 'Un usuario habilitado para Lync Server que no tiene grupo de registradores no puede iniciar sesión y, por tanto, no tiene acceso a ningún grupo de servidores de chat.',
  },
  note: {
    en: 'The topics on moving users do not say how a user without a Registrar pool is given one.',
    es: 'Los temas sobre el traslado de usuarios no dicen cómo se asigna un grupo de registradores a un usuario que no tiene ninguno.',
  },
});
