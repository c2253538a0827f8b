import { source } from '../../model/source.ts';

export default source({
  id: 'migration-process',
  title: {
    en: 'Migration process (migration from Lync Server 2010)',
    es: 'Proceso de migración (migración desde Lync Server 2010)',
  },
  technet: 'JJ204696(v=OCS.15)',
  date: '2012-09-17',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/migration-process',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/migration-process',
  },
  passages: {
    'side-by-side': {
      gist: {
        en: 'The recommended and supported procedure is side-by-side migration, also because operations can then be shifted back to the old servers.',
        es: 'El procedimiento recomendado y admitido es la migración en paralelo, también porque así las operaciones se pueden devolver a los servidores antiguos.',
      },
      aside: {
        en: 'Gg425764 says the same more strictly, and the rule cites it.',
        es: 'Gg425764 dice lo mismo de forma más estricta, y la regla lo cita.',
      },
    },
    'coexistence-testing': {
      gist: {
        en: 'Once 2013 is deployed next to 2010, it is important to test that services are started, that each site can be administered, and that clients communicate with users of both, before all users are moved.',
        es: 'Cuando Lync Server 2013 ya está junto a Lync Server 2010, es importante probar que los servicios se inician, que cada sitio se puede administrar y que los clientes se comunican con los usuarios de ambas versiones, antes de trasladar a todos los usuarios.',
      },
      aside: {
        en: 'Advice for the whole deployment; the chat is not named, and no checker asks about tests. The topic for 2007 R2 (JJ205181) says the same.',
        es: 'Es un consejo para toda la implementación; el chat no se menciona y ningún comprobador pregunta por las pruebas. El tema sobre 2007 R2 (JJ205181) dice lo mismo.',
      },
    },
  },
});
