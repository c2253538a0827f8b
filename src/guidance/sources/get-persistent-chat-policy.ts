import { source } from '../../model/source.ts';

export default source({
  id: 'get-persistent-chat-policy',
  title: {
    en: 'Get-CsPersistentChatPolicy (cmdlet reference)',
    es: 'Get-CsPersistentChatPolicy (referencia del cmdlet)',
  },
  technet: 'JJ204673(v=OCS.15)',
  date: '2014-02-21',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/get-cspersistentchatpolicy',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skypeforbusiness/get-cspersistentchatpolicy',
  },
  passages: {
    'no-access-by-default': {
      gist: {
        en: 'By default users have no access to the Persistent Chat service; only a policy that manages them and allows it gives them access.',
        es: 'De forma predeterminada los usuarios no tienen acceso al servicio de chat persistente; solo se lo da una directiva que los rija y lo permita.',
      },
    },
    'property-that-decides': {
      gist: {
        en: 'The property that decides is EnablePersistentChat; in the global policy it is off by default.',
        es: 'La propiedad que decide es EnablePersistentChat; en la directiva global está desactivada de forma predeterminada.',
      },
      aside: {
        en: 'It says where the answers are read: “enables” is EnablePersistentChat with the value True, “disables” with the value False.',
        es: 'Indica dónde se leen las respuestas: «habilita» es EnablePersistentChat con el valor True; «deshabilita», con el valor False.',
      },
    },
    scopes: {
      gist: {
        en: 'Policies can be assigned at the global, the site or the per-user scope. The cmdlets that create policies have only the last two.',
        es: 'Las directivas se pueden asignar en el ámbito global, de sitio o por usuario. Los cmdlets que crean directivas solo tienen los dos últimos.',
      },
    },
  },
});
