import { source } from '../../model/source.ts';

export default source({
  id: 'configuring-add-ins',
  title: {
    en: 'Configure add-ins for rooms in Lync Server 2013',
    es: 'Configuración de complementos para salones en Lync Server 2013',
  },
  technet: 'JJ204878(v=OCS.15)',
  date: '2013-02-21',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-add-ins-for-rooms',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-configure-add-ins-for-rooms',
  },
  passages: {
    association: {
      gist: {
        en: 'An administrator registers an add-in, and a Manager or Creator associates a room with it, before users see it in Lync 2013.',
        es: 'Un administrador registra el complemento y un administrador del salón (Manager) o un creador lo asocia al salón antes de que los usuarios lo vean en Lync 2013.',
      },
    },
    protocols: {
      gist: {
        en: 'The address of an add-in uses http or https and no other protocol.',
        es: 'La dirección de un complemento usa http o https y ningún otro protocolo.',
      },
    },
    roles: {
      gist: {
        en: 'Add-ins are registered from an account with the role CsPersistentChatAdministrator or CsAdministrator, in Lync Server Control Panel or with cmdlets.',
        es: 'Los complementos se registran desde una cuenta con el rol CsPersistentChatAdministrator o CsAdministrator, en el Panel de control de Lync Server o con cmdlets.',
      },
      aside: {
        en: 'The topic on categories (JJ204859) names the same roles, and a single rule cites one of the two for both.',
        es: 'El tema sobre las categorías (JJ204859) nombra los mismos roles, y una sola regla cita uno de los dos temas para ambos.',
      },
    },
    'pool-fixed': {
      gist: {
        en: 'An add-in cannot be moved to another pool or shared between pools.',
        es: 'Un complemento no se puede mover a otro grupo de servidores ni compartir entre varios.',
      },
    },
  },
});
