import type { Bilingual } from '../vocabulary/text.ts';

/** Why an answer could not be told, as sentences with `{arguments}`. Absent is not known, never "none". */
export const reasons = {
  'no-object': {
    en: 'Nothing in the text is output of {command}.',
    es: 'Nada de lo que hay en el texto es salida de {command}.',
  },
  'several-objects': {
    en: 'The text has {count} objects of {command}: which of them is meant is not known.',
    es: 'El texto tiene {count} objetos de {command}: no se sabe cuál es el que interesa.',
  },
  'property-missing': {
    en: 'The property {property} of {command} is not in the text. Absent is not the same as empty.',
    es: 'La propiedad {property} de {command} no está en el texto. Ausente no es lo mismo que vacía.',
  },
  cut: {
    en: 'The value of {property} is cut off in the text.',
    es: 'El valor de {property} aparece cortado en el texto.',
  },
  'type-name': {
    en: '{property} shows the name of a type in place of its content.',
    es: '{property} muestra el nombre de un tipo en lugar de su contenido.',
  },
  wrapped: {
    en: 'The value of {property} runs over several lines, and it is not known whether there was a space at the break.',
    es: 'El valor de {property} ocupa varias líneas y no se sabe si había un espacio donde se parte.',
  },
  'run-together': {
    en: 'The value of {property} cannot be told from its neighbor in the table.',
    es: 'El valor de {property} no se distingue del de la columna vecina de la tabla.',
  },
  damaged: {
    en: 'The value of {property} has characters that could not be read.',
    es: 'El valor de {property} tiene caracteres que no se han podido leer.',
  },
  'unknown-value': {
    en: '{property} has the value “{value}”, which is none of those we know.',
    es: '{property} tiene el valor «{value}», que no es ninguno de los que conocemos.',
  },
  'no-registrar-pool': {
    en: 'RegistrarPool is empty: the user has no Registrar pool, or is still homed on Office Communications Server 2007 R2. The property does not say which.',
    es: 'RegistrarPool está vacía: el usuario no tiene grupo de registradores o sigue alojado en Office Communications Server 2007 R2. La propiedad no dice cuál de las dos cosas.',
  },
  'pool-version-not-known': {
    en: 'The version of the pool {value} is not known: the name of a pool does not give its version. Add the output of {command}, or choose the version yourself.',
    es: 'No se conoce la versión del grupo de servidores {value}: el nombre de un grupo de servidores no indica su versión. Añada la salida de {command} o elija usted la versión.',
  },
  'other-version': {
    en: 'The pool {value} has version number {version}, which is none of the versions this guidance is about.',
    es: 'El grupo de servidores {value} tiene el número de versión {version}, que no es de ninguna de las versiones de las que trata esta guía.',
  },
  'versions-differ': {
    en: 'The text gives more than one version for the pool {value}.',
    es: 'El texto da más de una versión para el grupo de servidores {value}.',
  },
  'policy-not-listed': {
    en: 'The policy {value} is not among the policies of the text. Add the output of {command}.',
    es: 'La directiva {value} no está entre las directivas del texto. Añada la salida de {command}.',
  },
  'policies-differ': {
    en: 'The policy {value} appears in the text more than once, with different values.',
    es: 'La directiva {value} aparece más de una vez en el texto, con valores distintos.',
  },
  'site-not-known': {
    en: 'The site of the pool {value} is not known. Add the output of {command}.',
    es: 'No se conoce el sitio del grupo de servidores {value}. Añada la salida de {command}.',
  },
  'list-may-be-partial': {
    en: 'The text has no policy of this kind. That none exists follows only if the text contains all policies: say so if it does.',
    es: 'En el texto no hay ninguna directiva de este tipo. Que no exista ninguna solo se deduce si el texto contiene todas las directivas: indíquelo si es así.',
  },
  'policies-unread': {
    en: 'The text has no policy of this kind that could be read, and part of it could not be read. That none exists does not follow: give the list of all policies again.',
    es: 'En el texto no hay ninguna directiva de este tipo que se haya podido leer, y una parte de él no se ha podido leer. No se deduce que no exista ninguna: facilite otra vez la lista de todas las directivas.',
  },
  'policy-still-open': {
    en: 'The policies that are known do not settle which one applies to the user.',
    es: 'Las directivas que se conocen no bastan para saber cuál se aplica al usuario.',
  },
  'policy-disputed': {
    en: 'A policy of pool scope appears, and the guidance disagrees about such a policy.',
    es: 'Aparece una directiva de ámbito de grupo de servidores y la guía se contradice sobre ese tipo de directiva.',
  },
  'domain-not-known': {
    en: 'The address begins with sip:, but the text does not say whether its domain is a valid SIP domain.',
    es: 'La dirección empieza por sip:, pero en el texto no consta si su dominio es un dominio SIP válido.',
  },
  'automatic-endpoint': {
    en: 'The text does not say which endpoint the installation created, so the endpoints of administrators cannot be counted.',
    es: 'En el texto no consta qué extremo creó la propia instalación, así que no se pueden contar los extremos de los administradores.',
  },
  'groups-not-resolved': {
    en: '{property} can name groups or organizational units: only Active Directory says who is in them.',
    es: '{property} puede contener grupos o unidades organizativas: solo Active Directory dice quién está en ellos.',
  },
  'not-in-inventory': {
    en: 'The user is not in the list of clients.',
    es: 'El usuario no está en la lista de clientes.',
  },
  'clients-differ': {
    en: 'The list of clients gives the user more than one client.',
    es: 'La lista de clientes da al usuario más de un cliente.',
  },
  'not-asked': {
    en: 'No output says this: answer it yourself.',
    es: 'Ninguna salida lo dice: respóndalo usted.',
  },
} as const satisfies Record<string, Bilingual>;

export type Reason = keyof typeof reasons;

/** Cautions about an answer that was told. */
export const cautions = {
  'version-5-inferred': {
    en: 'Version 5 is read as Lync Server 2010. This is inferred: Microsoft documents no such number.',
    es: 'La versión 5 se toma por Lync Server 2010. Es una deducción: Microsoft no documenta ese número.',
  },
  'version-6-seen': {
    en: 'Version 6 is read as Lync Server 2013, as in public scripts; Microsoft documents no such number.',
    es: 'La versión 6 se toma por Lync Server 2013, como hacen scripts públicos; Microsoft no documenta ese número.',
  },
  'empty-policy': {
    en: 'An empty PersistentChatPolicy means that no per-user policy is assigned, if the command ran in the Lync Server 2013 Management Shell. The shell of 2010 does not have the property and also shows it empty.',
    es: 'Una PersistentChatPolicy vacía significa que no hay directiva por usuario asignada, si el comando se ejecutó en el Shell de administración de Lync Server 2013. El de 2010 no tiene la propiedad y también la muestra vacía.',
  },
  'back-compat-site': {
    en: 'The pool is in BackCompatSite, where Topology Builder puts pools of the old version. That it is Office Communications Server 2007 R2 is inferred.',
    es: 'El grupo de servidores está en BackCompatSite, donde el Generador de topologías pone los de la versión anterior. Que sea Office Communications Server 2007 R2 es una deducción.',
  },
  'your-word': { en: 'As you said.', es: 'Según ha indicado usted.' },
} as const satisfies Record<string, Bilingual>;

export type Caution = keyof typeof cautions;
