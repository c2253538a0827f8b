import { tension } from '../../model/tension.ts';

export default tension({
  id: 'home-and-policy-of-a-user-with-a-legacy-client',
  number: 'T05',
  kind: 'silence',
  weight: 'verdict',
  title: {
    en: 'Home and policy of a user with a legacy client',
    es: 'Alojamiento y directiva del usuario de un cliente heredado',
  },
  sides: [
    {
      says: {
        en: 'Both conditions, home and policy, are stated for the Lync 2013 client only; in that client, the environment depends on the policy.',
        es: 'Las dos condiciones, alojamiento y directiva, se indican solo para el cliente Lync 2013; es en ese cliente donde el entorno depende de la directiva.',
      },
      sources: ['coexistence-considerations', 'new-persistent-chat-features'],
    },
    {
      says: {
        en: 'The reference for Get-CsPersistentChatPolicy says that by default users have no access to the service, without naming a client.',
        es: 'La referencia de Get-CsPersistentChatPolicy dice que, de forma predeterminada, los usuarios no tienen acceso al servicio, sin nombrar ningún cliente.',
      },
      sources: ['get-persistent-chat-policy'],
    },
    {
      says: {
        en: 'No topic says whether the user of a legacy client needs a Persistent Chat policy, or a home on Lync Server 2013. Step 13 of the migration process enables the function for new clients after legacy clients already connect, which suggests that they work without it.',
        es: 'Ningún tema dice si el usuario de un cliente heredado necesita una directiva de chat persistente o estar alojado en Lync Server 2013. El paso 13 del proceso de migración habilita la función para los clientes nuevos cuando los heredados ya se conectan, lo que sugiere que estos funcionan sin ella.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'Not decided. The guidance does not require either condition for the user of a legacy client, and it does not say that they are unnecessary. Enabling the policy can be a precaution.',
    es: 'Sin decidir. La guía no exige ninguna de las dos condiciones al usuario de un cliente heredado, ni dice que no hagan falta. Habilitar la directiva puede ser una precaución.',
  },
  shownBy: {
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
      home: 'lync-2010',
      policy: 'disabled',
    },
  },
});
