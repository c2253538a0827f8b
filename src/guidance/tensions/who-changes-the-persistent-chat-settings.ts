import { tension } from '../../model/tension.ts';

export default tension({
  id: 'who-changes-the-persistent-chat-settings',
  number: 'T60',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'Who changes the Persistent Chat settings', es: 'Quién cambia la configuración de chat persistente' },
  sides: [
    {
      says: {
        en: 'To configure the settings, the user must be a member of CsPersistentChatAdministrator.',
        es: 'Para configurar las opciones, el usuario debe ser miembro de CsPersistentChatAdministrator.',
      },
      sources: ['deployment-checklist'],
    },
    {
      says: {
        en: 'The procedure is carried out with the role CsPersistentChatAdministrator or CsAdministrator.',
        es: 'El procedimiento se lleva a cabo con el rol CsPersistentChatAdministrator o CsAdministrator.',
      },
      sources: ['configuring-chat-options'],
    },
  ],
  reading: {
    en: 'CsPersistentChatAdministrator is the safe answer.',
    es: 'Lo seguro es CsPersistentChatAdministrator.',
  },
});
