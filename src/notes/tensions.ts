import type { Bilingual } from '../vocabulary/text.ts';

/** Two sources disagree · one can be read two ways · nobody says · an evident slip. */
export type TensionKind = 'conflict' | 'ambiguity' | 'silence' | 'erratum';
/** What depends on it: an answer of a checker, a step of the move, or the surroundings. */
export type TensionWeight = 'verdict' | 'procedure' | 'environment';

export type Side = {
  readonly says: Bilingual;
  /** Topics with their version suffix and, where it is known, their date. Empty where the side is that nobody says it. */
  readonly sources: readonly string[];
};

/** A place where the guidance contradicts itself, can be read two ways, or is silent. */
export type Tension = {
  readonly id: `T${number}`;
  readonly kind: TensionKind;
  readonly weight: TensionWeight;
  readonly title: Bilingual;
  readonly sides: readonly Side[];
  /** What we take it to mean. It is ours and not the guidance’s. */
  readonly reading: Bilingual;
  /** The facts it bears on. */
  readonly facts: readonly string[];
};

const considerations = 'JJ205131(v=OCS.15), 2012-10-06';
const migrationGuide = 'Gg615442(v=OCS.15), 2012-10-06';
const standardScenario = 'JJ205354(v=OCS.15), 2013-01-30';
const details = 'JJ205264(v=OCS.15), 2012-10-19';
const compatibility = 'JJ204901(v=OCS.15), 2013-02-21';
const groupChatServers = 'JJ688020(v=OCS.15), 2012-09-29';
const paths = 'Gg425764(v=OCS.15), 2012-10-16';
const supportedClients = 'Gg398499(v=OCS.15), 2012-12-14';
const interoperability = 'JJ204672(v=OCS.15), 2016-03-04';
const policies = 'JJ205056(v=OCS.15), 2012-10-06';
const globalPolicy = 'JJ204951(v=OCS.15), 2012-10-06';
const sitePolicy = 'JJ204693(v=OCS.15), 2012-10-06';
const userPolicy = 'JJ205170(v=OCS.15), 2012-10-06';
const applyPolicy = 'JJ205038(v=OCS.15), 2012-10-06';
const assignPolicy = 'JJ721908(v=OCS.15), 2013-02-22';
const features = 'Gg412965(v=OCS.15), 2012-10-29';
const components = 'Gg398500(v=OCS.15), 2012-10-05';
const requirements = 'Gg398372(v=OCS.15), 2014-01-15';
const deploying = 'JJ205357(v=OCS.15), 2014-03-31';
const platforms = 'JJ204783(v=OCS.15), 2013-02-21';
const capacity = 'Gg615006(v=OCS.15), 2012-10-05';
const checklist = 'Gg412851(v=OCS.15), 2012-10-16';
const howItWorks = 'JJ683096(v=OCS.15), 2012-11-21';
const topology = 'JJ205049(v=OCS.15), 2012-10-06';
const categories = 'Gg398988(v=OCS.15), 2013-10-01';
const membership = 'Gg398730(v=OCS.15), 2013-02-22';
const roles = 'JJ676774(v=OCS.15), 2015-03-19';
const creatingRooms = 'JJ215880(v=OCS.15), 2015-03-19';
const manageRooms = 'JJ205292(v=OCS.15), 2013-02-21';
const manageCategories = 'JJ204719(v=OCS.15), 2012-10-06';
const configureCategories = 'JJ204859(v=OCS.15), 2012-10-06';
const tableOfRooms = 'Gg615024(v=OCS.15), 2012-09-12';
const tableOfPrincipals = 'Gg558667(v=OCS.15), 2012-09-12';
const listOfTables = 'Gg558628(v=OCS.15), 2012-10-06';
const exportReference = 'JJ205378(v=OCS.15)';
const importReference = 'JJ204709(v=OCS.15), 2013-03-07';
const newEndpointReference = 'JJ204811(v=OCS.15), 2013-03-07';
const getEndpointReference = 'JJ204764(v=OCS.15), 2013-03-07';
const newPolicyReference = 'JJ205396(v=OCS.15)';
const getPolicyReference = 'JJ204673(v=OCS.15), 2014-02-21';
const afterMigration2010 = 'JJ205023(v=OCS.15), 2012-09-29';
const chatOptions = 'JJ204731(v=OCS.15), 2012-10-06';
const configureRooms = 'JJ205067(v=OCS.15), 2012-10-06';
const configureAddIns = 'JJ204878(v=OCS.15), 2013-02-21';
const restoringData = 'JJ945649(v=OCS.15), 2013-02-18';
const rollBackUsers = 'JJ205224(v=OCS.15), 2012-10-07';

export const tensions: readonly Tension[] = [
  // What changes a verdict
  {
    id: 'T01',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'Three versions at once', es: 'Las tres versiones a la vez' },
    sides: [
      {
        says: {
          en: 'Chat pools of 2013, 2010 and 2007 R2 are listed together, and these deployments “can exist side by side”.',
          es: 'Se enumeran juntos grupos de servidores de chat de 2013, 2010 y 2007 R2, y esas implementaciones pueden existir en paralelo.',
        },
        sources: [considerations],
      },
      {
        says: {
          en: 'Concurrent deployment “of all three versions” is not supported, and neither is migration from an environment with both older versions.',
          es: 'No se admite la implementación simultánea de las tres versiones, ni la migración desde un entorno con las dos versiones anteriores.',
        },
        sources: [paths],
      },
      {
        says: {
          en: 'The migration guide assumes 2013 beside 2010 or beside 2007 R2.',
          es: 'La guía de migración da por supuesto que Lync Server 2013 está junto a 2010 o junto a 2007 R2.',
        },
        sources: [migrationGuide],
      },
    ],
    reading: {
      en: '“Any of the following” and “the accompanying deployment”, in the singular, speak of pairs: 2013 with 2010, or 2013 with 2007 R2. Count the three together as not supported.',
      es: '«Cualquiera de» y «la implementación que la acompaña», en singular, hablan de parejas: 2013 con 2010, o 2013 con 2007 R2. Considere que las tres juntas no se admiten.',
    },
    facts: ['side-by-side', 'interim-any-deployment', 'coex-with-one-version', 'coex-not-three-versions', 'path-not-from-both'],
  },
  {
    id: 'T02',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'A policy for one pool', es: 'Una directiva para un solo grupo de servidores' },
    sides: [
      {
        says: {
          en: 'Several topics name a pool scope beside the global, site and user ones.',
          es: 'Varios temas citan un ámbito de grupo de servidores junto a los ámbitos global, de sitio y de usuario.',
        },
        sources: [policies, requirements, checklist, features],
      },
      {
        says: {
          en: 'The cmdlets know only global, site and per-user policies, and Control Panel offers only Site policy and User policy; two further procedures never mention pools.',
          es: 'Los cmdlets solo conocen directivas globales, de sitio y por usuario, y el Panel de control solo ofrece directiva de sitio y directiva de usuario; otros dos procedimientos nunca mencionan grupos de servidores.',
        },
        sources: [newPolicyReference, getPolicyReference, sitePolicy, userPolicy, globalPolicy, assignPolicy],
      },
      {
        says: {
          en: 'One of the topics that name the scope contradicts itself: it limits pool policies to “users of that site”.',
          es: 'Uno de los temas que citan ese ámbito se contradice: limita las directivas de grupo de servidores a «los usuarios de ese sitio».',
        },
        sources: [policies],
      },
    ],
    reading: {
      en: 'The effective policy is found in this order: user, site, global. A policy with a pool scope is left undecided, not ranked. Persistent Chat configuration, which is not the policy, does have a pool scope (JJ204731); the confusion may come from there.',
      es: 'La directiva efectiva se determina por este orden: usuario, sitio, global. Una directiva con ámbito de grupo de servidores queda sin decidir y no se ordena. La configuración de chat persistente, que no es la directiva, sí tiene ámbito de grupo de servidores (JJ204731); puede que la confusión venga de ahí.',
    },
    facts: ['pol-pool-scope-in-docs', 'pol-no-pool-scope-in-cmdlets', 'pol-site-over-global', 'pol-user-over-all'],
  },
  {
    id: 'T03',
    kind: 'conflict',
    weight: 'verdict',
    title: {
      en: 'The Lync 2010 Group Chat client on Lync Server 2013',
      es: 'El cliente Chat en grupo de Lync 2010 en Lync Server 2013',
    },
    sides: [
      {
        says: {
          en: 'The older table has “Not Applicable” for that pair. It is of 2012; its Spanish copy is dated 2015.',
          es: 'La tabla más antigua dice «No aplicable» para esa pareja. Es de 2012; su copia en español lleva fecha de 2015.',
        },
        sources: [supportedClients],
      },
      {
        says: {
          en: 'The newer table, of 2016, has “Supported” and points to the migration guide; three other topics have legacy clients connect to a 2013 pool.',
          es: 'La tabla más reciente, de 2016, dice «Compatible» y remite a la guía de migración; en otros tres temas, los clientes heredados se conectan a un grupo de servidores de 2013.',
        },
        sources: [interoperability, considerations, details, compatibility],
      },
    ],
    reading: {
      en: 'Supported, by means of the endpoint or of manual configuration. The newer and more specific topics prevail.',
      es: 'Se admite, mediante el extremo o la configuración manual. Prevalecen los temas más recientes y específicos.',
    },
    facts: ['cli-gc2010-ls2013-na', 'cli-gc2010-ls2013-supported', 'legacy-to-pc2013'],
  },
  {
    id: 'T04',
    kind: 'ambiguity',
    weight: 'verdict',
    title: { en: 'A legacy client without a version', es: 'Un cliente heredado sin versión' },
    sides: [
      {
        says: {
          en: 'Sentence 8 of Coexistence considerations lets a legacy client connect to 2007 R2, to 2010 or to 2013, one pool at a time, and does not say which version of the client.',
          es: 'La frase 8 de Consideraciones sobre la coexistencia permite que un cliente heredado se conecte a 2007 R2, a 2010 o a 2013, a un solo grupo de servidores cada vez, y no dice de qué versión es el cliente.',
        },
        sources: [considerations],
      },
      {
        says: {
          en: 'Both client tables have “Not Applicable” for the Lync 2010 Group Chat client on 2007 R2.',
          es: 'Las dos tablas de clientes dicen «No aplicable» para el cliente Chat en grupo de Lync 2010 en 2007 R2.',
        },
        sources: [interoperability, supportedClients],
      },
      {
        says: {
          en: 'No table has a row for the Office Communicator 2007 R2 Group Chat client; step 8 of the migration process names it, against the 2013 pool only.',
          es: 'Ninguna tabla tiene una fila para el cliente Chat en grupo de Office Communicator 2007 R2; el paso 8 del proceso de migración lo nombra, y solo frente al grupo de servidores de 2013.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'The sentence lists the targets of a family of clients. Only pairs confirmed elsewhere are answered with yes: the 2010 client on 2010 and on 2013, the 2007 R2 client on 2013, and that client on its own 2007 R2. The 2010 client on 2007 R2 and the 2007 R2 client on 2010 are not covered.',
      es: 'La frase enumera los destinos de una familia de clientes. Solo se responde que sí a las parejas confirmadas en otros temas: el cliente de 2010 en 2010 y en 2013, el cliente de 2007 R2 en 2013, y ese cliente en su propio 2007 R2. El cliente de 2010 en 2007 R2 y el cliente de 2007 R2 en 2010 no están cubiertos.',
    },
    facts: ['legacy-is-group-chat-client', 'legacy-to-gc2007r2', 'legacy-to-gc2010', 'cli-gc2010-ocs-na'],
  },
  {
    id: 'T05',
    kind: 'silence',
    weight: 'verdict',
    title: {
      en: 'Home and policy of a user with a legacy client',
      es: 'Alojamiento y directiva del usuario de un cliente heredado',
    },
    sides: [
      {
        says: {
          en: 'Both conditions, home and policy, are stated for the Lync 2013 client only; it is in that client that the environment depends on the policy.',
          es: 'Las dos condiciones, alojamiento y directiva, se indican solo para el cliente Lync 2013; es en ese cliente donde el entorno depende de la directiva.',
        },
        sources: [considerations, features],
      },
      {
        says: {
          en: 'The reference of Get-CsPersistentChatPolicy says that by default users have no access to the service, without naming a client.',
          es: 'La referencia de Get-CsPersistentChatPolicy dice que, de forma predeterminada, los usuarios no tienen acceso al servicio, sin nombrar ningún cliente.',
        },
        sources: [getPolicyReference],
      },
      {
        says: {
          en: 'No topic says whether the user of a legacy client needs a Persistent Chat policy, or a home on Lync Server 2013. Step 13 of the migration process enables the function for new clients after legacy clients already connect, which suggests that they work without it.',
          es: 'Ningún tema dice si el usuario de un cliente heredado necesita una directiva de chat persistente o estar alojado en Lync Server 2013. El paso 13 del proceso de migración habilita la función para los clientes nuevos cuando los heredados ya se conectan, lo que sugiere que estos funcionan sin ella.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Not decided. The guidance does not require either condition of the user of a legacy client, nor does it say that they are unnecessary. Enabling the policy can be a precaution.',
      es: 'Sin decidir. La guía no exige ninguna de las dos condiciones al usuario de un cliente heredado, ni dice que no hagan falta. Habilitar la directiva puede ser una precaución.',
    },
    facts: ['legacy-home-unstated', 'legacy-policy-unstated', 'pol-no-access-by-default', 'enable-new-clients-last'],
  },
  {
    id: 'T06',
    kind: 'ambiguity',
    weight: 'verdict',
    title: {
      en: 'Manual configuration, and no change in the clients',
      es: 'Configuración manual y ningún cambio en los clientes',
    },
    sides: [
      {
        says: {
          en: 'The legacy client connects by manual configuration: users type the address, and clients are configured to use it.',
          es: 'El cliente heredado se conecta mediante configuración manual: los usuarios escriben la dirección, y los clientes se configuran para usarla.',
        },
        sources: [considerations, compatibility],
      },
      {
        says: {
          en: 'With an endpoint of the identical SIP URI, clients connect again without any change.',
          es: 'Con un extremo que tenga el mismo URI de SIP, los clientes vuelven a conectarse sin ningún cambio.',
        },
        sources: [details, compatibility],
      },
    ],
    reading: {
      en: 'Both hold. If the endpoint keeps the SIP URI, the configuration that clients already have goes on working; if the SIP URI is another one, every client has to be configured again. “Persistent Chat clients” can there only mean legacy clients, since the same topic says that Persistent Chat does not use the endpoint.',
      es: 'Las dos cosas son ciertas. Si el extremo conserva el URI de SIP, la configuración que los clientes ya tienen sigue sirviendo; si el URI de SIP es otro, hay que volver a configurar todos los clientes. Los «clientes de chat persistente» solo pueden ser ahí los heredados, pues el mismo tema dice que el chat persistente no usa el extremo.',
    },
    facts: [
      'legacy-manual-config',
      'uri-port-condition',
      'uri-create-endpoint-same',
      'pattern-no-client-change',
      'ep-client-uses-sip',
    ],
  },
  {
    id: 'T07',
    kind: 'silence',
    weight: 'verdict',
    title: { en: 'The 2010 client’s list of domains', es: 'La lista de dominios del cliente de 2010' },
    sides: [
      {
        says: {
          en: 'A legacy client connects to one pool at a time.',
          es: 'Un cliente heredado se conecta a un solo grupo de servidores cada vez.',
        },
        sources: [considerations, compatibility],
      },
      {
        says: {
          en: 'The 2010 client keeps several domains, each with the URI of a Lookup Server, for rooms of federated companies. No topic says whether the list can serve to use two pools of one’s own.',
          es: 'El cliente de 2010 guarda varios dominios, cada uno con el URI de un servidor de búsqueda, para salones de empresas federadas. Ningún tema dice si la lista puede servir para usar dos grupos de servidores propios.',
        },
        sources: ['Gg398072(v=OCS.14), 2011-03-09'],
      },
    ],
    reading: {
      en: 'The list is documented for federation only. It is not presented as a way round the limit, and the guidance does not say whether it would work.',
      es: 'La lista se documenta solo para la federación. No se presenta como forma de eludir el límite, y la guía no dice si funcionaría.',
    },
    facts: ['legacy-one-pool-at-a-time', 'gc2010-domain-list'],
  },
  {
    id: 'T08',
    kind: 'conflict',
    weight: 'verdict',
    title: {
      en: 'A new Group Chat pool when 2013 is already there',
      es: 'Un grupo de servidores de chat en grupo nuevo cuando ya está el de 2013',
    },
    sides: [
      {
        says: {
          en: 'A 2010 Group Chat pool must be homed on a 2010 pool, and Group Chat Server was a trusted application.',
          es: 'Un grupo de servidores de chat en grupo de 2010 debe estar alojado en un grupo de servidores de 2010, y el servidor de chat en grupo era una aplicación de confianza.',
        },
        sources: [considerations, interoperability],
      },
      {
        says: {
          en: 'In a mixed environment, a new trusted application server must have a 2013 pool as its next hop; choosing the legacy pool “is not supported”.',
          es: 'En un entorno mixto, un servidor de aplicaciones de confianza nuevo debe tener un grupo de servidores de 2013 como próximo salto; elegir el heredado no se admite.',
        },
        sources: ['JJ204735(v=OCS.15), 2012-10-11', 'JJ204865(v=OCS.15), 2012-10-04'],
      },
    ],
    reading: {
      en: 'Existing Group Chat pools stay as they are. A new legacy one cannot meet both rules once 2013 is in the topology: we advise against it.',
      es: 'Los grupos de servidores de chat en grupo existentes se quedan como están. Uno heredado nuevo no puede cumplir las dos reglas cuando Lync Server 2013 ya está en la topología: lo desaconsejamos.',
    },
    facts: [
      'home-gc2010-on-2010',
      'tas-new-next-hop-2013-from2010',
      'tas-new-next-hop-2013-from2007r2',
      'cli-gc-was-trusted-app',
    ],
  },
  {
    id: 'T09',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'When the legacy deployment goes', es: 'Cuándo se retira la implementación heredada' },
    sides: [
      {
        says: {
          en: 'The standard scenario: verify, decommission, then give legacy clients access, then deploy new clients.',
          es: 'El escenario estándar: comprobar, retirar, después dar acceso a los clientes heredados y luego implementar los nuevos.',
        },
        sources: [standardScenario],
      },
      {
        says: {
          en: 'The process in detail: endpoint (step 8), start (9), verify (10), uninstall (11), delete the trusted application (12).',
          es: 'El proceso en detalle: extremo (paso 8), inicio (9), comprobación (10), desinstalación (11), eliminación de la aplicación de confianza (12).',
        },
        sources: [details],
      },
      {
        says: {
          en: 'Endpoint and start during the cutover; the legacy deployment can be decommissioned after migration, “at a later time”.',
          es: 'Extremo e inicio durante el traslado; la implementación heredada puede retirarse después de la migración, más adelante.',
        },
        sources: [compatibility, considerations],
      },
    ],
    reading: {
      en: 'The standard scenario is a list of items, “a starting point”, not a strict order. First the endpoint, the start of the services and the verification; decommissioning afterwards, when convenient.',
      es: 'El escenario estándar es una lista de puntos, «un punto de partida», no un orden estricto. Primero el extremo, el inicio de los servicios y la comprobación; la retirada después, cuando convenga.',
    },
    facts: [
      'std-order-decommission-then-legacy',
      'uri-create-endpoint-same',
      'uninstall-legacy-software',
      'pattern-decommission-later',
      'after-may-decommission',
    ],
  },
  {
    id: 'T10',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'Standard Edition as a target', es: 'Standard Edition como destino' },
    sides: [
      {
        says: {
          en: 'An upgrade of 2010 Group Chat to Persistent Chat on Standard Edition is not supported; only new deployments are, and they are expected to serve for trial and evaluation. 2007 R2 is not named.',
          es: 'No se admite actualizar el chat en grupo de 2010 al chat persistente en Standard Edition; solo se admiten implementaciones nuevas, y se prevé que sirvan para pruebas y evaluación. 2007 R2 no se nombra.',
        },
        sources: [deploying, platforms, capacity],
      },
      {
        says: {
          en: 'Migration of all topologies and server roles is supported, and the migration process never mentions the edition.',
          es: 'Se admite la migración de todas las topologías y los roles de servidor, y el proceso de migración nunca menciona la edición.',
        },
        sources: [paths, details],
      },
    ],
    reading: {
      en: 'From 2010 to Standard Edition, no. From 2007 R2, treat it in the same way, since only new deployments are supported, but it is not named.',
      es: 'Desde 2010 a Standard Edition, no. Desde 2007 R2, trátelo igual, puesto que solo se admiten implementaciones nuevas, aunque no se nombre.',
    },
    facts: ['se-upgrade-unsupported', 'path-edition-change'],
  },
  {
    id: 'T11',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'From which step legacy clients connect', es: 'Desde qué paso se conectan los clientes heredados' },
    sides: [
      {
        says: {
          en: 'After step 8 the mandatory process is complete and legacy clients can connect “now, transparently”.',
          es: 'Tras el paso 8, el proceso obligatorio está completo y los clientes heredados ya pueden conectarse de forma transparente.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'The services are started in step 9, the client works when the service is restarted, and the other topic puts the start at the end of the cutover.',
          es: 'Los servicios se inician en el paso 9, el cliente funciona cuando se reinicia el servicio, y el otro tema sitúa el inicio al final del traslado.',
        },
        sources: [details, compatibility],
      },
    ],
    reading: {
      en: 'First the endpoint, then the start, then the clients. Step 9 belongs in practice to the mandatory part, although it is printed under decommissioning.',
      es: 'Primero el extremo, después el inicio, después los clientes. El paso 9 pertenece en la práctica a la parte obligatoria, aunque aparezca en el apartado de la retirada.',
    },
    facts: ['mandatory-ends-step8', 'legacy-transparent-after', 'start-pc-services', 'pattern-order'],
  },
  {
    id: 'T12',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'Whether Persistent Chat is mandatory', es: 'Si el chat persistente es obligatorio' },
    sides: [
      {
        says: {
          en: 'Whoever deployed Group Chat Server in 2010 must deploy Persistent Chat Server.',
          es: 'Quien implementó el servidor de chat en grupo de 2010 debe implementar el servidor de chat persistente.',
        },
        sources: [groupChatServers],
      },
      {
        says: {
          en: 'The role is optional.',
          es: 'El rol es opcional.',
        },
        sources: [features, howItWorks],
      },
    ],
    reading: {
      en: 'Optional in general; required where the content of legacy Group Chat is to be reachable from 2013.',
      es: 'Opcional en general; obligatorio si se quiere acceder desde Lync Server 2013 al contenido del chat en grupo heredado.',
    },
    facts: ['gc2010-requires-pc2013', 'must-migrate-to-access'],
  },
  {
    id: 'T13',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'ZIP or XML', es: 'ZIP o XML' },
    sides: [
      {
        says: {
          en: 'The export writes a .ZIP file under the name given in -FileName.',
          es: 'La exportación escribe un archivo .ZIP con el nombre que se indique en -FileName.',
        },
        sources: [exportReference],
      },
      {
        says: {
          en: 'The import speaks of an XML file, with an example in .xml; its own example command passes a .zip, and the explanation of it says .xml.',
          es: 'La importación habla de un archivo XML, con un ejemplo en .xml; su propio comando de ejemplo pasa un .zip, y la explicación de este dice .xml.',
        },
        sources: [importReference],
      },
    ],
    reading: {
      en: 'Import the same .ZIP that the export wrote. What is inside it is not documented, so no tool can promise to read it.',
      es: 'Importe el mismo .ZIP que escribió la exportación. Lo que contiene no está documentado, así que ninguna herramienta puede prometer leerlo.',
    },
    facts: ['exp-file-is-zip', 'imp-parameters'],
  },
  {
    id: 'T14',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'Import of 2007 R2 data', es: 'Importación de datos de 2007 R2' },
    sides: [
      {
        says: {
          en: 'The migration guide covers the Group Chat of 2010 or of 2007 R2.',
          es: 'La guía de migración abarca el chat en grupo de 2010 o de 2007 R2.',
        },
        sources: [details, standardScenario, migrationGuide],
      },
      {
        says: {
          en: 'The references of Export-CsPersistentChatData and Import-CsPersistentChatData speak only of 2010 Group Chat.',
          es: 'Las referencias de Export-CsPersistentChatData e Import-CsPersistentChatData solo hablan del chat en grupo de 2010.',
        },
        sources: [exportReference, importReference],
      },
    ],
    reading: {
      en: 'Yes, according to the migration guide; the references simply do not name 2007 R2.',
      es: 'Sí, según la guía de migración; simplemente, las referencias no nombran 2007 R2.',
    },
    facts: ['imp-text-names-2010-only', 'path-from-2010-or-2007r2'],
  },
  {
    id: 'T15',
    kind: 'erratum',
    weight: 'verdict',
    title: { en: 'The cut-off date of the export', es: 'La fecha de corte de la exportación' },
    sides: [
      {
        says: {
          en: 'Choose a date; messages from before it are not migrated.',
          es: 'Elija una fecha; los mensajes anteriores a ella no se migran.',
        },
        sources: [details],
      },
      {
        says: {
          en: '-StartDate is valid only with -Level RoomDirectory. RoomDirectory and Content are separate levels, so a date for content that requires the directory is odd.',
          es: '-StartDate solo es válido con -Level RoomDirectory. RoomDirectory y Content son niveles distintos, así que resulta extraño que una fecha para el contenido exija el directorio.',
        },
        sources: [exportReference],
      },
    ],
    reading: {
      en: 'By the reference, -StartDate with another level is invalid. Try it first with a copy of the database.',
      es: 'Según la referencia, -StartDate con otro nivel no es válido. Pruébelo antes con una copia de la base de datos.',
    },
    facts: ['exp-startdate', 'exp-level', 'src-cutoff-date'],
  },
  {
    id: 'T16',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'A single 2013 pool, or several', es: 'Un solo grupo de servidores de 2013 o varios' },
    sides: [
      {
        says: {
          en: 'Sentence 1 of Coexistence considerations: after migration only “a” 2013 Persistent Chat pool exists.',
          es: 'La frase 1 de Consideraciones sobre la coexistencia: tras la migración solo existe «un» grupo de servidores de chat persistente de 2013.',
        },
        sources: [considerations],
      },
      {
        says: {
          en: 'Several Persistent Chat pools are supported and more can be added; the legacy pool is migrated to a single one.',
          es: 'Se admiten varios grupos de servidores de chat persistente y se pueden agregar más; el grupo de servidores heredado se migra a uno solo.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'The sentence says that no legacy pool remains. It does not limit the pools of 2013 to one.',
      es: 'La frase dice que no queda ningún grupo de servidores heredado. No limita a uno los de 2013.',
    },
    facts: ['after-only-pc2013', 'several-pc-pools', 'one-target-pool', 'extra-pools-regulatory'],
  },
  {
    id: 'T17',
    kind: 'ambiguity',
    weight: 'verdict',
    title: {
      en: 'The Lync 2013 client on Lync Server 2010',
      es: 'El cliente Lync 2013 en Lync Server 2010',
    },
    sides: [
      {
        says: {
          en: 'Both client tables have “Supported” for that pair.',
          es: 'Las dos tablas de clientes dicen «Compatible» para esa pareja.',
        },
        sources: [interoperability, supportedClients],
      },
      {
        says: {
          en: 'Sentences 9 and 10 of Coexistence considerations, and a footnote of those same tables: the Lync 2013 client does not work with 2010 Group Chat.',
          es: 'Las frases 9 y 10 de Consideraciones sobre la coexistencia, y una nota al pie de esas mismas tablas: el cliente Lync 2013 no funciona con el chat en grupo de 2010.',
        },
        sources: [considerations, interoperability, supportedClients],
      },
    ],
    reading: {
      en: 'The tables are about sign-in, as the newer one says itself; for chat the answer is no. Never deduce access to chat from a sign-in table.',
      es: 'Las tablas tratan del inicio de sesión, como dice la más reciente; para el chat, la respuesta es no. Nunca deduzca el acceso al chat de una tabla de inicio de sesión.',
    },
    facts: ['cli-l13-ls2010', 'cli-table-means-signin', 'cli-l13-incompatible-gc2010', 'l13-not-gc2010'],
  },
  {
    id: 'T18',
    kind: 'ambiguity',
    weight: 'verdict',
    title: { en: 'Homed on “Lync 2013”', es: 'Alojado en «Lync 2013»' },
    sides: [
      {
        says: {
          en: 'Sentence 10 of Coexistence considerations has the user homed on “Lync 2013”, which elsewhere is the name of the client.',
          es: 'En la frase 10 de Consideraciones sobre la coexistencia, el usuario está alojado en «Lync 2013», que en otros lugares es el nombre del cliente.',
        },
        sources: [considerations],
      },
      {
        says: {
          en: 'Users are moved to a Lync Server 2013 pool, and they can connect to rooms in several Persistent Chat pools.',
          es: 'Los usuarios se trasladan a un grupo de servidores de Lync Server 2013, y pueden conectarse a salones de varios grupos de servidores de chat persistente.',
        },
        sources: ['JJ205401(v=OCS.15), 2012-09-26', checklist],
      },
    ],
    reading: {
      en: 'A Lync Server 2013 pool is meant: any of them, not necessarily the one on which the chat pool is homed.',
      es: 'Se trata de un grupo de servidores de Lync Server 2013: cualquiera, no necesariamente el que aloja el de chat.',
    },
    facts: ['l13-user-homed-2013', 'topo-user-several-pools'],
  },

  // Procedure and data
  {
    id: 'T19',
    kind: 'ambiguity',
    weight: 'procedure',
    title: { en: 'Which services step 1 stops', es: 'Qué servicios detiene el paso 1' },
    sides: [
      {
        says: {
          en: 'Step 1 of the migration process joins the services of 2010, 2007 R2 and 2013 with “or” and says that all services must be stopped.',
          es: 'El paso 1 del proceso de migración une con «o» los servicios de 2010, 2007 R2 y 2013 y dice que deben detenerse todos los servicios.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'Step 3 of the same process stops those of 2013 again, before the import.',
          es: 'El paso 3 del mismo proceso vuelve a detener los de 2013, antes de la importación.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Stop the source before the export (step 1) and the target before the import (step 3). Stopping both from the start does no harm.',
      es: 'Detenga el origen antes de la exportación (paso 1) y el destino antes de la importación (paso 3). Detener los dos desde el principio no perjudica.',
    },
    facts: ['stop-all-services', 'stop-2013-before-import'],
  },
  {
    id: 'T20',
    kind: 'erratum',
    weight: 'procedure',
    title: { en: 'WhatIf that fills the database', es: 'Un WhatIf que rellena la base de datos' },
    sides: [
      {
        says: {
          en: 'Step 5 of the migration process runs the import with WhatIf “to populate” the Back End Server.',
          es: 'El paso 5 del proceso de migración ejecuta la importación con WhatIf «para rellenar» el servidor back-end.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'By the reference, WhatIf describes what would happen and does not execute the command.',
          es: 'Según la referencia, WhatIf describe lo que ocurriría y no ejecuta el comando.',
        },
        sources: [importReference],
      },
    ],
    reading: {
      en: 'Step 5 is a dry run; step 6 is the real import.',
      es: 'El paso 5 es un simulacro; el paso 6 es la importación real.',
    },
    facts: ['import-whatif-first'],
  },
  {
    id: 'T21',
    kind: 'erratum',
    weight: 'procedure',
    title: { en: 'Clients that connect to a client', es: 'Clientes que se conectan a un cliente' },
    sides: [
      {
        says: {
          en: 'In step 8 of the migration process, legacy clients connect “to the latest Lync 2013, Persistent Chat (client)”.',
          es: 'En el paso 8 del proceso de migración, los clientes heredados se conectan a «Lync 2013, chat persistente (cliente)».',
        },
        sources: [details],
      },
      {
        says: {
          en: 'Two paragraphs later they connect to the new Persistent Chat pool.',
          es: 'Dos párrafos después se conectan al nuevo grupo de servidores de chat persistente.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Read: to the 2013 Persistent Chat pool.',
      es: 'Léase: al grupo de servidores de chat persistente de 2013.',
    },
    facts: ['uri-port-condition'],
  },
  {
    id: 'T22',
    kind: 'erratum',
    weight: 'procedure',
    title: {
      en: 'Names of clients for the software of the servers',
      es: 'Nombres de clientes para el software de los servidores',
    },
    sides: [
      {
        says: {
          en: 'Step 11 of the migration process uninstalls Lync 2010 Group Chat or Office Communicator 2007 R2 Group Chat from the computers of the server pool.',
          es: 'El paso 11 del proceso de migración desinstala Chat en grupo de Lync 2010 o Chat en grupo de Office Communicator 2007 R2 de los equipos del grupo de servidores.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'Step 8 of the same process uses these two names for the clients.',
          es: 'El paso 8 del mismo proceso usa esos dos nombres para los clientes.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Read: the Group Chat Server software.',
      es: 'Léase: el software del servidor de chat en grupo.',
    },
    facts: ['uninstall-legacy-software'],
  },
  {
    id: 'T23',
    kind: 'erratum',
    weight: 'procedure',
    title: {
      en: 'A reference that leads nowhere: the export and import cmdlets',
      es: 'Una remisión que no lleva a nada: los cmdlets de exportación e importación',
    },
    sides: [
      {
        says: {
          en: 'Steps 2 and 6 of the migration process send the reader to a troubleshooting topic for details of the export and import cmdlets.',
          es: 'Los pasos 2 y 6 del proceso de migración remiten a un tema de solución de problemas para conocer los cmdlets de exportación e importación.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'That topic has a single item, about the message “principal not provisioned”, and nothing on export or import.',
          es: 'Ese tema contiene un solo punto, sobre el mensaje «principal not provisioned», y nada sobre exportación ni importación.',
        },
        sources: ['JJ204826(v=OCS.15), 2012-10-06'],
      },
    ],
    reading: {
      en: 'Use the references of the two cmdlets instead: Export-CsPersistentChatData (JJ205378) and Import-CsPersistentChatData (JJ204709).',
      es: 'Consulte en su lugar las referencias de los dos cmdlets: Export-CsPersistentChatData (JJ205378) e Import-CsPersistentChatData (JJ204709).',
    },
    facts: ['export-needs-pcadmin', 'import-needs-pcadmin'],
  },
  {
    id: 'T24',
    kind: 'silence',
    weight: 'procedure',
    title: { en: 'Whether disabled rooms stay behind', es: 'Si los salones deshabilitados se quedan fuera' },
    sides: [
      {
        says: {
          en: 'Mark as disabled the rooms that you do not want to migrate.',
          es: 'Marque como deshabilitados los salones que no desee migrar.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'The reference of the export has no filter for disabled rooms: only -Scope, -Level, -StartDate and -DisableExportedNodes, which disables what has been exported. No topic says that disabled rooms are left out.',
          es: 'La referencia de la exportación no tiene ningún filtro para salones deshabilitados: solo -Scope, -Level, -StartDate y -DisableExportedNodes, que deshabilita lo exportado. Ningún tema dice que los salones deshabilitados queden fuera.',
        },
        sources: [exportReference],
      },
    ],
    reading: {
      en: 'It is implied that they are not migrated, but it is not confirmed. Look for them in the exported content.',
      es: 'Se da a entender que no se migran, pero no se confirma. Búsquelos en el contenido exportado.',
    },
    facts: ['src-disable-unwanted', 'exp-scope', 'exp-disable-nodes'],
  },
  {
    id: 'T25',
    kind: 'silence',
    weight: 'procedure',
    title: { en: 'The separator and the limit of 256 characters', es: 'El separador y el límite de 256 caracteres' },
    sides: [
      {
        says: {
          en: 'A migrated name carries the full names of its parent categories in front and cannot exceed 256 characters; the column of the database has that length.',
          es: 'Un nombre migrado lleva delante los nombres completos de sus categorías principales y no puede exceder de 256 caracteres; la columna de la base de datos tiene esa longitud.',
        },
        sources: [details, tableOfRooms],
      },
      {
        says: {
          en: 'No topic says which character, if any, stands between one name and the next.',
          es: 'Ningún tema dice qué carácter, si es que hay alguno, va entre un nombre y el siguiente.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'The sum without separators is a minimum: above 256 the name is certainly too long; from about 240 to 256 it may be. Shorten it in both cases.',
      es: 'La suma sin separadores es un mínimo: por encima de 256, el nombre es sin duda demasiado largo; entre unos 240 y 256, puede serlo. Acórtelo en los dos casos.',
    },
    facts: ['room-name-limit-256', 'cat-prefixed-with-parents', 'db-name-256'],
  },
  {
    id: 'T26',
    kind: 'ambiguity',
    weight: 'procedure',
    title: { en: 'Overwritten or merged', es: 'Sobrescritos o combinados' },
    sides: [
      {
        says: {
          en: 'Items created in Lync Server 2013 that have the same name as a legacy one “will be overwritten”.',
          es: 'Los elementos creados en Lync Server 2013 que tengan el mismo nombre que uno heredado «se sobrescribirán».',
        },
        sources: [details],
      },
      {
        says: {
          en: 'The same topic says that the process is able to merge legacy data into the 2013 deployment, and asks for a backup in case something is overwritten. It does not say what happens to the messages and members of an overwritten room.',
          es: 'El mismo tema dice que el proceso es capaz de combinar los datos heredados con la implementación de 2013 y pide una copia de seguridad por si algo se sobrescribe. No dice qué ocurre con los mensajes y los miembros de un salón sobrescrito.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Different names are merged; the same name is overwritten by the legacy item.',
      es: 'Los elementos con nombres distintos se combinan; los que tienen el mismo nombre se sobrescriben con el heredado.',
    },
    facts: ['name-conflict-overwrites', 'import-merges'],
  },
  {
    id: 'T27',
    kind: 'silence',
    weight: 'procedure',
    title: {
      en: 'A room and a category with one name after flattening',
      es: 'Un salón y una categoría con el mismo nombre tras aplanar',
    },
    sides: [
      {
        says: {
          en: 'A room cannot have the same name as a category.',
          es: 'Un salón no puede tener el mismo nombre que una categoría.',
        },
        sources: [categories],
      },
      {
        says: {
          en: 'Migration puts a prefix only on rooms under child categories, so a legacy room “Sales” under a top-level category “Sales” would keep its name. No topic says what becomes of it.',
          es: 'La migración solo antepone un prefijo a los salones de categorías secundarias, así que un salón heredado «Ventas» en una categoría de primer nivel «Ventas» conservaría su nombre. Ningún tema dice qué ocurre con él.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Be warned: rename such rooms before the migration.',
      es: 'Téngalo en cuenta: cambie el nombre de esos salones antes de la migración.',
    },
    facts: ['room-not-named-as-category', 'cat-prefixed-with-parents'],
  },
  {
    id: 'T28',
    kind: 'ambiguity',
    weight: 'procedure',
    title: { en: 'Invitations and the existence of a room', es: 'Las invitaciones y la existencia de un salón' },
    sides: [
      {
        says: {
          en: 'Reset the invitation settings before migration “if you want room(s) to exist under a specific category”.',
          es: 'Restablezca la configuración de las invitaciones antes de la migración si desea que existan salones en una categoría determinada.',
        },
        sources: [details],
      },
      {
        says: {
          en: 'The next sentence of the same topic: otherwise warnings are shown and rooms are set to the default value, false.',
          es: 'La frase siguiente del mismo tema: de lo contrario, se muestran advertencias y los salones quedan con el valor predeterminado, false.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'Invitations decide a setting, not the existence of a room. Bring those of each room into line with those of its category; otherwise they become false, with a warning.',
      es: 'Las invitaciones deciden una opción, no la existencia de un salón. Ajuste las de cada salón a las de su categoría; si no, pasan a false, con una advertencia.',
    },
    facts: ['invites-align-before', 'invites-default-false'],
  },
  {
    id: 'T29',
    kind: 'erratum',
    weight: 'procedure',
    title: { en: 'Invitations enabled by False', es: 'Invitaciones habilitadas con False' },
    sides: [
      {
        says: {
          en: 'The reference of Set-CsPersistentChatCategory: when -Invitations is False, invitations will be enabled.',
          es: 'La referencia de Set-CsPersistentChatCategory: cuando -Invitations es False, se habilitan las invitaciones.',
        },
        sources: ['JJ204952(v=OCS.15)'],
      },
      {
        says: {
          en: 'The topic on configuring categories and the reference of New-CsPersistentChatCategory say the contrary.',
          es: 'El tema sobre la configuración de categorías y la referencia de New-CsPersistentChatCategory dicen lo contrario.',
        },
        sources: [configureCategories, 'JJ204803(v=OCS.15)'],
      },
    ],
    reading: {
      en: 'True enables invitations.',
      es: 'True habilita las invitaciones.',
    },
    facts: ['invites-category-true', 'invites-category-false'],
  },
  {
    id: 'T30',
    kind: 'conflict',
    weight: 'procedure',
    title: { en: 'Where file upload is set', es: 'Dónde se configura la carga de archivos' },
    sides: [
      {
        says: {
          en: 'At category level only, for all its rooms.',
          es: 'Solo en la categoría, para todos sus salones.',
        },
        sources: [features, tableOfRooms],
      },
      {
        says: {
          en: 'The rooms of the category can enable or disable it; another topic prevents it for a certain room or for a certain user.',
          es: 'Los salones de la categoría pueden habilitarla o deshabilitarla; otro tema la impide para un salón o un usuario concretos.',
        },
        sources: [configureCategories, 'JJ215882(v=OCS.15), 2012-09-12'],
      },
    ],
    reading: {
      en: 'At category level only. The other two topics describe what 2010 had.',
      es: 'Solo en la categoría. Los otros dos temas describen lo que había en 2010.',
    },
    facts: ['fileupload-category-only'],
  },
  {
    id: 'T31',
    kind: 'silence',
    weight: 'procedure',
    title: {
      en: 'A second import, and the way back',
      es: 'Una segunda importación y la vuelta atrás',
    },
    sides: [
      {
        says: {
          en: 'In a side-by-side migration, operations can be given back to the previous servers; the migration process asks for backups of the databases.',
          es: 'En una migración en paralelo, las operaciones se pueden devolver a los servidores anteriores; el proceso de migración pide copias de seguridad de las bases de datos.',
        },
        sources: [paths, details],
      },
      {
        says: {
          en: 'No topic describes a second import, the return to the legacy version of rooms created in Lync Server 2013, or the recovery of the deleted Lookup Server account.',
          es: 'Ningún tema describe una segunda importación, el regreso a la versión heredada de los salones creados en Lync Server 2013 ni la recuperación de la cuenta eliminada del servidor de búsqueda.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'Not covered. For chat, the backups are the only safety net that is documented.',
      es: 'La guía no lo cubre. Para el chat, las copias de seguridad son la única salvaguarda documentada.',
    },
    facts: ['path-rollback-operations', 'import-merges', 'uri-delete-lookup-user'],
  },
  {
    id: 'T32',
    kind: 'silence',
    weight: 'procedure',
    title: {
      en: 'Compliance data, preferences and followed rooms',
      es: 'Datos de cumplimiento, preferencias y salones que se siguen',
    },
    sides: [
      {
        says: {
          en: 'Compliance in 2013 is optional and has a database of its own; one table stores preferences used by legacy clients only.',
          es: 'El cumplimiento es opcional en Lync Server 2013 y tiene su propia base de datos; una tabla guarda preferencias que solo usan los clientes heredados.',
        },
        sources: [requirements, listOfTables],
      },
      {
        says: {
          en: 'No topic says whether the legacy compliance database, the filters of users or the rooms they follow are migrated.',
          es: 'Ningún tema dice si se migran la base de datos de cumplimiento heredada, los filtros de los usuarios o los salones que estos siguen.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'Not covered. Keep the legacy compliance database for as long as you are obliged to.',
      es: 'La guía no lo cubre. Conserve la base de datos de cumplimiento heredada mientras esté obligado a ello.',
    },
    facts: ['compliance-optional', 'db-legacy-preferences'],
  },
  {
    id: 'T33',
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
          es: 'Los usuarios federados de versiones anteriores se agregan como entidades deshabilitadas.',
        },
        sources: [membership],
      },
      {
        says: {
          en: 'The column prinDisabled has no value for federated: 0 is active, 1 is disabled for SIP, 2 is deleted from Active Directory.',
          es: 'La columna prinDisabled no tiene ningún valor para los usuarios federados: 0 es activo; 1, deshabilitado para SIP; 2, eliminado de Active Directory.',
        },
        sources: [tableOfPrincipals],
      },
    ],
    reading: {
      en: 'Do not infer from prinDisabled that a user was federated.',
      es: 'No deduzca de prinDisabled que un usuario era federado.',
    },
    facts: ['fed-disabled-principals', 'db-principal-disabled'],
  },
  {
    id: 'T34',
    kind: 'ambiguity',
    weight: 'procedure',
    title: { en: 'One endpoint per pool', es: 'Un extremo por grupo de servidores' },
    sides: [
      {
        says: {
          en: 'Several endpoints are not needed; one for each Persistent Chat pool is enough.',
          es: 'No hacen falta varios extremos; basta con uno por cada grupo de servidores de chat persistente.',
        },
        sources: [compatibility],
      },
      {
        says: {
          en: 'One is created automatically with each pool, and New-CsPersistentChatEndpoint adds another, so a pool with a legacy endpoint has two.',
          es: 'Con cada grupo de servidores se crea uno automáticamente, y New-CsPersistentChatEndpoint agrega otro, así que un grupo de servidores con un extremo heredado tiene dos.',
        },
        sources: [getEndpointReference],
      },
    ],
    reading: {
      en: 'Count only the endpoints that an administrator created. A second one of that kind on the same pool is unnecessary, not wrong.',
      es: 'Cuente solo los extremos que haya creado un administrador. Un segundo extremo de ese tipo en el mismo grupo de servidores es innecesario, no erróneo.',
    },
    facts: ['ep-one-per-pool-enough', 'ep-auto-created', 'ep-may-several'],
  },
  {
    id: 'T35',
    kind: 'conflict',
    weight: 'procedure',
    title: { en: 'The sip: prefix', es: 'El prefijo sip:' },
    sides: [
      {
        says: {
          en: 'The line with the syntax shows persistentchat@contoso.com, without the prefix.',
          es: 'La línea con la sintaxis muestra persistentchat@contoso.com, sin el prefijo.',
        },
        sources: [compatibility],
      },
      {
        says: {
          en: 'The example of the same topic has sip:, and the reference of New-CsPersistentChatEndpoint requires it.',
          es: 'El ejemplo del mismo tema lleva sip:, y la referencia de New-CsPersistentChatEndpoint lo exige.',
        },
        sources: [compatibility, newEndpointReference],
      },
    ],
    reading: {
      en: 'The sip: prefix is required.',
      es: 'El prefijo sip: es obligatorio.',
    },
    facts: ['ep-sip-prefix'],
  },

  // Roles, wording of the policies, topology, environment
  {
    id: 'T36',
    kind: 'conflict',
    weight: 'environment',
    title: { en: 'Who assigns or changes the policy', es: 'Quién asigna o cambia la directiva' },
    sides: [
      {
        says: {
          en: 'To assign it: CsUserAdministrator or CsAdministrator. To change it: CsUserAdministrator, at a minimum.',
          es: 'Para asignarla: CsUserAdministrator o CsAdministrator. Para cambiarla: CsUserAdministrator, como mínimo.',
        },
        sources: [assignPolicy, checklist],
      },
      {
        says: {
          en: 'CsPersistentChatAdministrator as well, for applying, creating and editing; a Persistent Chat administrator can enable or disable the policy.',
          es: 'También CsPersistentChatAdministrator, para aplicarla, crearla y editarla; un administrador de chat persistente puede habilitar o deshabilitar la directiva.',
        },
        sources: [applyPolicy, globalPolicy, sitePolicy, userPolicy, 'JJ215876(v=OCS.15), 2012-11-01'],
      },
    ],
    reading: {
      en: 'All three roles for creating and editing; for assigning, CsUserAdministrator or CsAdministrator is the safe answer.',
      es: 'Los tres roles para crear y editar; para asignar, lo seguro es CsUserAdministrator o CsAdministrator.',
    },
    facts: ['pol-assign-roles', 'pol-change-roles'],
  },
  {
    id: 'T37',
    kind: 'erratum',
    weight: 'environment',
    title: {
      en: 'What the check box in site and user policies controls',
      es: 'Qué rige la casilla en las directivas de sitio y de usuario',
    },
    sides: [
      {
        says: {
          en: 'In a site policy, all sites “not specifically controlled through a site policy”; in a user policy, all users not specifically controlled through a user policy.',
          es: 'En una directiva de sitio, todos los sitios no regidos expresamente por una directiva de sitio; en una directiva de usuario, todos los usuarios no regidos expresamente por una directiva de usuario.',
        },
        sources: [sitePolicy, userPolicy],
      },
      {
        says: {
          en: 'That is the text of the global policy; the same two topics say that their policy overrides the global one for its site, or for its users.',
          es: 'Ese es el texto de la directiva global; los mismos dos temas dicen que su directiva prevalece sobre la global para su sitio, o para sus usuarios.',
        },
        sources: [globalPolicy, sitePolicy, userPolicy],
      },
    ],
    reading: {
      en: 'It controls the site, or the users to whom the policy is assigned.',
      es: 'Rige el sitio, o los usuarios a los que se asigna la directiva.',
    },
    facts: ['pol-site-over-global', 'pol-user-over-all'],
  },
  {
    id: 'T38',
    kind: 'erratum',
    weight: 'environment',
    title: {
      en: 'The parameter that enables Persistent Chat',
      es: 'El parámetro que habilita el chat persistente',
    },
    sides: [
      {
        says: {
          en: 'One topic shows New-CsPersistentChatPolicy with -Enable, a switch.',
          es: 'Un tema muestra New-CsPersistentChatPolicy con -Enable, un modificador.',
        },
        sources: ['JJ204810(v=OCS.15), 2012-10-01'],
      },
      {
        says: {
          en: 'The reference of the cmdlet has -EnablePersistentChat, a Boolean.',
          es: 'La referencia del cmdlet tiene -EnablePersistentChat, un valor booleano.',
        },
        sources: [newPolicyReference],
      },
    ],
    reading: {
      en: 'The parameter is -EnablePersistentChat.',
      es: 'El parámetro es -EnablePersistentChat.',
    },
    facts: ['pol-property'],
  },
  {
    id: 'T39',
    kind: 'silence',
    weight: 'environment',
    title: {
      en: 'The policy before the user is moved',
      es: 'La directiva antes de trasladar al usuario',
    },
    sides: [
      {
        says: {
          en: 'Policies are applied to users who have been enabled for Lync Server 2013.',
          es: 'Las directivas se aplican a usuarios que se han habilitado para Lync Server 2013.',
        },
        sources: [applyPolicy],
      },
      {
        says: {
          en: 'No topic says whether a policy can be assigned to a user who is still homed on 2010 or on 2007 R2.',
          es: 'Ningún tema dice si se puede asignar una directiva a un usuario que sigue alojado en 2010 o en 2007 R2.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'Not covered. In the Lync 2013 client it has in any case no effect until the user is homed on 2013, because both conditions are required.',
      es: 'La guía no lo cubre. En el cliente Lync 2013 no surte efecto, en todo caso, hasta que el usuario esté alojado en 2013, porque se exigen las dos condiciones.',
    },
    facts: ['pol-user-must-be-2013-enabled', 'l13-both-conditions'],
  },
  {
    id: 'T40',
    kind: 'conflict',
    weight: 'environment',
    title: {
      en: 'Compliance: always there or optional, and on which server',
      es: 'El cumplimiento: siempre presente u opcional, y en qué servidor',
    },
    sides: [
      {
        says: {
          en: 'It is installed automatically with each Persistent Chat Server.',
          es: 'Se instala automáticamente con cada servidor de chat persistente.',
        },
        sources: [migrationGuide],
      },
      {
        says: {
          en: 'It is optional.',
          es: 'Es opcional.',
        },
        sources: [requirements, howItWorks],
      },
      {
        says: {
          en: 'It runs on the Front End Server of Lync Server 2013, according to one topic; on the Front End Servers of Persistent Chat, according to two others.',
          es: 'Se ejecuta en el servidor front-end de Lync Server 2013, según un tema; en los servidores front-end de chat persistente, según otros dos.',
        },
        sources: [components, features, deploying],
      },
    ],
    reading: {
      en: 'The service comes with each Persistent Chat Server and runs there if compliance is enabled and its database exists.',
      es: 'El servicio viene con cada servidor de chat persistente y se ejecuta en él si se habilita el cumplimiento y existe su base de datos.',
    },
    facts: ['compliance-with-each-server', 'compliance-optional'],
  },
  {
    id: 'T41',
    kind: 'conflict',
    weight: 'environment',
    title: {
      en: 'Whether a room manager may change the category',
      es: 'Si el administrador de un salón puede cambiar la categoría',
    },
    sides: [
      {
        says: {
          en: 'No: a room manager can change everything but the category; only the Persistent Chat administrator can change it.',
          es: 'No: el administrador del salón puede cambiar todo salvo la categoría; solo el administrador de chat persistente puede cambiarla.',
        },
        sources: [categories, roles],
      },
      {
        says: {
          en: 'Yes, if that manager is also a creator in the other category.',
          es: 'Sí, si ese administrador del salón es además creador en la otra categoría.',
        },
        sources: [roles, 'JJ215877(v=OCS.15), 2012-11-01'],
      },
    ],
    reading: {
      en: 'The Persistent Chat administrator can, and so can a room manager who is a creator in the target category.',
      es: 'Puede el administrador de chat persistente, y también un administrador del salón que sea creador en la categoría de destino.',
    },
    facts: ['room-one-category'],
  },
  {
    id: 'T42',
    kind: 'silence',
    weight: 'environment',
    title: { en: 'What “homed” is in the topology', es: 'Qué significa «alojado» en la topología' },
    sides: [
      {
        says: {
          en: 'A chat pool is said to be “homed” on another pool, its “home pool”.',
          es: 'De un grupo de servidores de chat se dice que está «alojado» en otro grupo de servidores, el que lo aloja.',
        },
        sources: [considerations, details],
      },
      {
        says: {
          en: 'In the topology, a Persistent Chat pool is given a next hop: the Front End pool that routes requests to it.',
          es: 'En la topología, a un grupo de servidores de chat persistente se le asigna un próximo salto: el grupo de servidores front-end que le enruta las solicitudes.',
        },
        sources: [topology, checklist],
      },
      {
        says: {
          en: 'No topic says that the home, the next hop and the Registrar property of the service are one and the same.',
          es: 'Ningún tema dice que el alojamiento, el próximo salto y la propiedad Registrar del servicio sean lo mismo.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'The home of a chat pool is its next hop pool, shown in the Registrar property of the service. For 2010 Group Chat it is the next hop of its trusted application pool. For 2007 R2 it cannot be seen in the 2013 topology.',
      es: 'El alojamiento de un grupo de servidores de chat es su grupo de próximo salto, que muestra la propiedad Registrar del servicio. Para el chat en grupo de 2010 es el próximo salto de su grupo de aplicaciones de confianza. Para 2007 R2 no se puede ver en la topología de 2013.',
    },
    facts: ['home-pc2013-on-2013', 'topo-next-hop', 'topo-associate-2013-pool'],
  },
  {
    id: 'T43',
    kind: 'silence',
    weight: 'environment',
    title: {
      en: 'Chat databases of two versions on one SQL Server instance',
      es: 'Bases de datos de chat de dos versiones en una misma instancia de SQL Server',
    },
    sides: [
      {
        says: {
          en: 'A 2013 Front End pool cannot use the SQL Server instance of a 2010 or 2007 R2 Front End pool; and an instance can hold only a single Persistent Chat database.',
          es: 'Un grupo de servidores front-end de 2013 no puede usar la instancia de SQL Server de un grupo de servidores front-end de 2010 o 2007 R2; y una instancia solo puede contener una base de datos de chat persistente.',
        },
        sources: [paths, components],
      },
      {
        says: {
          en: 'No topic says whether a 2010 Group Chat database can be on the same instance as a 2013 Persistent Chat database.',
          es: 'Ningún tema dice si una base de datos de chat en grupo de 2010 puede estar en la misma instancia que una de chat persistente de 2013.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'Not covered. Separate instances are the prudent choice.',
      es: 'La guía no lo cubre. Lo prudente son instancias separadas.',
    },
    facts: ['sql-instance-not-shared', 'topo-sql-one-content-db'],
  },
  {
    id: 'T44',
    kind: 'ambiguity',
    weight: 'environment',
    title: {
      en: 'Group Chat last, and in the first phase',
      es: 'El chat en grupo al final, y en la primera fase',
    },
    sides: [
      {
        says: {
          en: 'Group Chat is migrated last, after all other components.',
          es: 'El chat en grupo se migra en último lugar, después de todos los demás componentes.',
        },
        sources: [paths],
      },
      {
        says: {
          en: 'In the guide for 2010, phase 1, planning, lists the migration of Group Chat servers. The same phase of the guide for 2007 R2 has no such topic; for that version, the topic on migration paths and the chat migration guide cover it.',
          es: 'En la guía de 2010, la fase 1, de planificación, incluye la migración de servidores de chat en grupo. La misma fase de la guía de 2007 R2 no tiene ese tema; para esa versión lo tratan el tema de las rutas de migración y la guía de migración del chat.',
        },
        sources: ['JJ204698(v=OCS.15), 2012-09-29', paths, migrationGuide],
      },
    ],
    reading: {
      en: 'Plan it at the beginning and carry it out at the end.',
      es: 'Planifíquelo al principio y ejecútelo al final.',
    },
    facts: ['path-groupchat-last', 'path-groupchat-separate'],
  },
  {
    id: 'T45',
    kind: 'conflict',
    weight: 'environment',
    title: {
      en: 'What is deployed after decommissioning',
      es: 'Qué se implementa después de la retirada',
    },
    sides: [
      {
        says: {
          en: 'Persistent Chat Server and its pool are installed before the weekend of the move.',
          es: 'El servidor de chat persistente y su grupo de servidores se instalan antes del fin de semana del traslado.',
        },
        sources: [compatibility],
      },
      {
        says: {
          en: 'The same topic, after decommissioning: subsequently you can deploy Persistent Chat Server and install new pools.',
          es: 'El mismo tema, tras la retirada: a continuación puede implementar el servidor de chat persistente e instalar grupos de servidores nuevos.',
        },
        sources: [compatibility],
      },
    ],
    reading: {
      en: 'Read: extend it with new pools.',
      es: 'Léase: ampliarlo con grupos de servidores nuevos.',
    },
    facts: ['pattern-order', 'mainstream-one-legacy-pool'],
  },
  {
    id: 'T46',
    kind: 'erratum',
    weight: 'environment',
    title: { en: 'Users that are domain services', es: 'Usuarios que son servicios de dominio' },
    sides: [
      {
        says: {
          en: '“The users are SIP-enabled Active Directory Domain Services”, and the Lookup service registers with them.',
          es: '«Los usuarios son servicios de dominio de Active Directory habilitados para SIP», y el servicio de búsqueda se registra con ellos.',
        },
        sources: [compatibility],
      },
      {
        says: {
          en: 'In the sentence before, clients connect by means of a well-known user, by default ocschat.',
          es: 'En la frase anterior, los clientes se conectan mediante un usuario conocido, de forma predeterminada ocschat.',
        },
        sources: [compatibility],
      },
    ],
    reading: {
      en: 'The well-known users are SIP-enabled accounts of AD DS with which the Lookup service registers.',
      es: 'Los usuarios conocidos son cuentas de AD DS habilitadas para SIP con las que se registra el servicio de búsqueda.',
    },
    facts: ['legacy-well-known-user'],
  },
  {
    id: 'T47',
    kind: 'ambiguity',
    weight: 'environment',
    title: {
      en: 'Client Version Filtering for Lync 2013',
      es: 'Filtrado de versión de cliente para Lync 2013',
    },
    sides: [
      {
        says: {
          en: 'On 2007 R2, the filter has to block Lync 2013 clients: user agent OC, version 15.*.',
          es: 'En 2007 R2, el filtro tiene que bloquear los clientes Lync 2013: agente de usuario OC, versión 15.*.',
        },
        sources: ['JJ688130(v=OCS.15), 2013-11-21'],
      },
      {
        says: {
          en: 'On 2010 the topic gives no such rule, and sign-in with Lync 2013 is supported there.',
          es: 'Para 2010, el tema no da esa regla, y en esa versión se admite el inicio de sesión con Lync 2013.',
        },
        sources: ['JJ205263(v=OCS.15), 2012-09-24', interoperability],
      },
    ],
    reading: {
      en: 'A client of version 15.* on 2007 R2 is an error; on 2010 it is allowed, but without chat.',
      es: 'Un cliente de versión 15.* en 2007 R2 es un error; en 2010 se permite, pero sin chat.',
    },
    facts: ['cli-block-l13-on-ocs', 'cli-l13-ls2010'],
  },
  {
    id: 'T48',
    kind: 'silence',
    weight: 'environment',
    title: {
      en: 'Lync 2013 on mobile devices and other clients',
      es: 'Lync 2013 en dispositivos móviles y otros clientes',
    },
    sides: [
      {
        says: {
          en: 'Sentences 9 and 10 of Coexistence considerations say Lync 2013 (client); the comparison of desktop clients lists chat for Lync 2013 and Lync 2013 Basic only.',
          es: 'Las frases 9 y 10 de Consideraciones sobre la coexistencia dicen «Lync 2013 (cliente)»; la comparación de clientes de escritorio incluye el chat solo para Lync 2013 y Lync 2013 Basic.',
        },
        sources: [considerations, 'Gg425836(v=OCS.15), 2018-01-23'],
      },
      {
        says: {
          en: 'The comparison of mobile clients does not mention Persistent Chat.',
          es: 'La comparación de clientes móviles no menciona el chat persistente.',
        },
        sources: ['Hh691004(v=OCS.15), 2015-09-21'],
      },
    ],
    reading: {
      en: 'The sentences apply to the desktop client and to Basic; mobile clients are not covered.',
      es: 'Las frases se aplican al cliente de escritorio y a Basic; los clientes móviles no están cubiertos.',
    },
    facts: ['cli-basic-has-chat', 'cli-others-no-chat'],
  },
  {
    id: 'T49',
    kind: 'conflict',
    weight: 'environment',
    title: {
      en: 'Monitoring figures that speak of Group Chat',
      es: 'Cifras de supervisión que hablan de chat en grupo',
    },
    sides: [
      {
        says: {
          en: 'A topic published for Lync Server 2013 gives the figures of a test with three Group Chat Servers and 60,000 users.',
          es: 'Un tema publicado para Lync Server 2013 da las cifras de una prueba con tres servidores de chat en grupo y 60 000 usuarios.',
        },
        sources: ['Dn720924(v=OCS.15), 2014-08-04'],
      },
      {
        says: {
          en: 'A Persistent Chat pool has four active servers at most and 80,000 users.',
          es: 'Un grupo de servidores de chat persistente tiene cuatro servidores activos como máximo y 80 000 usuarios.',
        },
        sources: [components],
      },
    ],
    reading: {
      en: 'The former names the servers and services of 2010; do not use its figures for the capacity of 2013.',
      es: 'El primero nombra los servidores y los servicios de 2010; no use sus cifras para la capacidad de 2013.',
    },
    facts: ['topo-max-servers'],
  },
  {
    id: 'T50',
    kind: 'conflict',
    weight: 'environment',
    title: { en: 'One text, two dates', es: 'Un mismo texto, dos fechas' },
    sides: [
      {
        says: {
          en: 'The English topics are of 2012.',
          es: 'Los temas en inglés son de 2012.',
        },
        sources: [details, supportedClients, features, checklist],
      },
      {
        says: {
          en: 'Their Spanish human translations carry dates of 2015 or 2016.',
          es: 'Sus traducciones humanas al español llevan fecha de 2015 o de 2016.',
        },
        sources: [
          'JJ205264(v=OCS.15), 2016-12-08',
          'Gg398499(v=OCS.15), 2015-03-09',
          'Gg412965(v=OCS.15), 2016-12-08',
          'Gg412851(v=OCS.15), 2015-03-09',
        ],
      },
    ],
    reading: {
      en: 'We cite the English date and mention the other. The translation is not a later revision of the content.',
      es: 'Citamos la fecha inglesa y mencionamos la otra. La traducción no es una revisión posterior del contenido.',
    },
    facts: [],
  },
  {
    id: 'T51',
    kind: 'silence',
    weight: 'verdict',
    title: {
      en: 'Rooms from a Survivable Branch Appliance',
      es: 'Los salones desde una aplicación de sucursal con funciones de supervivencia',
    },
    sides: [
      {
        says: {
          en: 'Users homed on a Survivable Branch Appliance cannot create rooms or see room cards. Reading and posting is not mentioned.',
          es: 'Los usuarios alojados en una aplicación de sucursal con funciones de supervivencia no pueden crear salones ni ver sus fichas. De leer y publicar no se habla.',
        },
        sources: [creatingRooms],
      },
      {
        says: {
          en: 'Users of the Lync 2013 client have to be homed on Lync 2013. Whether such an appliance counts is not said.',
          es: 'Los usuarios del cliente Lync 2013 tienen que estar alojados en Lync 2013. No se dice si una aplicación de ese tipo cuenta.',
        },
        sources: [considerations],
      },
    ],
    reading: {
      en: 'Creating rooms and seeing cards is excluded. Reading and posting is left undecided: that two things are excluded does not permit the rest.',
      es: 'Crear salones y ver fichas queda excluido. Leer y publicar queda sin decidir: que se excluyan dos cosas no implica que se permitan las demás.',
    },
    facts: ['sba-no-room-creation', 'l13-user-homed-2013'],
  },
  {
    id: 'T52',
    kind: 'ambiguity',
    weight: 'verdict',
    title: { en: 'Membership and open rooms', es: 'La pertenencia y los salones abiertos' },
    sides: [
      {
        says: {
          en: 'Users must be members of a room to post and read, and those who are not have to request access. No room is excepted.',
          es: 'Los usuarios deben ser miembros de un salón para publicar y leer, y quienes no lo son tienen que solicitar acceso. No se exceptúa ningún salón.',
        },
        sources: [membership, roles],
      },
      {
        says: {
          en: 'Open rooms, new in 2013, can be joined by every allowed member without membership.',
          es: 'A los salones abiertos, una novedad de Lync Server 2013, puede unirse todo miembro permitido sin ser miembro del salón.',
        },
        sources: [features],
      },
    ],
    reading: {
      en: 'The open room is the exception: there the list of allowed members takes the place of membership. Closed and secret rooms need membership.',
      es: 'El salón abierto es la excepción: en él, la lista de miembros permitidos ocupa el lugar de la pertenencia. Los cerrados y los secretos exigen la pertenencia.',
    },
    facts: ['access-needs-membership', 'open-rooms'],
  },
  {
    id: 'T53',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'Creators outside the allowed members', es: 'Creadores que no son miembros permitidos' },
    sides: [
      {
        says: {
          en: 'Creators should be within AllowedMembers, less DeniedMembers.',
          es: 'Se recomienda que los creadores estén incluidos en AllowedMembers y fuera de DeniedMembers.',
        },
        sources: [manageCategories],
      },
      {
        says: {
          en: 'A user in the Creators list can create rooms; a second list is not asked for. Objects of AllowedMembers or of Creators can be added to rooms.',
          es: 'Un usuario de la lista Creators puede crear salones; no se pide una segunda lista. Los objetos de AllowedMembers o de Creators pueden agregarse a los salones.',
        },
        sources: [membership, roles],
      },
      {
        says: {
          en: 'AllowedMembers must include all users of the rooms of the category.',
          es: 'AllowedMembers debe incluir a todos los usuarios de los salones de la categoría.',
        },
        sources: [membership],
      },
    ],
    reading: {
      en: 'Make every Creator an allowed member. Whether one who is not, or who is denied, can create rooms is left undecided; such a Creator does not enter them.',
      es: 'Haga que todo creador sea miembro permitido. Queda sin decidir si puede crear salones uno que no lo sea o que esté denegado; ese creador no entra en ellos.',
    },
    facts: ['creators-subset', 'members-subset-of-allowed', 'denied-overrides-allowed'],
  },
  {
    id: 'T54',
    kind: 'conflict',
    weight: 'verdict',
    title: {
      en: 'Members outside the allowed members: advice or duty',
      es: 'Miembros que no son miembros permitidos: recomendación u obligación',
    },
    sides: [
      {
        says: {
          en: 'The English says that the members of a room “should” be within AllowedMembers, less DeniedMembers. The published Spanish says “deben” (must) there.',
          es: 'El inglés recomienda (con «should») que los miembros de un salón estén incluidos en AllowedMembers y fuera de DeniedMembers. El texto publicado en español dice «deben».',
        },
        sources: [manageRooms],
      },
      {
        says: {
          en: 'AllowedMembers must include all users of the rooms, and nobody whom the category excludes can be made a member.',
          es: 'AllowedMembers debe incluir a todos los usuarios de los salones, y no se puede hacer miembro a nadie a quien la categoría excluya.',
        },
        sources: [membership, roles],
      },
    ],
    reading: {
      en: 'The sentence itself stays advice. That only allowed members enter rests on the other topics, which bind.',
      es: 'La frase en sí no pasa de recomendación. Que solo entren los miembros permitidos se basa en los otros temas, que sí obligan.',
    },
    facts: ['members-subset-of-allowed'],
  },
  {
    id: 'T55',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'How many users a server bears', es: 'Cuántos usuarios soporta un servidor' },
    sides: [
      {
        says: {
          en: 'Each active server supports as many as 20,000 concurrent users, four of them 80,000.',
          es: 'Cada servidor activo admite hasta 20 000 usuarios simultáneos; cuatro, 80 000.',
        },
        sources: [components, deploying, requirements],
      },
      {
        says: {
          en: 'After one of four fails, each of the remaining servers might host as many as 30,000. Shared evenly, 80,000 would be some 26,700 for each of 3.',
          es: 'Si falla uno de cuatro, cada uno de los restantes podría alojar hasta 30 000. Repartidos por igual, 80 000 usuarios serían unos 26 700 para cada uno de los 3.',
        },
        sources: [capacity],
      },
    ],
    reading: {
      en: 'Plan with 20,000 for each active server. The higher figure describes an emergency and comes with the advice to end it quickly.',
      es: 'Planifique con 20 000 por servidor activo. La cifra más alta describe una emergencia y va acompañada del consejo de ponerle fin pronto.',
    },
    facts: ['topo-max-servers'],
  },
  {
    id: 'T56',
    kind: 'conflict',
    weight: 'environment',
    title: { en: 'One million invitations, or two', es: 'Un millón de invitaciones o dos' },
    sides: [
      {
        says: {
          en: 'Above 1 million invitations, the performance of the server could degrade significantly.',
          es: 'Por encima de 1 millón de invitaciones, el rendimiento del servidor podría empeorar mucho.',
        },
        sources: [capacity],
      },
      {
        says: {
          en: 'The table of the same topic arrives at 1,160,000 and gives 2,000,000 as the most that is allowable.',
          es: 'La tabla del mismo tema llega a 1 160 000 y da 2 000 000 como el máximo admisible.',
        },
        sources: [capacity],
      },
    ],
    reading: {
      en: 'Stay below 1 million. The other figure is a ceiling at which nothing is said of the performance.',
      es: 'Quédese por debajo de 1 millón. La otra cifra es un máximo para el que no se dice nada del rendimiento.',
    },
    facts: [],
  },
  {
    id: 'T57',
    kind: 'conflict',
    weight: 'verdict',
    title: {
      en: 'A dedicated pool, or a Standard Edition server',
      es: 'Un grupo de servidores dedicado o un servidor Standard Edition',
    },
    sides: [
      {
        says: {
          en: 'The Persistent Chat services run on a dedicated pool.',
          es: 'Los servicios de chat persistente se ejecutan en un grupo de servidores dedicado.',
        },
        sources: [howItWorks],
      },
      {
        says: {
          en: 'Persistent Chat Server can share a Standard Edition server, databases included.',
          es: 'El servidor de chat persistente puede compartir un servidor Standard Edition, incluidas las bases de datos.',
        },
        sources: [components, deploying, capacity],
      },
    ],
    reading: {
      en: 'Dedicated with Enterprise Edition; with Standard Edition it may share the server, in a new deployment and within limits. Even there it has a pool of its own in the topology, with the name of the server.',
      es: 'Dedicado con Enterprise Edition; con Standard Edition puede compartir el servidor, en una implementación nueva y con límites. Incluso allí tiene en la topología un grupo de servidores propio, con el nombre del servidor.',
    },
    facts: ['topo-ee-not-collocated', 'topo-se-collocated'],
  },
  {
    id: 'T58',
    kind: 'conflict',
    weight: 'verdict',
    title: {
      en: 'Group Chat servers tested with 2013 Front Ends',
      es: 'Servidores de chat en grupo probados con servidores front-end de 2013',
    },
    sides: [
      {
        says: {
          en: 'A Group Chat pool of 2010 can be homed on a Lync Server 2010 pool and on no other.',
          es: 'Un grupo de servidores de chat en grupo de 2010 puede estar alojado en uno de Lync Server 2010 y en ningún otro.',
        },
        sources: [considerations],
      },
      {
        says: {
          en: 'A topic published for Lync Server 2013 describes a stress test of three Group Chat Servers with two Lync Server 2013 Front Ends.',
          es: 'Un tema publicado para Lync Server 2013 describe una prueba de esfuerzo de tres servidores de chat en grupo con dos servidores front-end de Lync Server 2013.',
        },
        sources: ['Dn720924(v=OCS.15), 2014-08-04'],
      },
    ],
    reading: {
      en: 'The rule on the home stands. The test is no permission: its topic names servers of 2010 throughout and does not say which pool was their next hop.',
      es: 'La regla sobre el alojamiento se mantiene. La prueba no es un permiso: su tema nombra siempre servidores de 2010 y no dice qué grupo de servidores era su próximo salto.',
    },
    facts: ['home-gc2010-on-2010', 'topo-max-servers'],
  },
  {
    id: 'T59',
    kind: 'ambiguity',
    weight: 'environment',
    title: { en: 'Which tools manage what is left of 2010', es: 'Con qué herramientas se administra lo que queda de 2010' },
    sides: [
      {
        says: {
          en: 'Once a pilot pool stands, the 2013 tools must be used to manage the resources of 2013 and of 2010.',
          es: 'Una vez que existe un grupo piloto, las herramientas de 2013 deben usarse para administrar los recursos de 2013 y de 2010.',
        },
        sources: [afterMigration2010],
      },
      {
        says: {
          en: 'Changes to categories, rooms or add-ins of the legacy deployment are made with the Group Chat Admin Tool.',
          es: 'Los cambios de categorías, salones o complementos de la implementación heredada se hacen con la Herramienta de administración de chat en grupo.',
        },
        sources: [details],
      },
    ],
    reading: {
      en: 'The first speaks of Lync Server resources, such as users and pools. Group Chat of 2010 was a trusted application with a tool of its own, and keeps it.',
      es: 'Lo primero se refiere a recursos de Lync Server, como usuarios y grupos de servidores. El chat en grupo de 2010 era una aplicación de confianza con su propia herramienta, y la conserva.',
    },
    facts: ['tools-2013-after-pilot', 'tools-match-version', 'src-edit-with-admin-tool'],
  },
  {
    id: 'T60',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'Who changes the Persistent Chat settings', es: 'Quién cambia la configuración de chat persistente' },
    sides: [
      {
        says: {
          en: 'To configure the settings, the user must be a member of CsPersistentChatAdministrator.',
          es: 'Para configurar las opciones, el usuario debe ser miembro de CsPersistentChatAdministrator.',
        },
        sources: [checklist],
      },
      {
        says: {
          en: 'The procedure is carried out with the role CsPersistentChatAdministrator or CsAdministrator.',
          es: 'El procedimiento se lleva a cabo con el rol CsPersistentChatAdministrator o CsAdministrator.',
        },
        sources: [chatOptions],
      },
    ],
    reading: {
      en: 'CsPersistentChatAdministrator is the safe answer.',
      es: 'Lo seguro es CsPersistentChatAdministrator.',
    },
    facts: ['pol-change-roles'],
  },
  {
    id: 'T61',
    kind: 'conflict',
    weight: 'verdict',
    title: { en: 'With what an administrator changes rooms', es: 'Con qué modifica los salones un administrador' },
    sides: [
      {
        says: {
          en: 'In Control Panel or with Windows PowerShell.',
          es: 'En el Panel de control o con Windows PowerShell.',
        },
        sources: [details, categories],
      },
      {
        says: {
          en: 'With Windows PowerShell, or as a member of the room in the Lync 2013 client.',
          es: 'Con Windows PowerShell o, como miembro del salón, en el cliente Lync 2013.',
        },
        sources: [configureRooms],
      },
    ],
    reading: {
      en: 'Use Windows PowerShell, which all of them name.',
      es: 'Use Windows PowerShell, que todos nombran.',
    },
    facts: ['dst-edit-with-lscp-or-ps'],
  },
  {
    id: 'T62',
    kind: 'conflict',
    weight: 'verdict',
    title: {
      en: 'Contacts of a user who is moved back to 2010',
      es: 'Los contactos de un usuario al que se devuelve a Lync Server 2010',
    },
    sides: [
      {
        says: {
          en: 'Move-CsUser rolls back the unified contact store by itself when it moves a user from 2013 to 2010, so the steps can be skipped.',
          es: 'Move-CsUser revierte por sí solo el almacén de contactos unificado al trasladar a un usuario de 2013 a 2010, así que los pasos se pueden omitir.',
        },
        sources: [rollBackUsers],
      },
      {
        says: {
          en: 'The same topic, in the procedure: roll the contacts back before the move; if this step is omitted, they are lost.',
          es: 'El mismo tema, en el procedimiento: revierta los contactos antes del traslado; si se omite este paso, se pierden.',
        },
        sources: [rollBackUsers],
      },
    ],
    reading: {
      en: 'Roll the contacts back first; it does no harm.',
      es: 'Revierta antes los contactos; no perjudica.',
    },
    facts: ['move-back-2010'],
  },
  {
    id: 'T63',
    kind: 'silence',
    weight: 'verdict',
    title: { en: 'From one 2013 pool to another', es: 'De un grupo de servidores de 2013 a otro' },
    sides: [
      {
        says: {
          en: 'Each backup of Persistent Chat is restored in kind. The topic mentions no other pool as the destination.',
          es: 'Cada copia de seguridad del chat persistente se restaura con su propio método. El tema no menciona otro grupo de servidores como destino.',
        },
        sources: [restoringData],
      },
      {
        says: {
          en: 'A category cannot be moved to another pool, and an add-in cannot either.',
          es: 'Una categoría no se puede mover a otro grupo de servidores, ni tampoco un complemento.',
        },
        sources: [configureCategories, configureAddIns],
      },
      {
        says: {
          en: 'The import is described for data of Group Chat.',
          es: 'La importación se describe para datos del chat en grupo.',
        },
        sources: [importReference, details],
      },
    ],
    reading: {
      en: 'No topic permits it and none describes it. Do not plan new servers on it; anyone who tries it should use a copy, keep the old pool and compare the rooms, members and messages of both.',
      es: 'Ningún tema lo permite ni lo describe. No planifique servidores nuevos contando con ello; quien lo pruebe debería usar una copia, conservar el grupo de servidores anterior y comparar los salones, los miembros y los mensajes de ambos.',
    },
    facts: [],
  },
  {
    id: 'T64',
    kind: 'silence',
    weight: 'verdict',
    title: { en: 'Accounts that are disabled or gone', es: 'Cuentas deshabilitadas o que ya no existen' },
    sides: [
      {
        says: {
          en: 'Federated users are added as disabled principals; their chats are migrated.',
          es: 'Los usuarios federados se agregan como entidades deshabilitadas; sus chats se migran.',
        },
        sources: [membership],
      },
      {
        says: {
          en: 'Of members, Managers and creators whose account is disabled or gone, no topic says anything.',
          es: 'De los miembros, los administradores (Managers) y los creadores cuya cuenta está deshabilitada o ya no existe, ningún tema dice nada.',
        },
        sources: [],
      },
    ],
    reading: {
      en: 'List such accounts before the export, and see with a copy what the import does with them. A room whose only Manager is gone should get another one first.',
      es: 'Haga una lista de esas cuentas antes de la exportación y compruebe con una copia qué hace con ellas la importación. Un salón cuyo único administrador ya no existe debería recibir antes otro.',
    },
    facts: [],
  },
  {
    id: 'T65',
    kind: 'silence',
    weight: 'verdict',
    title: {
      en: 'A legacy client that Group Policy points at a pool',
      es: 'Un cliente heredado al que la Directiva de grupo indica un grupo de servidores',
    },
    sides: [
      {
        says: {
          en: 'Sentence 8 of Coexistence considerations speaks of manual configuration and does not say whether Group Policy is part of it.',
          es: 'La frase 8 de Consideraciones sobre la coexistencia habla de la configuración manual y no dice si la Directiva de grupo forma parte de ella.',
        },
        sources: [considerations],
      },
      {
        says: {
          en: 'A Group Policy setting of Lync 2010 Group Chat sets the URI of the Lookup Server.',
          es: 'Un valor de Directiva de grupo de Chat en grupo de Lync 2010 establece el URI del servidor de búsqueda.',
        },
        sources: ['Gg195779(v=OCS.14), 2011-05-16'],
      },
    ],
    reading: {
      en: 'It stays open. Choose “Automatically” for such a client: the answer is then that the guidance does not cover it.',
      es: 'Queda abierto. Elija «Automáticamente» para un cliente así: la respuesta es entonces que la guía no lo cubre.',
    },
    facts: [],
  },
];
