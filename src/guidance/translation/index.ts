import type { Citation } from '../../model/names.ts';
import { quotingEnglish, quotingSpanish } from '../../model/quotation.ts';
import type { Bilingual } from '../../vocabulary/text.ts';

/** `sense`: the verdict or the sense changes; `terminology`: it misleads or breaks a term; `minor`: it only reads badly. */
export type Severity = 'sense' | 'terminology' | 'minor';

/** A place where a published Spanish text says something else than its English original. */
export type Defect = {
  readonly id: `D-${number}`;
  readonly severity: Severity;
  /** The topic, or the topics, with the version suffix. */
  readonly where: string;
  /** The sentence, where it is one of those the rules come from. */
  readonly passage?: Citation;
  /** Which published Spanish has it. */
  readonly version: Bilingual;
  /** The words in question, at most twelve. */
  readonly english: string;
  /** The same place as published, at most twelve words. */
  readonly published: string;
  readonly problem: Bilingual;
  readonly weFollow: Bilingual;
};

const human: Bilingual = { en: 'human translation (2017)', es: 'traducción humana (2017)' };
const machine2019: Bilingual = { en: 'machine translation (June 2019)', es: 'traducción automática (junio de 2019)' };
const machine: Bilingual = { en: 'machine translation (February 2020)', es: 'traducción automática (febrero de 2020)' };
const machineJune2020: Bilingual = { en: 'machine translation (June 2020)', es: 'traducción automática (junio de 2020)' };
const both: Bilingual = {
  en: 'human translation (2017) and machine translation (February 2020)',
  es: 'traducción humana (2017) y traducción automática (febrero de 2020)',
};

const considerations = 'JJ205131(v=OCS.15)';
const details = 'JJ205264(v=OCS.15)';
const compatibility = 'JJ204901(v=OCS.15)';
const paths = 'Gg425764(v=OCS.15)';
const features = 'Gg412965(v=OCS.15)';
const policies = 'JJ205056(v=OCS.15)';
const roles = 'JJ676774(v=OCS.15)';
const membership = 'Gg398730(v=OCS.15)';

export const translationDefects: readonly Defect[] = [
  // Coexistence considerations, sentence by sentence
  {
    id: 'D-01',
    severity: 'sense',
    where: considerations,
    passage: 'coexistence-considerations#s8',
    version: human,
    english: 'can connect to one pool at a time',
    published: 'puede establecer contacto con un grupo de servidores al mismo tiempo',
    problem: {
      en: quotingSpanish`“${'Al mismo tiempo'}” means at the same time and turns the limit into its opposite; “${'establecer contacto'}” means to get in touch, not to connect.`,
      es: '«Al mismo tiempo» convierte el límite en lo contrario; «establecer contacto» no es conectarse.',
    },
    weFollow: {
      en: quotingSpanish`The limit: one pool and then another, never two together. In Spanish, “${'puede conectarse a un solo grupo de servidores cada vez'}”.`,
      es: 'El límite: un grupo de servidores y después otro, nunca dos juntos. Escribimos «puede conectarse a un solo grupo de servidores cada vez».',
    },
  },
  {
    id: 'D-02',
    severity: 'sense',
    where: considerations,
    passage: 'coexistence-considerations#s1',
    version: machine,
    english: 'only a Lync Server 2013, Persistent Chat Server pool will exist',
    published: 'un grupo de servidores de chat persistente y Lync Server 2013',
    problem: {
      en: 'The comma in the product name is translated as “and”: two things are left instead of one.',
      es: 'La coma del nombre del producto se traduce por «y»: quedan dos cosas en lugar de una.',
    },
    weFollow: {
      en: quotingSpanish`One pool is left. In Spanish, “${'un grupo de servidores de chat persistente de Lync Server 2013'}”.`,
      es: 'Queda un solo grupo de servidores. Escribimos «un grupo de servidores de chat persistente de Lync Server 2013».',
    },
  },
  {
    id: 'D-03',
    severity: 'sense',
    where: considerations,
    passage: 'coexistence-considerations#s2',
    version: machine,
    english: 'you have decommissioned your current Group Chat Server deployment completely',
    published: 'antes de que haya retirado la implementación actual',
    problem: {
      en: '“Completely” is missing, so that a partly retired deployment would already end the period. The human translation keeps it.',
      es: 'Falta «por completo», de modo que una implementación retirada en parte pondría ya fin al periodo. La traducción humana lo conserva.',
    },
    weFollow: {
      en: quotingSpanish`The period lasts until the deployment has been retired completely: “${'retirado por completo'}”.`,
      es: 'El periodo dura hasta que la implementación se ha «retirado por completo».',
    },
  },
  {
    id: 'D-04',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s4',
    version: machine,
    english: 'Lync Server 2010, Group Chat pool',
    published: 'Lync Server 2010, grupo de chats en grupo',
    problem: {
      en: quotingSpanish`It names a group of chats and no longer mentions servers. The machine translation of 2019 said “${'grupo de chats grupales'}”, with the same error.`,
      es: 'Nombra un grupo de chats y ya no menciona los servidores. La traducción automática de 2019 decía «grupo de chats grupales», con el mismo error.',
    },
    weFollow: {
      en: quotingSpanish`A pool of servers. In Spanish, “${'un grupo de servidores de chat en grupo de Lync Server 2010'}”.`,
      es: 'Un grupo de servidores. Escribimos «un grupo de servidores de chat en grupo de Lync Server 2010».',
    },
  },
  {
    id: 'D-05',
    severity: 'sense',
    where: considerations,
    passage: 'coexistence-considerations#s6',
    version: both,
    english: 'These deployments can exist side by side',
    published: 'Estas implementaciones pueden existir simultáneamente',
    problem: {
      en: quotingSpanish`Its adverb is the word that another topic (Gg425764) uses for the deployment of three versions that is not supported: in Spanish, the two topics contradict each other word for word. The machine translation of 2019 said “${'en paralelo'}”.`,
      es: 'Su adverbio es la palabra que otro tema (Gg425764) usa para la implementación de tres versiones que no se admite: en español, los dos temas se contradicen palabra por palabra. La traducción automática de 2019 decía «en paralelo».',
    },
    weFollow: {
      en: quotingSpanish`Next to each other, not all three together. In Spanish, “${'pueden existir en paralelo'}”.`,
      es: 'Una junto a otra, no las tres juntas. Escribimos «pueden existir en paralelo».',
    },
  },
  {
    id: 'D-06',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s8',
    version: machine,
    english: 'can connect to one pool at a time',
    published: 'puede conectarse a un grupo de servidores a la vez',
    problem: {
      en: quotingSpanish`“${'A la vez'}” can mean “at a time” or “at once”, so readers can miss the limit.`,
      es: '«A la vez» puede entenderse como «cada vez» y como «simultáneamente», de modo que el lector puede no advertir el límite.',
    },
    weFollow: {
      en: quotingSpanish`One pool at a time. In Spanish, “${'a un solo grupo de servidores cada vez'}”.`,
      es: 'Un grupo de servidores cada vez. Escribimos «a un solo grupo de servidores cada vez».',
    },
  },
  {
    id: 'D-07',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s8',
    version: both,
    english: 'Lync Server 2010, Group Chat, or Lync Server 2013',
    published: 'Lync Server 2010, chat en grupo o Lync Server 2013',
    problem: {
      en: quotingSpanish`The comma of the product name makes “${'chat en grupo'}” a fourth item of the list. The English is awkward too.`,
      es: 'La coma del nombre del producto convierte «chat en grupo» en un cuarto elemento de la lista. El inglés tampoco es claro.',
    },
    weFollow: {
      en: quotingSpanish`Three targets. In Spanish, “${'Office Communications Server 2007 R2, chat en grupo de Lync Server 2010 o Lync Server 2013'}”.`,
      es: 'Tres destinos. Escribimos «Office Communications Server 2007 R2, chat en grupo de Lync Server 2010 o Lync Server 2013».',
    },
  },
  {
    id: 'D-08',
    severity: 'minor',
    where: considerations,
    passage: 'coexistence-considerations#s7',
    version: both,
    english: 'do not interact with those in the accompanying deployment',
    published: 'no interactúan con las de la implementación que la acompaña',
    problem: {
      en: quotingSpanish`“${'Las'}” agrees with categories only; categories, rooms and add-ins together require “${'los'}”.`,
      es: '«Las» concuerda solo con las categorías; a categorías, salones y complementos juntos les corresponde «los».',
    },
    weFollow: {
      en: quotingSpanish`All three kinds of item. In Spanish, “${'los de la implementación que la acompaña'}”.`,
      es: 'Las tres clases de elementos. Escribimos «los de la implementación que la acompaña».',
    },
  },
  {
    id: 'D-09',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s9',
    version: machine,
    english: 'not with legacy Group Chat Server pools',
    published: 'no con grupos de servidores de chat de grupo heredados',
    problem: {
      en: quotingSpanish`“${'Chat de grupo'}” appears one line away from “${'chat en grupo'}”, as if there were two products. The same happens in sentence 2.`,
      es: '«Chat de grupo» aparece a una línea de «chat en grupo», como si hubiera dos productos. También ocurre en la frase 2.',
    },
    weFollow: {
      en: quotingSpanish`One product, one name. In Spanish, “${'servidor de chat en grupo'}”.`,
      es: 'Un producto, un nombre. Escribimos «servidor de chat en grupo».',
    },
  },
  {
    id: 'D-10',
    severity: 'sense',
    where: considerations,
    passage: 'coexistence-considerations#s10',
    version: machine,
    english: 'To use Persistent Chat in a Lync 2013 (client)',
    published: 'Para usar chat persistente en un equipo con Lync 2013 (cliente)',
    problem: {
      en: quotingSpanish`It adds a computer: the condition applies to the client that is used, not to what is installed. The machine translation of 2019 said “${'en una 2013 (cliente) de Lync'}”.`,
      es: 'Añade un equipo: la condición se aplica al cliente que se usa, no a lo que está instalado. La traducción automática de 2019 decía «en una 2013 (cliente) de Lync».',
    },
    weFollow: {
      en: quotingSpanish`The client in use. In Spanish, “${'en el cliente Lync 2013'}”.`,
      es: 'El cliente que se usa. Escribimos «en el cliente Lync 2013».',
    },
  },
  {
    id: 'D-11',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s10',
    version: machine,
    english: 'enabled by policy',
    published: 'habilitado por la Directiva',
    problem: {
      en: 'The article and the capital suggest a single policy of that name.',
      es: 'El artículo y la mayúscula sugieren una única directiva con ese nombre.',
    },
    weFollow: {
      en: quotingSpanish`Whichever policy applies to the user. In Spanish, “${'habilitado por directiva'}”.`,
      es: 'La directiva que se aplique al usuario, sea cual sea. Escribimos «habilitado por directiva».',
    },
  },
  {
    id: 'D-12',
    severity: 'minor',
    where: considerations,
    passage: 'coexistence-considerations#s1',
    version: human,
    english: 'a Lync Server 2013, Persistent Chat Server pool',
    published: 'un Lync Server 2013, Grupo de servidores de chat persistente',
    problem: {
      en: 'The word order is that of the English; in Spanish it is not grammatical. The same happens in sentence 3.',
      es: 'El orden de las palabras es el del inglés; en español no es gramatical. También ocurre en la frase 3.',
    },
    weFollow: {
      en: quotingSpanish`The pool first, then the product: “${'un grupo de servidores de chat persistente de Lync Server 2013'}”.`,
      es: 'Primero el grupo de servidores y después el producto: «un grupo de servidores de chat persistente de Lync Server 2013».',
    },
  },
  {
    id: 'D-13',
    severity: 'minor',
    where: considerations,
    passage: 'coexistence-considerations#s5',
    version: human,
    english: 'Office Communications Server 2007 R2 Group Chat pool',
    published: 'Grupo de servidores de Office Communications Server 2007 R2Chat en grupo',
    problem: {
      en: 'A space is missing, and the order is not Spanish.',
      es: 'Falta un espacio, y el orden no es el del español.',
    },
    weFollow: {
      en: quotingSpanish`The Group Chat pool of 2007 R2: “${'un grupo de servidores de chat en grupo de Office Communications Server 2007 R2'}”.`,
      es: 'El grupo de servidores de chat en grupo de 2007 R2: «un grupo de servidores de chat en grupo de Office Communications Server 2007 R2».',
    },
  },
  {
    id: 'D-14',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s2',
    version: human,
    english: 'you may have any of the following deployments',
    published: 'es posible que tenga alguna de las siguientes implementaciones',
    problem: {
      en: 'A permission becomes a possibility, and “any” becomes “some”.',
      es: 'Un permiso se convierte en una posibilidad, y «cualquiera», en «alguna».',
    },
    weFollow: {
      en: quotingSpanish`A permission. In Spanish, “${'puede tener cualquiera de'}”.`,
      es: 'Un permiso. Escribimos «puede tener cualquiera de».',
    },
  },
  {
    id: 'D-15',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s6',
    version: machineJune2020,
    english: 'These deployments can exist side by side',
    published: 'These deployments can exist side by side',
    problem: {
      en: 'Sentences 6 and 7 were left in English inside the Spanish text.',
      es: 'Las frases 6 y 7 quedaron en inglés dentro del texto en español.',
    },
    weFollow: {
      en: quotingSpanish`The English, in our own Spanish words: “${'pueden existir en paralelo'}”.`,
      es: 'El inglés, dicho en español con nuestras palabras: «pueden existir en paralelo».',
    },
  },

  // Migration process - details
  {
    id: 'D-16',
    severity: 'sense',
    where: details,
    version: machine,
    english: 'you must XCOPY the files manually',
    published: 'debe usar los archivos de forma manual',
    problem: {
      en: 'The copy is missing: the text tells the administrator to use the files.',
      es: 'Falta la copia: el texto dice al administrador que use los archivos.',
    },
    weFollow: {
      en: quotingSpanish`The files have to be copied manually with XCOPY: “${'debe copiar los archivos manualmente con XCOPY'}”.`,
      es: 'Los archivos tienen que copiarse manualmente: «debe copiar los archivos manualmente con XCOPY».',
    },
  },
  {
    id: 'D-17',
    severity: 'terminology',
    where: details,
    version: machine,
    english: 'You must XCOPY all uploaded files (the entire folder)',
    published: 'Debe tener XCOPY de todos los archivos cargados (toda la carpeta)',
    problem: {
      en: 'To “have XCOPY of” the files means nothing.',
      es: '«Tener XCOPY de» los archivos no significa nada.',
    },
    weFollow: {
      en: quotingSpanish`The whole folder has to be copied: “${'debe copiar con XCOPY todos los archivos cargados'}”.`,
      es: 'Tiene que copiarse la carpeta completa: «debe copiar con XCOPY todos los archivos cargados».',
    },
  },
  {
    id: 'D-18',
    severity: 'sense',
    where: details,
    version: machine,
    english: 'which Lync Server 2013 pool will be the home pool',
    published: 'qué grupo de servidores de Lync Server 2013 será el grupo principal',
    problem: {
      en: quotingSpanish`“${'Grupo principal'}” means a primary pool. The human translation is right: it says which pool will host the new one.`,
      es: quotingEnglish`«Grupo principal» sería la traducción de «${'primary pool'}». La traducción humana acierta: dice qué grupo de servidores hospedará el nuevo.`,
    },
    weFollow: {
      en: quotingSpanish`The pool on which the chat pool is homed: “${'el grupo de servidores que lo aloja'}”.`,
      es: 'El grupo de servidores en el que está alojado el de chat: «el grupo de servidores que lo aloja».',
    },
  },
  {
    id: 'D-19',
    severity: 'sense',
    where: details,
    version: human,
    english: 'Port the … Lookup Server URI to the … contact object',
    published: 'Designe el puerto del URI del servidor de búsqueda',
    problem: {
      en: quotingSpanish`The verb “port” is mistaken for the noun, and the text tells the reader to set a port number. The machine translation of 2020 writes “${'Porte el URI'}”.`,
      es: quotingEnglish`El verbo «${'port'}» (trasladar) se toma por el sustantivo, y el texto dice al lector que fije un número de puerto. La traducción automática de 2020 escribe «Porte el URI».`,
    },
    weFollow: {
      en: quotingSpanish`The URI is moved to the new object: “${'traslade el URI del servidor de búsqueda al objeto de contacto'}”.`,
      es: 'El URI pasa al nuevo objeto: «traslade el URI del servidor de búsqueda al objeto de contacto».',
    },
  },
  {
    id: 'D-20',
    severity: 'sense',
    where: details,
    version: human,
    english: 'you cannot migrate to a pool in a different deployment',
    published: 'no se puede migrar un grupo a una implementación diferente',
    problem: {
      en: 'The pool is the target; in the translation it is what is migrated.',
      es: 'El grupo de servidores es el destino; en la traducción es lo que se migra.',
    },
    weFollow: {
      en: quotingSpanish`The target pool has to be in the same deployment: “${'no se puede migrar a un grupo de servidores de otra implementación'}”.`,
      es: 'El grupo de servidores de destino tiene que estar en la misma implementación: «no se puede migrar a un grupo de servidores de otra implementación».',
    },
  },
  {
    id: 'D-21',
    severity: 'terminology',
    where: details,
    version: both,
    english: 'by the Lync Server Control Panel or Windows PowerShell cmdlets',
    published: 'los cmdlets del panel de control de Lync Server o de Windows',
    problem: {
      en: 'Control Panel has no cmdlets. The human translation makes the same error in step 10 and is right here.',
      es: 'El Panel de control no tiene cmdlets. La traducción humana comete el mismo error en el paso 10 y aquí acierta.',
    },
    weFollow: {
      en: quotingSpanish`Two tools: “${'con el Panel de control de Lync Server o con cmdlets de Windows PowerShell'}”.`,
      es: 'Dos herramientas: «con el Panel de control de Lync Server o con cmdlets de Windows PowerShell».',
    },
  },
  {
    id: 'D-22',
    severity: 'minor',
    where: details,
    version: human,
    english: 'will be done by the Group Chat Admin Tool',
    published: 'Herramienta de administración de chat en grupo realizará los cambios',
    problem: {
      en: 'The tool becomes the subject, as if the changes were made without an administrator.',
      es: 'La herramienta pasa a ser el sujeto, como si los cambios se hicieran sin un administrador.',
    },
    weFollow: {
      en: quotingSpanish`The administrator makes the changes with the tool: “${'con la Herramienta de administración de chat en grupo'}”.`,
      es: 'El administrador hace los cambios «con la Herramienta de administración de chat en grupo».',
    },
  },
  {
    id: 'D-23',
    severity: 'minor',
    where: details,
    version: machine,
    english: 'if you want room(s) to exist under a specific category',
    published: 'si desea que existan salas o salas en una categoría específica',
    problem: {
      en: quotingSpanish`The optional plural becomes “rooms or rooms”, and “${'salas'}” appears next to “${'salones'}”.`,
      es: 'El plural opcional se convierte en «salas o salas», y «salas» aparece junto a «salones».',
    },
    weFollow: {
      en: quotingSpanish`One or more rooms. In Spanish, “${'uno o varios salones'}”.`,
      es: 'Uno o más salones. Escribimos «uno o varios salones».',
    },
  },
  {
    id: 'D-24',
    severity: 'minor',
    where: details,
    version: machine,
    english: 'either Lync Server 2010, Group Chat or Office Communications Server 2007 R2',
    published: 'el chat en grupo de Lync Server 2010, de grupo o de',
    problem: {
      en: 'The product names are split here and throughout the topic.',
      es: 'Los nombres de los productos se dividen aquí y en todo el tema.',
    },
    weFollow: {
      en: quotingSpanish`Two products: “${'el chat en grupo de Lync Server 2010 o el de Office Communications Server 2007 R2'}”.`,
      es: 'Dos productos: «el chat en grupo de Lync Server 2010 o el de Office Communications Server 2007 R2».',
    },
  },
  {
    id: 'D-25',
    severity: 'minor',
    where: details,
    version: machine,
    english: 'at a time when there is enough downtime',
    published: 'cada vez cuando haya suficiente tiempo de inactividad',
    problem: {
      en: 'Here “each time when”, and in step 3 “at once when”, for one English phrase that means a moment.',
      es: 'Aquí «cada vez cuando» y en el paso 3 «a la vez cuando», para una misma expresión inglesa que nombra un momento.',
    },
    weFollow: {
      en: quotingSpanish`A moment with enough time: “${'en un momento con suficiente tiempo de inactividad'}”.`,
      es: 'Un momento con tiempo suficiente: «en un momento con suficiente tiempo de inactividad».',
    },
  },

  // Other topics
  {
    id: 'D-26',
    severity: 'sense',
    where: features,
    version: machine,
    english: 'if the category was previously set to Invites off',
    published: 'si la categoría se estableció previamente como invitaciones',
    problem: {
      en: quotingSpanish`“Off” is missing, and with it the rule. The same topic writes “${'por categoría y por habitación'}” for category and room.`,
      es: 'Falta «desactivadas» y, con ello, la regla. El mismo tema escribe «por categoría y por habitación» en lugar de categoría y salón.',
    },
    weFollow: {
      en: quotingSpanish`A room cannot turn invitations on if its category has them off: “${'si la categoría tiene las invitaciones desactivadas'}”.`,
      es: 'Un salón no puede activar las invitaciones «si la categoría tiene las invitaciones desactivadas».',
    },
  },
  {
    id: 'D-27',
    severity: 'sense',
    where: policies,
    version: machine,
    english: 'apply globally, per user’s pool, or per user’s site',
    published: 'se aplican de forma global, por grupo de usuarios',
    problem: {
      en: quotingSpanish`The pool of the user becomes a group of users. The human translation, “${'según el grupo del usuario'}”, can be understood either way.`,
      es: 'El grupo de servidores del usuario se convierte en un grupo de usuarios. La traducción humana, «según el grupo del usuario», se puede entender de las dos maneras.',
    },
    weFollow: {
      en: quotingSpanish`The pool on which the user is homed: “${'según el grupo de servidores del usuario'}”.`,
      es: 'El grupo de servidores en el que está alojado el usuario: «según el grupo de servidores del usuario».',
    },
  },
  {
    id: 'D-28',
    severity: 'sense',
    where: policies,
    version: both,
    english: 'it doesn’t have to be set per user',
    published: 'no debe configurarse para cada usuario',
    problem: {
      en: '“Need not” becomes “must not”: something unnecessary becomes prohibited.',
      es: '«No hace falta» se convierte en «no debe»: algo innecesario pasa a estar prohibido.',
    },
    weFollow: {
      en: quotingSpanish`Setting it per user is allowed and unnecessary: “${'no es necesario configurarla para cada usuario'}”.`,
      es: 'Configurarla para cada usuario está permitido, pero no hace falta: «no es necesario configurarla para cada usuario».',
    },
  },
  {
    id: 'D-29',
    severity: 'sense',
    where: compatibility,
    version: human,
    english: 'You don’t need to create multiple Persistent Chat Server endpoints',
    published: 'No debe crear varios extremos de Servidor de chat persistente',
    problem: {
      en: '“Need not” becomes “must not”. The machine translation of 2020 is right.',
      es: '«No hace falta» se convierte en «no debe». La traducción automática de 2020 acierta.',
    },
    weFollow: {
      en: quotingSpanish`Several endpoints are allowed; one per pool is enough: “${'no es necesario crear varios extremos'}”.`,
      es: 'Se permiten varios extremos; basta con uno por grupo de servidores: «no es necesario crear varios extremos».',
    },
  },
  {
    id: 'D-30',
    severity: 'terminology',
    where: compatibility,
    version: human,
    english: 'a way to create a simple URL that points to',
    published: 'una forma de crear una sola dirección URL que señala a',
    problem: {
      en: quotingSpanish`“${'Simple'}” becomes “single”: a URL that is easy to type seems to be the only one.`,
      es: '«Simple» se convierte en «sola»: una dirección URL fácil de escribir parece la única.',
    },
    weFollow: {
      en: quotingSpanish`An address that is easy to type: “${'una dirección URL sencilla'}”.`,
      es: 'Una dirección fácil de escribir: «una dirección URL sencilla».',
    },
  },
  {
    id: 'D-31',
    severity: 'sense',
    where: paths,
    version: human,
    english: 'coexists temporarily with the new Lync Server 2013 deployment',
    published: 'coexiste temporalmente con la nueva implementación de Lync Server 2010',
    problem: {
      en: 'The versions are swapped: the text calls 2013 the previous version and 2010 the new one.',
      es: 'Las versiones están intercambiadas: el texto llama anterior a 2013 y nueva a 2010.',
    },
    weFollow: {
      en: quotingSpanish`A previous 2010 or 2007 R2 deployment next to the new 2013 one: “${'con la nueva implementación de Lync Server 2013'}”.`,
      es: 'Una implementación anterior de 2010 o de 2007 R2 junto a la nueva de 2013: «con la nueva implementación de Lync Server 2013».',
    },
  },
  {
    id: 'D-32',
    severity: 'terminology',
    where: roles,
    version: both,
    english: 'Be sure to specify chat room Creators and Managers',
    published: 'Asegúrese de especificar los creadores y creadores de salones de chat',
    problem: {
      en: quotingSpanish`In the machine translation, both Creators and Managers become creators; its heading says “${'Creador'}” and its text “${'autores'}”. The human translation says “${'Autor'}” throughout.`,
      es: 'En la traducción automática, tanto los creadores como los administradores del salón (Managers) pasan a ser creadores; su encabezado dice «Creador» y su texto «autores». La traducción humana dice siempre «Autor».',
    },
    weFollow: {
      en: quotingSpanish`Two roles: “${'creadores'}” and “${'administradores del salón'}”.`,
      es: 'Dos roles: «creadores» y «administradores del salón».',
    },
  },
  {
    id: 'D-33',
    severity: 'sense',
    where: `${roles}, ${membership}`,
    version: both,
    english: 'Manager: Users who manage properties of a chat room',
    published: 'Administrador: usuarios que administran las propiedades de un salón de chat',
    problem: {
      en: 'The same word is used for the manager of a room and for the Persistent Chat administrator, and Gg398730 even says “Administrator”: the rights seem wider than they are.',
      es: quotingEnglish`Se usa la misma palabra para el administrador de un salón y para el de chat persistente, y Gg398730 llega a decir «${'Administrator'}»: los derechos parecen mayores de lo que son.`,
    },
    weFollow: {
      en: quotingSpanish`The role that manages one room, always named together with it: “${'administrador del salón'}”.`,
      es: 'El rol que administra un salón, nombrado siempre junto con él: «administrador del salón».',
    },
  },
  {
    id: 'D-34',
    severity: 'terminology',
    where: membership,
    version: human,
    english: 'the pool of internal Persistent Chat users',
    published: 'el grupo de servidores de usuarios de Chat persistente internos',
    problem: {
      en: 'Here the English “pool” is the set of users, not a pool of servers.',
      es: quotingEnglish`Aquí, «${'pool'}» designa en inglés el conjunto de los usuarios, no un grupo de servidores.`,
    },
    weFollow: {
      en: quotingSpanish`The internal users as a whole: “${'el conjunto de usuarios internos de chat persistente'}”.`,
      es: 'Los usuarios internos en su totalidad: «el conjunto de usuarios internos de chat persistente».',
    },
  },
  {
    id: 'D-35',
    severity: 'minor',
    where: paths,
    version: both,
    english: 'from Standard Edition server to Enterprise Edition server',
    published: 'a un servidor Enterprise Edition en una configuración consolidada',
    problem: {
      en: 'It adds a consolidated configuration, which this version of the English does not mention.',
      es: 'Añade una configuración consolidada que esta versión del inglés no menciona.',
    },
    weFollow: {
      en: quotingSpanish`The English, without that condition: “${'de un servidor Standard Edition a un servidor Enterprise Edition'}”.`,
      es: 'El inglés, sin esa condición: «de un servidor Standard Edition a un servidor Enterprise Edition».',
    },
  },
  {
    id: 'D-36',
    severity: 'minor',
    where: paths,
    version: machine,
    english: 'supports migration from either of the following',
    published: 'admite la migración de cualquiera de las siguientes opciones',
    problem: {
      en: 'It says “of” instead of “from”, and the two environments become options.',
      es: 'Dice «de» donde corresponde «desde», y los dos entornos se convierten en opciones.',
    },
    weFollow: {
      en: quotingSpanish`Two starting points: “${'desde cualquiera de los entornos siguientes'}”.`,
      es: 'Dos puntos de partida: «desde cualquiera de los entornos siguientes».',
    },
  },
  {
    id: 'D-37',
    severity: 'terminology',
    where: 'JJ204672(v=OCS.15)',
    version: human,
    english: 'Not Supported',
    published: 'Incompatible',
    problem: {
      en: quotingSpanish`In one row, one English value becomes two Spanish ones, “${'No se admite'}” and “${'Incompatible'}”.`,
      es: 'En una misma fila, un solo valor inglés se convierte en dos, «No se admite» e «Incompatible».',
    },
    weFollow: {
      en: quotingSpanish`One value, one expression: “${'no se admite'}”.`,
      es: 'Un valor, una expresión: «no se admite».',
    },
  },
  {
    id: 'D-38',
    severity: 'terminology',
    where: compatibility,
    version: machine,
    english: 'The Lync Server 2013, Persistent Chat Server endpoint',
    published: 'El punto de conexión del servidor de chat persistente',
    problem: {
      en: quotingSpanish`The same topic then uses “${'extremo'}”, as if there were two objects.`,
      es: 'El mismo tema usa después «extremo», como si hubiera dos objetos.',
    },
    weFollow: {
      en: quotingSpanish`One object, one word: “${'extremo'}”.`,
      es: 'Un objeto, una palabra: «extremo».',
    },
  },
  {
    id: 'D-39',
    severity: 'minor',
    where: compatibility,
    version: both,
    english: 'on the "contoso.com" topology',
    published: 'en la topología "constoso.com"',
    problem: {
      en: 'An error in the name of the domain; the command below it has the right one.',
      es: 'Una errata en el nombre del dominio; el comando que sigue tiene el correcto.',
    },
    weFollow: {
      en: 'The domain of the example is contoso.com.',
      es: 'El dominio del ejemplo es contoso.com.',
    },
  },
  {
    id: 'D-40',
    severity: 'minor',
    where: compatibility,
    version: machine,
    english: 'You administer users with one Lync Server 2010, Group Chat pool',
    published: 'con un servidor de Lync Server 2010, un grupo de servidores',
    problem: {
      en: 'One pool is split into three things, and stray characters break the SIP address.',
      es: 'Un solo grupo de servidores se divide en tres cosas, y unos caracteres sueltos rompen la dirección SIP.',
    },
    weFollow: {
      en: quotingSpanish`One pool: “${'un grupo de servidores de chat en grupo de Lync Server 2010'}”. The default address is sip:ocschat@ followed by the domain.`,
      es: 'Un solo grupo de servidores: «un grupo de servidores de chat en grupo de Lync Server 2010». La dirección predeterminada es sip:ocschat@ seguida del dominio.',
    },
  },
  {
    id: 'D-41',
    severity: 'minor',
    where: features,
    version: human,
    english: 'Persistent Chat functionality is integrated into the Lync 2013 client',
    published: 'la funcionalidad de Lync 2013 está integrada en el cliente',
    problem: {
      en: 'The subject changes: it is Persistent Chat, not Lync 2013, that becomes part of the client.',
      es: 'Cambia el sujeto: lo que pasa a formar parte del cliente es el chat persistente, no Lync 2013.',
    },
    weFollow: {
      en: quotingSpanish`Persistent Chat is inside the client: “${'el chat persistente está integrado en el cliente Lync 2013'}”.`,
      es: 'El chat persistente está dentro del cliente: «el chat persistente está integrado en el cliente Lync 2013».',
    },
  },
  {
    id: 'D-42',
    severity: 'minor',
    where: `Gg615442(v=OCS.15), ${features}, ${policies}, JJ205170(v=OCS.15)`,
    version: human,
    english: 'New Persistent Chat Server features',
    published: 'Nlles fonctionnalités du serveur de conversation permanente',
    problem: {
      en: 'Titles of Spanish pages, or their entries in the table of contents, are in French.',
      es: 'Hay títulos de páginas en español, o sus entradas en la tabla de contenido, que están en francés.',
    },
    weFollow: {
      en: quotingSpanish`The Spanish title printed on the page itself, here “${'Nuevas características del servidor de chat persistente'}”.`,
      es: 'El título en español impreso en la propia página; aquí, «Nuevas características del servidor de chat persistente».',
    },
  },
  {
    id: 'D-43',
    severity: 'minor',
    where: 'JJ688020(v=OCS.15)',
    version: human,
    english: 'Migrating Group Chat servers',
    published: 'Migración de servidores de conversaciones en grupo',
    problem: {
      en: 'The title and the text name the product differently.',
      es: 'El título y el texto nombran el producto de manera distinta.',
    },
    weFollow: {
      en: quotingSpanish`One name for the product: “${'migración de servidores de chat en grupo'}”.`,
      es: 'Un solo nombre para el producto: «migración de servidores de chat en grupo».',
    },
  },
  {
    id: 'D-44',
    severity: 'minor',
    where: policies,
    version: human,
    english: 'You can create and configure multiple site and user policies',
    published: 'crear y configurar las directivas de usuario y múltiples sitios',
    problem: {
      en: '“Multiple” is attached to the sites instead of the policies.',
      es: '«Múltiples» califica a los sitios en lugar de a las directivas.',
    },
    weFollow: {
      en: quotingSpanish`Several policies of each kind: “${'varias directivas de sitio y de usuario'}”.`,
      es: 'Varias directivas de cada clase: «varias directivas de sitio y de usuario».',
    },
  },
  {
    id: 'D-45',
    severity: 'minor',
    where: paths,
    version: machine,
    english: 'migrate it last',
    published: 'migre la última',
    problem: {
      en: 'It says to migrate the last version; the order is missing.',
      es: 'Dice que hay que migrar la última versión; falta el orden.',
    },
    weFollow: {
      en: quotingSpanish`Group Chat is migrated after everything else: “${'mígrelo en último lugar'}”.`,
      es: 'El chat en grupo se migra después de todo lo demás: «mígrelo en último lugar».',
    },
  },
  {
    id: 'D-46',
    severity: 'minor',
    where: details,
    version: machine,
    english: 'Follow these additional decommissioning steps',
    published: 'Siga estos pasos adicionales de retiro',
    problem: {
      en: quotingSpanish`In Spain “${'retiro'}” is retirement from work or a quiet place; the noun for decommissioning is “${'retirada'}”.`,
      es: 'En España, «retiro» es la jubilación o un lugar apartado; el sustantivo para este proceso es «retirada».',
    },
    weFollow: {
      en: quotingSpanish`The word used in Spain: “${'pasos adicionales de retirada'}”.`,
      es: 'La palabra que se usa en España: «pasos adicionales de retirada».',
    },
  },
  {
    id: 'D-47',
    severity: 'minor',
    where: compatibility,
    version: both,
    english: 'The users are SIP-enabled Active Directory Domain Services',
    published: 'Los usuarios son servicios de dominio de Active Directory habilitados para SIP',
    problem: {
      en: 'It copies a faulty English sentence word for word: users are not directory services.',
      es: 'Copia palabra por palabra una frase inglesa mal construida: los usuarios no son servicios de directorio.',
    },
    weFollow: {
      en: quotingSpanish`The well-known users are SIP-enabled accounts of the directory: “${'cuentas de los Servicios de dominio de Active Directory habilitadas para SIP'}”.`,
      es: 'Los usuarios conocidos son «cuentas de los Servicios de dominio de Active Directory habilitadas para SIP».',
    },
  },

  // Coexistence considerations, the first machine translation
  {
    id: 'D-48',
    severity: 'sense',
    where: considerations,
    passage: 'coexistence-considerations#s1',
    version: machine2019,
    english: 'only a Lync Server 2013, Persistent Chat Server pool will exist',
    published: 'un servidor Lync Server 2013, el grupo de servidores de chat persistente',
    problem: {
      en: 'One pool is split into a server and a pool.',
      es: 'Un solo grupo de servidores se divide en un servidor y un grupo de servidores.',
    },
    weFollow: {
      en: quotingSpanish`One thing remains: “${'un grupo de servidores de chat persistente de Lync Server 2013'}”.`,
      es: 'Queda una sola cosa: «un grupo de servidores de chat persistente de Lync Server 2013».',
    },
  },
  {
    id: 'D-49',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s7',
    version: machine2019,
    english: 'those in the accompanying deployment',
    published: 'los de la implementación correspondiente',
    problem: {
      en: quotingSpanish`“${'Correspondiente'}” says that the deployments correspond to each other; the English says only that one is next to the other.`,
      es: '«Correspondiente» dice que las implementaciones se corresponden; el inglés solo dice que una está junto a la otra.',
    },
    weFollow: {
      en: quotingSpanish`The deployment that is next to it: “${'la implementación que la acompaña'}”.`,
      es: 'La que está a su lado: «la implementación que la acompaña».',
    },
  },
  {
    id: 'D-50',
    severity: 'terminology',
    where: considerations,
    passage: 'coexistence-considerations#s8',
    version: machine2019,
    english: 'can connect to one pool at a time',
    published: 'puede conectarse a un grupo a la vez',
    problem: {
      en: quotingSpanish`“${'Grupo'}” alone, next to “chat grupal”, no longer says that it is a pool of servers.`,
      es: '«Grupo» a secas, junto a «chat grupal», ya no dice que se trata de un grupo de servidores.',
    },
    weFollow: {
      en: quotingSpanish`A pool of servers, and one at a time: “${'a un solo grupo de servidores cada vez'}”.`,
      es: 'Un grupo de servidores, y uno cada vez: «a un solo grupo de servidores cada vez».',
    },
  },
  // From the other topics
  {
    id: 'D-51',
    severity: 'sense',
    where: 'JJ205292(v=OCS.15)',
    passage: 'manage-rooms#lists-of-a-room',
    version: both,
    english: 'should',
    published: 'deben',
    problem: {
      en: 'A recommendation on the members of a room becomes a duty.',
      es: 'Una recomendación sobre los miembros de un salón se convierte en una obligación.',
    },
    weFollow: {
      en: 'The recommendation. Another topic (Gg398730), which is binding, is the reason why only allowed members can enter.',
      es: 'La recomendación. Que solo puedan entrar los miembros permitidos se basa en otro tema (Gg398730), que sí es vinculante.',
    },
  },
  {
    id: 'D-52',
    severity: 'sense',
    where: 'Gg398500(v=OCS.15)',
    passage: 'persistent-chat-components#same-domain',
    version: both,
    english: 'should',
    published: 'deben residir',
    problem: {
      en: 'A recommendation on the domain of the chat servers becomes a duty.',
      es: 'Una recomendación sobre el dominio de los servidores de chat se convierte en una obligación.',
    },
    weFollow: {
      en: 'The recommendation: another domain of the same forest is allowed with limits, not prohibited.',
      es: 'La recomendación: otro dominio del mismo bosque se permite con límites, no se prohíbe.',
    },
  },
];
