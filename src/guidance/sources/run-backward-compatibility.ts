import { quotingSpanish } from '../../model/quotation.ts';
import { source } from '../../model/source.ts';

export default source({
  id: 'run-backward-compatibility',
  title: {
    en: 'Run backward compatibility for Persistent Chat Server',
    es: 'Ejecutar compatibilidad con versiones anteriores para el servidor de chat persistente',
  },
  technet: 'JJ204901(v=OCS.15)',
  date: '2013-02-21',
  url: {
    en: 'https://learn.microsoft.com/en-us/previous-versions/office/lync-server-2013/run-backward-compatibility-for-persistent-chat-server',
    es: 'https://learn.microsoft.com/es-es/previous-versions/office/lync-server-2013/run-backward-compatibility-for-persistent-chat-server',
  },
  passages: {
    purpose: {
      gist: {
        en: 'An endpoint gives a Persistent Chat pool one simple address, which users of legacy clients can type in the manual configuration.',
        es: 'Un extremo da a un grupo de servidores de chat persistente una dirección sencilla, que los usuarios de clientes heredados pueden escribir en la configuración manual.',
      },
      translation: {
        en: quotingSpanish`An older published Spanish text says “${'una sola dirección URL'}” (a single address); the English says a simple address. We follow the English.`,
        es: 'Un texto anterior publicado en español dice «una sola dirección URL»; el inglés dice una dirección sencilla. Seguimos el inglés.',
      },
    },
    'legacy-only': {
      gist: {
        en: 'Persistent Chat itself does not use this endpoint; only legacy clients need it.',
        es: 'El propio chat persistente no usa este extremo; solo lo necesitan los clientes heredados.',
      },
    },
    'interim-period': {
      gist: {
        en: 'It helps in the interim period, when rooms might have been migrated and Lync 2013 clients are not yet everywhere.',
        es: 'Sirve para el periodo intermedio, cuando los salones pueden haberse migrado y los clientes Lync 2013 aún no están en toda la organización.',
      },
      aside: {
        en: 'It says what the endpoint is for. It does not decide whether a client has access to the pool.',
        es: 'Dice para qué sirve el extremo. No decide si un cliente tiene acceso al grupo de servidores.',
      },
    },
    'one-per-pool': {
      gist: {
        en: 'Several endpoints do not have to be created: one for each Persistent Chat pool is enough.',
        es: 'No es necesario crear varios extremos: basta con uno por cada grupo de servidores de chat persistente.',
      },
      translation: {
        en: quotingSpanish`An older published Spanish turns “need not” into “${'no debe'}” (must not). We follow the English: more than one is unnecessary, and not prohibited.`,
        es: 'Un texto anterior publicado en español convierte «no es necesario» en «no debe». Seguimos el inglés: más de uno es innecesario, y no está prohibido.',
      },
    },
    several: {
      gist: {
        en: 'Administrators can create several endpoints, one per pool.',
        es: 'Los administradores pueden crear varios extremos, uno por cada grupo de servidores.',
      },
    },
    'one-pool-at-a-time': {
      gist: {
        en: 'Even then, a legacy client can be configured to connect to only one pool at a time.',
        es: 'Aun así, un cliente heredado puede configurarse para conectarse a un solo grupo de servidores cada vez.',
      },
    },
    'well-known-user': {
      gist: {
        en: 'Lync 2010 Group Chat clients find their pool through a well-known user, by default sip:ocschat@domain, with which the Lookup service registers.',
        es: 'Los clientes Chat en grupo de Lync 2010 encuentran su grupo de servidores mediante un usuario conocido, de forma predeterminada sip:ocschat@dominio, con el que se registra el servicio de búsqueda.',
      },
      translation: {
        en: 'Both languages call the users “Active Directory Domain Services”. It means accounts of Active Directory Domain Services enabled for SIP.',
        es: 'En ambos idiomas se llama a los usuarios «Servicios de dominio de Active Directory». Se trata de cuentas de los Servicios de dominio de Active Directory habilitadas para SIP.',
      },
    },
    'cutover-order': {
      gist: {
        en: 'At a quiet time, such as a weekend: turn off 2010 Group Chat, migrate its data, delete the well-known user, create the endpoint with the same SIP URI, start the 2013 servers.',
        es: 'En un momento de poca actividad, como un fin de semana: apagar el chat en grupo de 2010, migrar sus datos, eliminar el usuario conocido, crear el extremo con el mismo URI de SIP e iniciar los servidores de 2013.',
      },
      aside: {
        en: 'An order of steps. The migration topic (JJ205264) states one by one those on which the connection of the clients depends, and the rules cite it.',
        es: 'Es un orden de pasos. El tema de migración (JJ205264) enuncia uno por uno aquellos de los que depende la conexión de los clientes, y las reglas lo citan.',
      },
    },
    'no-client-change': {
      gist: {
        en: 'Afterwards users sign in again with the Lync 2010 Group Chat client and have access to their data without changing any setting.',
        es: 'Después, los usuarios vuelven a iniciar sesión con el cliente Chat en grupo de Lync 2010 y acceden a sus datos sin cambiar ninguna configuración.',
      },
    },
    'decommission-later': {
      gist: {
        en: 'The 2010 Group Chat deployment can be decommissioned at a later time; then Persistent Chat can be deployed with new pools.',
        es: 'La implementación de chat en grupo de 2010 se puede retirar más adelante; entonces se puede implementar el chat persistente con nuevos grupos de servidores.',
      },
      aside: {
        en: 'It is about the end of the old deployment, not about the endpoint. By then Persistent Chat is in place: this means “extend with new pools”.',
        es: 'Trata del final de la implementación anterior, no del extremo. Para entonces el chat persistente ya está en servicio: quiere decir «ampliar con nuevos grupos de servidores».',
      },
    },
    syntax: {
      gist: {
        en: 'The syntax line of the command has an address without sip:; the example below it has one with sip:.',
        es: 'La línea de sintaxis del comando lleva una dirección sin sip:; el ejemplo que la sigue, una con sip:.',
      },
      aside: {
        en: 'An error in the syntax line: the cmdlet reference requires the prefix, and the rule cites that reference.',
        es: 'Es un error de la línea de sintaxis: la referencia del cmdlet exige el prefijo, y la regla cita esa referencia.',
      },
    },
    'configure-clients': {
      gist: {
        en: 'Then the clients have to be configured with the SIP address of the endpoint as their contact object.',
        es: 'A continuación hay que configurar los clientes con la dirección SIP del extremo como su objeto de contacto.',
      },
    },
  },
});
