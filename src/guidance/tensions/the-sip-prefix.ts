import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-sip-prefix',
  number: 'T35',
  kind: 'conflict',
  weight: 'procedure',
  title: { en: 'The sip: prefix', es: 'El prefijo sip:' },
  sides: [
    {
      says: {
        en: 'The syntax line shows persistentchat@contoso.com, without the prefix.',
        es: 'La línea con la sintaxis muestra persistentchat@contoso.com, sin el prefijo.',
      },
      sources: ['run-backward-compatibility'],
    },
    {
      says: {
        en: 'The example of the same topic has sip:, and the reference for New-CsPersistentChatEndpoint requires it.',
        es: 'El ejemplo del mismo tema lleva sip:, y la referencia de New-CsPersistentChatEndpoint lo exige.',
      },
      sources: ['run-backward-compatibility', 'new-persistent-chat-endpoint'],
    },
  ],
  reading: {
    en: 'The sip: prefix is required.',
    es: 'El prefijo sip: es obligatorio.',
  },
  shownBy: { checker: 'legacy-endpoint', given: { 'sip-prefix': 'missing' } },
});
