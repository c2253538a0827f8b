import { source } from '../../model/source.ts';

export default source({
  id: 'persistent-chat-categories',
  title: {
    en: 'Using categories to administer Persistent Chat Server',
    es: 'Uso de categorías para administrar el servidor de chat persistente',
  },
  technet: 'Gg398988(v=OCS.15)',
  date: '2013-10-01',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/using-categories-to-administer-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/using-categories-to-administer-persistent-chat-server',
  },
  passages: {
    'one-category': {
      gist: {
        en: 'Each room belongs to one category and inherits some settings from it.',
        es: 'Cada salón pertenece a una categoría y hereda de ella algunos valores.',
      },
      aside: {
        en: 'It describes how rooms are organized in 2013; Gg412965 says which settings are inherited.',
        es: 'Describe cómo se organizan los salones en 2013; Gg412965 dice qué valores se heredan.',
      },
    },
    names: {
      gist: {
        en: 'A Persistent Chat room cannot have the same name as a Persistent Chat category.',
        es: 'Un salón de chat persistente no puede llamarse igual que una categoría de chat persistente.',
      },
    },
    creators: {
      gist: {
        en: 'Only users identified as Creators of a category are allowed to create rooms in it.',
        es: 'Solo quienes figuran como creadores de una categoría pueden crear salones en ella.',
      },
    },
    'administrators-and-rooms': {
      gist: {
        en: 'Persistent Chat administrators may use Lync Server Control Panel or Windows PowerShell to create and manage rooms too, not only categories.',
        es: 'Los administradores de chat persistente pueden usar el Panel de control de Lync Server o Windows PowerShell también para crear y administrar salones, no solo categorías.',
      },
    },
    'managers-and-the-client': {
      gist: {
        en: 'Managers of a room may open a room management page from the client and change the room there, within what the category permits.',
        es: 'Los administradores de un salón pueden abrir desde el cliente una página de administración y modificar allí el salón, dentro de lo que permite la categoría.',
      },
    },
    'managers-and-the-category': {
      gist: {
        en: 'Managers of a room may change everything about it, but not its category.',
        es: 'Los administradores de un salón pueden cambiarlo todo en él salvo su categoría.',
      },
      aside: {
        en: 'Another topic (JJ676774) says who may change it; the rule cites it.',
        es: 'Otro tema (JJ676774) dice quién puede cambiarla; la regla lo cita.',
      },
    },
  },
});
