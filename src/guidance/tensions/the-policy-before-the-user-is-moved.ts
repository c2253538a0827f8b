import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-policy-before-the-user-is-moved',
  number: 'T39',
  kind: 'silence',
  weight: 'environment',
  title: {
    en: 'The policy before the user is moved',
    es: 'La directiva antes de trasladar al usuario',
  },
  sides: [
    {
      says: {
        en: 'Policies are applied to users who have been enabled for Lync Server 2013.',
        es: 'Las directivas se aplican a usuarios que se han habilitado para Lync Server 2013.',
      },
      sources: ['apply-policy'],
    },
    {
      says: {
        en: 'No topic says whether a policy can be assigned to a user who is still homed on 2010 or on 2007 R2.',
        es: 'Ningún tema dice si se puede asignar una directiva a un usuario que sigue alojado en 2010 o en 2007 R2.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'The guidance does not cover it. In any case, it has no effect in the Lync 2013 client until the user is homed on 2013, because both conditions are required.',
    es: 'La guía no lo cubre. En el cliente Lync 2013 no surte efecto, en todo caso, hasta que el usuario esté alojado en 2013, porque se exigen las dos condiciones.',
  },
});
