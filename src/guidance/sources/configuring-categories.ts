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
        en: 'The migration topic (JJ205264) says the same about legacy categories; the rule cites it.',
        es: 'El tema sobre la migración (JJ205264) dice lo mismo de las categorías heredadas; la regla lo cita.',
      },
    },
    'file-upload': {
      gist: {
        en: 'If the category enables file upload, its rooms may enable or disable it; otherwise they cannot have it.',
        es: 'Si la categoría habilita la carga de archivos, sus salones pueden habilitarla o deshabilitarla; si no, no pueden tenerla.',
      },
    },
    roles: {
      gist: {
        en: 'Categories are configured from an account with the role CsPersistentChatAdministrator or CsAdministrator, in Lync Server Control Panel or with cmdlets.',
        es: 'Las categorías se configuran desde una cuenta con el rol CsPersistentChatAdministrator o CsAdministrator, en el Panel de control de Lync Server o con cmdlets.',
      },
    },
    'pool-fixed': {
      gist: {
        en: 'A category belongs to one pool; it cannot be moved to another pool or shared.',
        es: 'Una categoría pertenece a un grupo de servidores; no se puede mover a otro ni compartir entre varios.',
      },
    },
  },
});
