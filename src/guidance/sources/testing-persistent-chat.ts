import { source } from '../../model/source.ts';

export default source({
  id: 'testing-persistent-chat',
  title: { en: 'Testing persistent chat in Lync Server 2013', es: 'Prueba del chat persistente en Lync Server 2013' },
  technet: 'Dn727313(v=OCS.15)',
  date: '2014-11-03',
  dateEs: '2015-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-testing-persistent-chat',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-testing-persistent-chat',
  },
  passages: {
    permissions: {
      gist: {
        en: 'Test-CsPersistentChatMessage requires membership in RTCUniversalServerAdmins when it is run locally, and a role that has the cmdlet when it is run remotely.',
        es: 'Test-CsPersistentChatMessage requiere pertenecer a RTCUniversalServerAdmins si se ejecuta localmente y un rol que tenga el cmdlet si se ejecuta de forma remota.',
      },
      aside: {
        en: 'It is about a test of the finished server, not about a step of the migration.',
        es: 'Trata de una prueba del servidor ya terminado, no de un paso de la migración.',
      },
    },
    'room-and-policy': {
      gist: {
        en: 'The test fails if no room exists, or if the two test users have no policy that gives them access.',
        es: 'La prueba da error si no existe ningún salón o si los dos usuarios de prueba no tienen una directiva que les dé acceso.',
      },
      aside: {
        en: 'It says when a test fails. The rules on whom a policy enables cite the policy topics.',
        es: 'Dice cuándo falla una prueba. Las reglas sobre a quién habilita una directiva citan los temas de directivas.',
      },
    },
  },
});
