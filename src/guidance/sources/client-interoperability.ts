import { quotingEnglish, quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'client-interoperability',
  title: { en: 'Client interoperability in Lync 2013', es: 'Interoperabilidad de clientes en Lync 2013' },
  technet: 'JJ204672(v=OCS.15)',
  date: '2016-03-04',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/lync-server-2013-client-interoperability-in-lync-2013',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/lync-server-2013-client-interoperability-in-lync-2013',
  },
  passages: {
    'table-is-about-sign-in': {
      gist: {
        en: 'Each cell of the table of clients and servers answers one question: is it supported to sign in to that server with this client?',
        es: 'Cada celda de la tabla de clientes y servidores responde a una pregunta: ¿se admite iniciar sesión en ese servidor con este cliente?',
      },
      aside: {
        en: 'It says how to read the table. That is why we never deduce a permission to chat from a cell about signing in.',
        es: 'Dice cómo hay que leer la tabla. Por eso nunca deducimos un permiso para chatear de una celda sobre el inicio de sesión.',
      },
    },
    'lync-2013-on-2013': {
      gist: {
        en: 'Signing in with Lync 2013 to Lync Server 2013 is supported.',
        es: 'Se admite iniciar sesión con Lync 2013 en Lync Server 2013.',
      },
      aside: {
        en: 'It is about signing in. The coexistence topic says what chat requires on Lync Server 2013.',
        es: 'Trata del inicio de sesión. Lo que exige el chat en Lync Server 2013 lo dice el tema sobre la coexistencia.',
      },
    },
    'lync-2013-on-2010': {
      gist: {
        en: 'Signing in with Lync 2013 or Lync 2013 Basic to Lync Server 2010 is supported.',
        es: 'Se admite iniciar sesión con Lync 2013 o Lync 2013 Basic en Lync Server 2010.',
      },
    },
    'not-on-2007-r2': {
      gist: {
        en: 'Signing in to Office Communications Server 2007 R2 is not supported with Lync 2013, Lync 2013 Basic, Lync 2010, Lync 2010 Attendant, Lync Web App or the Lync Windows Store app.',
        es: 'No se admite iniciar sesión en Office Communications Server 2007 R2 con Lync 2013, Lync 2013 Basic, Lync 2010, Operador de Lync 2010, Lync Web App ni la aplicación Lync de la Tienda Windows.',
      },
      translation: {
        en: quotingSpanish`An older published Spanish has two words, “${'No se admite'}” and “${'Incompatible'}”, for the one value “Not Supported”. We use one.`,
        es: quotingEnglish`Un texto anterior publicado en español usa dos expresiones, «No se admite» e «Incompatible», para el único valor «${'Not Supported'}». Usamos una sola.`,
      },
    },
    'group-chat-2010-on-2013': {
      gist: {
        en: 'The Lync 2010 Group Chat client is supported on Lync Server 2013; a footnote refers to the migration guide.',
        es: 'El cliente Chat en grupo de Lync 2010 se admite en Lync Server 2013; una nota remite a la guía de migración.',
      },
    },
    'group-chat-2010-on-2010': {
      gist: {
        en: 'The Lync 2010 Group Chat client is supported on Lync Server 2010.',
        es: 'El cliente Chat en grupo de Lync 2010 se admite en Lync Server 2010.',
      },
    },
    'group-chat-2010-on-2007-r2': {
      gist: {
        en: 'The Lync 2010 Group Chat client on Office Communications Server 2007 R2 is listed as not applicable.',
        es: 'El cliente Chat en grupo de Lync 2010 en Office Communications Server 2007 R2 figura como no aplicable.',
      },
    },
    'not-with-group-chat-2010': {
      gist: {
        en: 'Lync 2013 clients are not compatible with Group Chat of Lync Server 2010.',
        es: 'Los clientes Lync 2013 no son compatibles con el chat en grupo de Lync Server 2010.',
      },
    },
    'group-chat-was-trusted-application': {
      gist: {
        en: 'In Lync Server 2010, group chat came with Group Chat Server, a third-party trusted application.',
        es: 'En Lync Server 2010, el chat en grupo lo aportaba el servidor de chat en grupo, una aplicación de confianza de terceros.',
      },
      aside: {
        en: 'It says what the old service was. It does not decide which pool a client can use.',
        es: 'Dice qué era el servicio anterior. No decide qué grupo de servidores puede usar un cliente.',
      },
    },
    'communicator-2007-r2': {
      gist: {
        en: 'Office Communicator 2007 R2 is interoperable with Lync Server 2013 for instant messaging and presence only.',
        es: 'Office Communicator 2007 R2 es interoperable con Lync Server 2013 solo para mensajería instantánea y presencia.',
      },
    },
    'older-client-same-experience': {
      gist: {
        en: 'A user signed in to Lync Server 2013 with an older client has the experience of that client, without the new features.',
        es: 'Un usuario que inicia sesión en Lync Server 2013 con un cliente anterior tiene la experiencia de ese cliente, sin las características nuevas.',
      },
    },
    'features-follow-the-server': {
      gist: {
        en: 'With a Lync 2013 client signed in to Lync Server 2010, features that this server does not support are missing until the user is moved to Lync Server 2013.',
        es: 'Con un cliente Lync 2013 que inicia sesión en Lync Server 2010, faltan las características que ese servidor no admite hasta que se traslada al usuario a Lync Server 2013.',
      },
    },
    'web-app-for-meetings': {
      gist: {
        en: 'Lync Web App is a client for meetings only.',
        es: 'Lync Web App es un cliente solo para reuniones.',
      },
    },
  },
});
