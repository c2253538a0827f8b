import { source } from '../../model/source.ts';

export default source({
  id: 'group-chat-federated-access',
  title: {
    en: 'Configuring Group Chat Server for Federated User Access',
    es: 'Configurar el servidor de chat en grupo para el acceso de usuarios federados',
  },
  technet: 'Gg398072(v=OCS.14)',
  date: '2011-03-09',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/skype-server-2010/gg398072(v=ocs.14)',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/skype-server-2010/gg398072(v=ocs.14)',
  },
  passages: {
    conditions: {
      gist: {
        en: 'For federated users to have access to chat rooms of 2010, an Edge Server is configured for their access, and a federated group and its users are created with the Group Chat Admin Tool.',
        es: 'Para que los usuarios federados accedan a los salones de chat de 2010, se configura un servidor perimetral para su acceso y se crean, con la Herramienta de administración de chat en grupo, un grupo federado y sus usuarios.',
      },
    },
    membership: {
      gist: {
        en: 'The federated group, or a federated user, may be added as a member of a room or category.',
        es: 'El grupo federado, o un usuario federado, puede agregarse como miembro de un salón o de una categoría.',
      },
      aside: {
        en: 'The step is marked as optional. The list of domains does not decide who may enter a room.',
        es: 'El paso figura como opcional. La lista de dominios no decide quién puede entrar en un salón.',
      },
    },
    'list-of-domains': {
      gist: {
        en: 'In the window for joining a room, the federated user adds the domain of the other company; each domain in the list has the URI of a Lookup Server, which may be edited.',
        es: 'En la ventana para unirse a un salón, el usuario federado agrega el dominio de la otra empresa; cada dominio de la lista tiene el URI de un servidor de búsqueda, que puede modificarse.',
      },
    },
  },
});
