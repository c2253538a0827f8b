import { source } from '../../model/source.ts';

export default source({
  id: 'new-trusted-application-pool',
  title: { en: 'New-CsTrustedApplicationPool (cmdlet reference)', es: 'New-CsTrustedApplicationPool (referencia del cmdlet)' },
  technet: 'Gg425804(v=OCS.14)',
  date: '2012-03-27',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/gg425804(v=ocs.14)',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/skype-server-2010/gg425804(v=ocs.14)',
  },
  passages: {
    registrar: {
      gist: {
        en: 'A trusted application pool without an associated Registrar cannot be removed.',
        es: 'Un grupo de aplicaciones de confianza sin un registrador asociado no se puede quitar.',
      },
    },
  },
});
