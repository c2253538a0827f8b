import { tension } from '../../model/tension.ts';

export default tension({
  id: 'how-federated-users-are-recorded',
  number: 'T33',
  kind: 'conflict',
  weight: 'procedure',
  title: {
    en: 'How federated users are recorded',
    es: 'Cómo quedan registrados los usuarios federados',
  },
  sides: [
    {
      says: {
        en: 'Federated users of earlier versions are added as disabled principals.',
        es: 'Los usuarios federados de versiones anteriores se agregan como entidades de seguridad deshabilitadas.',
      },
      sources: ['persistent-chat-membership'],
    },
    {
      says: {
        en: 'The column prinDisabled has no value for federated users: 0 is active, 1 is disabled for SIP, 2 is deleted from Active Directory.',
        es: 'La columna prinDisabled no tiene ningún valor para los usuarios federados: 0 es activo; 1, deshabilitado para SIP; 2, eliminado de Active Directory.',
      },
      sources: ['table-of-principals'],
    },
  ],
  reading: {
    en: 'Do not infer from prinDisabled that a user was federated.',
    es: 'No deduzca de prinDisabled que un usuario era federado.',
  },
});
