import { source } from '../../model/source.ts';

export default source({
  id: 'new-persistent-chat-policy',
  title: { en: 'New-CsPersistentChatPolicy (cmdlet reference)', es: 'New-CsPersistentChatPolicy (referencia del cmdlet)' },
  technet: 'JJ205396(v=OCS.15)',
  date: '2014-06-04',
  url: {
    en: 'https://learn.microsoft.com/en-us/powershell/module/skypeforbusiness/new-cspersistentchatpolicy',
    es: 'https://learn.microsoft.com/es-es/powershell/module/skypeforbusiness/new-cspersistentchatpolicy',
  },
  passages: {
    scopes: {
      gist: {
        en: 'New policies can be created at the site scope or the per-user scope; the global policy exists already and cannot be created.',
        es: 'Las directivas nuevas se pueden crear en el ámbito de sitio o en el ámbito por usuario; la directiva global ya existe y no se puede crear.',
      },
      aside: {
        en: 'The reference on reading policies (JJ204673) has the same scopes, and the rule against a pool scope cites it.',
        es: 'La referencia sobre la lectura de directivas (JJ204673) tiene los mismos ámbitos, y la regla que excluye el ámbito de grupo de servidores la cita.',
      },
    },
    parameter: {
      gist: {
        en: 'The parameter that enables Persistent Chat is -EnablePersistentChat, a Boolean; its default is False.',
        es: 'El parámetro que habilita el chat persistente es -EnablePersistentChat, un valor booleano; su valor predeterminado es False.',
      },
      aside: {
        en: 'It says how the command is written. Another topic (JJ204810) shows a switch -Enable instead; follow the reference.',
        es: 'Indica cómo se escribe el comando. Otro tema (JJ204810) muestra en su lugar un modificador -Enable; siga la referencia.',
      },
    },
    'control-panel': {
      gist: {
        en: 'Lync Server Control Panel offers two kinds of new policy: site policy and user policy.',
        es: 'El Panel de control de Lync Server ofrece dos clases de directiva nueva: de sitio y de usuario.',
      },
      aside: {
        en: 'It confirms the scopes that the tool offers; nothing else depends on it.',
        es: 'Confirma los ámbitos que ofrece la herramienta; nada más depende de ello.',
      },
    },
  },
});
