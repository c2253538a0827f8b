import { type Bilingual, type Lang, same } from '../vocabulary/text.ts';
import { listSpeaker, type listWords, type Say } from './listWords.ts';

/** The words of the page that checks whole lists of users, beside those of every list. */
export const usersWords = {
  scriptsHint: {
    en: 'Only the list of users is needed. Each of the other lists answers more questions. Run the commands in the Lync Server 2013 Management Shell.',
    es: 'Solo hace falta la lista de usuarios. Cada una de las otras responde algo más. Ejecute los comandos en el Shell de administración de Lync Server 2013.',
  },
  legacyScript: {
    en: 'Users still on Office Communications Server 2007 R2',
    es: 'Usuarios que siguen en Office Communications Server 2007 R2',
  },
  forAll: { en: '2. The same for all users', es: '2. Lo mismo para todos los usuarios' },
  listed: { en: 'As in my list of clients', es: 'Según mi lista de clientes' },
  clientsNotUsed: {
    en: 'Your list of clients is not used: choose “As in my list of clients” to use it.',
    es: 'Su lista de clientes no se usa: elija «Según mi lista de clientes» para usarla.',
  },
  noClients: {
    en: 'There is no list of clients yet, so the client of each user is not known.',
    es: 'Aún no hay ninguna lista de clientes, así que no se conoce el cliente de cada usuario.',
  },
  legacyUsers: {
    en: 'The list comes from Get-CsUser -OnOfficeCommunicationServer: all its users are homed on Office Communications Server 2007 R2',
    es: 'La lista procede de Get-CsUser -OnOfficeCommunicationServer: todos sus usuarios están alojados en Office Communications Server 2007 R2',
  },
  allPolicies: {
    en: 'The list of policies contains every Persistent Chat policy that exists',
    es: 'La lista de directivas contiene todas las directivas de chat persistente que existen',
  },
  check: { en: 'Check the users', es: 'Comprobar los usuarios' },
  judged: {
    en: 'Users judged: {rows}.',
    es: 'Usuarios evaluados: {rows}.',
  },
  byVerdict: { en: 'Users by verdict', es: 'Usuarios por veredicto' },
  byRule: { en: 'Users by deciding rule', es: 'Usuarios por regla que decide' },
  users: { en: 'Users', es: 'Usuarios' },
  missing: { en: 'What is missing', es: 'Qué falta' },
  groupRow: { en: '1 user: {what}', es: '1 usuario: {what}' },
  groupRows: {
    en: '{rows} users: {what}',
    es: '{rows} usuarios: {what}',
  },
  noGroups: { en: 'Nothing: every user is allowed.', es: 'Nada: el veredicto de todos los usuarios es favorable.' },
  table: { en: 'All users', es: 'Todos los usuarios' },
  filterText: { en: 'Name or address', es: 'Nombre o dirección' },
  repeated: {
    en: 'Rows with an address that is in an earlier row: {rows}.',
    es: 'Filas con una dirección que ya está en una fila anterior: {rows}.',
  },
  repeatedRow: { en: 'Row {row}: as in row {earlier}', es: 'Fila {row}: como en la fila {earlier}' },
  disabled: {
    en: 'Accounts that are not enabled: {rows}. The checker does not ask whether an account is enabled: these users were judged like the others.',
    es: 'Cuentas que no están habilitadas: {rows}. El comprobador no lo pregunta: se han evaluado como las demás.',
  },
  'column-all-empty': {
    en: 'The column {column} is empty in every row. The Lync Server 2010 Management Shell shows it empty even where a policy is assigned: make sure that the list comes from the Lync Server 2013 Management Shell.',
    es: 'La columna {column} está vacía en todas las filas. El Shell de administración de Lync Server 2010 la muestra vacía aunque haya una directiva asignada: asegúrese de que la lista procede del Shell de administración de Lync Server 2013.',
  },
  unreadClients: {
    en: 'Rows of the list of clients that could not be read or name no client known here, left out: {rows}.',
    es: 'Filas de la lista de clientes que no se han podido leer o no nombran ningún cliente conocido aquí, y se han omitido: {rows}.',
  },
  soFarByVerdict: { en: 'Users by verdict, so far', es: 'Usuarios por veredicto, hasta ahora' },
  'soFar-all-empty': {
    en: 'The column {column} is empty in every row so far. The Lync Server 2010 Management Shell shows it empty even where a policy is assigned.',
    es: 'La columna {column} está vacía en todas las filas leídas hasta ahora. El Shell de administración de Lync Server 2010 la muestra vacía aunque haya una directiva asignada.',
  },
  'soFar-missing': {
    en: 'The list has no column {column}. What the column would say is not known.',
    es: 'La lista no tiene la columna {column}. Lo que diría no se sabe.',
  },
  policiesNotListed: {
    en: 'These policies are in no list of policies: {names}.',
    es: 'Estas directivas no están en ninguna lista de directivas: {names}.',
  },
  pools: { en: 'Which version do these pools have?', es: '¿Qué versión tienen estos grupos de servidores?' },
  poolsHint: {
    en: 'The name of a pool does not give its version. Choose the version here, or add the list of services. Your choice is used on this page only and is not stored.',
    es: 'El nombre de un grupo de servidores no indica su versión. Elija aquí la versión o añada la lista de servicios. Lo que elija se usa solo en esta página y no se guarda.',
  },
  poolUsers: {
    en: '{pool} (users: {rows})',
    es: '{pool} (usuarios: {rows})',
  },
  'no-list': {
    en: 'There is no list of users yet. Add a file with the columns SipAddress, RegistrarPool and PersistentChatPolicy; the command is above.',
    es: 'Aún no hay ninguna lista de usuarios. Añada un archivo con las columnas SipAddress, RegistrarPool y PersistentChatPolicy; el comando está arriba.',
  },
  'no-users': {
    en: '{name} has no column SipAddress or DisplayName, so the users cannot be told apart. Found: {found}. This command writes both columns:',
    es: '{name} no tiene ninguna columna SipAddress ni DisplayName, así que no se distingue a los usuarios. Encontrado: {found}. Este comando genera las dos:',
  },
  'lync-2013': same('Lync Server 2013'),
  'lync-2010': same('Lync Server 2010'),
  'ocs-2007-r2': same('Office Communications Server 2007 R2'),
} as const satisfies Readonly<Record<string, Bilingual>>;

export type UsersSay = Say<keyof typeof usersWords | keyof typeof listWords>;
export const usersSpeaker = (lang: Lang): UsersSay => listSpeaker(usersWords, lang);
