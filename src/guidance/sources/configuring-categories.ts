import { source } from '../../model/source.ts';

export default source({
  id: 'configuring-categories',
  title: { en: 'Configure categories in Lync Server 2013', es: 'Configuración de categorías en Lync Server 2013' },
  technet: 'JJ204859(v=OCS.15)',
  date: '2012-10-06',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-configure-categories',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-configure-categories',
  },
  passages: {
    nesting: {
      gist: {
        en: 'A category may contain rooms, but not other categories.',
        es: 'Una categoría puede contener salones, pero no otras categorías.',
      },
      aside: {
        en: 'The migration topic (JJ205264) says the same with a view to legacy categories; the rule stands there.',
        es: 'El tema sobre la migración (JJ205264) dice lo mismo con vistas a las categorías heredadas; la regla está allí.',
      },
    },
    'file-upload': {
      gist: {
        en: 'Where the category enables file upload, its rooms may enable or disable it; otherwise they may not have it.',
        es: 'Si la categoría habilita la carga de archivos, sus salones pueden habilitarla o deshabilitarla; si no, no pueden tenerla.',
      },
    },
    roles: {
      gist: {
        en: 'Categories are configured from an account with the role CsPersistentChatAdministrator or CsAdministrator, in Control Panel or with cmdlets.',
        es: 'Las categorías se configuran desde una cuenta con el rol CsPersistentChatAdministrator o CsAdministrator, en el Panel de control o con cmdlets.',
      },
    },
    'pool-fixed': {
      gist: {
        en: 'A category belongs to one pool; it can be neither moved to another nor shared.',
        es: 'Una categoría pertenece a un grupo de servidores; no se puede mover a otro ni compartir entre varios.',
      },
    },
  },
});
