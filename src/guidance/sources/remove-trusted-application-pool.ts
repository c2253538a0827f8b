import { source } from '../../model/source.ts';

export default source({
  id: 'remove-trusted-application-pool',
  title: {
    en: 'Remove-CsTrustedApplicationPool (cmdlet reference)',
    es: 'Remove-CsTrustedApplicationPool (referencia del cmdlet)',
  },
  technet: 'Gg398750(v=OCS.14)',
  date: '2012-03-25',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/gg398750(v=ocs.14)',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/skype-server-2010/gg398750(v=ocs.14)',
  },
  passages: {
    registrar: {
      gist: {
        en: 'A trusted application pool without a Registrar cannot be removed; first assign a Registrar with Set-CsTrustedApplicationPool.',
        es: 'Un grupo de aplicaciones de confianza sin registrador no se puede quitar; antes hay que asignarle uno con Set-CsTrustedApplicationPool.',
      },
      aside: {
        en: 'The reference for the cmdlet that creates such pools (Gg425804) says the same, and the rule cites it. This one adds the solution.',
        es: 'La referencia del cmdlet que crea esos grupos de aplicaciones (Gg425804) dice lo mismo, y la regla lo cita. Esta añade la solución.',
      },
    },
    'takes-all-along': {
      gist: {
        en: 'Removing the pool also removes all computers, applications and application endpoints that belong to it.',
        es: 'Al quitar el grupo de aplicaciones de confianza se quitan también todos los equipos, aplicaciones y extremos de aplicaciones que le pertenecen.',
      },
      aside: {
        en: 'A warning for an administrator who retires the pool; the procedure (JJ205264) decides whether the pool can be removed.',
        es: 'Es una advertencia para el administrador que retire ese grupo de aplicaciones; el procedimiento (JJ205264) decide si se puede quitar.',
      },
    },
  },
});
