import { source } from './source.ts';

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
        en: 'It describes how rooms are organized in 2013; which settings are inherited is said in Gg412965.',
        es: 'Describe cómo se organizan los salones en 2013; qué valores se heredan se dice en Gg412965.',
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
        en: 'Only those identified as Creators of a category are allowed to create rooms in it.',
        es: 'Solo quienes figuran como creadores de una categoría pueden crear salones en ella.',
      },
    },
  },
});
