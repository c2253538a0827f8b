import { source } from '../../model/source.ts';

export default source({
  id: 'get-user',
  title: { en: 'Get-CsUser (cmdlet reference)', es: 'Get-CsUser (referencia del cmdlet)' },
  technet: 'Gg398125(v=OCS.15)',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/get-csuser',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skypeforbusiness/get-csuser',
  },
  passages: {
    unassigned: {
      gist: {
        en: 'Users who are enabled but have no Registrar pool cannot sign in.',
        es: 'Los usuarios habilitados que no tienen grupo de registradores no pueden iniciar sesión.',
      },
    },
  },
});
