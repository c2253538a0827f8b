import { tension } from '../../model/tension.ts';

export default tension({
  id: 'invitations-enabled-by-false',
  number: 'T29',
  kind: 'erratum',
  weight: 'procedure',
  title: { en: 'Invitations enabled by False', es: 'Invitaciones habilitadas con False' },
  sides: [
    {
      says: {
        en: 'The reference for Set-CsPersistentChatCategory: when -Invitations is False, invitations will be enabled.',
        es: 'La referencia de Set-CsPersistentChatCategory: cuando -Invitations es False, se habilitan las invitaciones.',
      },
      sources: [{ technet: 'JJ204952(v=OCS.15)' }],
    },
    {
      says: {
        en: 'The topic on configuring categories and the reference for New-CsPersistentChatCategory say the opposite.',
        es: 'El tema sobre la configuración de categorías y la referencia de New-CsPersistentChatCategory dicen lo contrario.',
      },
      sources: ['configuring-categories', { technet: 'JJ204803(v=OCS.15)' }],
    },
  ],
  reading: {
    en: 'True enables invitations.',
    es: 'True habilita las invitaciones.',
  },
});
