import type { Question } from '../../src/site/search/records.ts';

/**
 * What administrators type, and the pages of which one has to be among the first three results. A page stands for itself
 * and everything on it. Written from the questions people ask, not from the list of synonyms.
 */
export type Query = Question;

const clientPages = ['checkers/which-client/', 'guidance/clients/', 'open-questions/'];
const invisible = ['guidance/symptoms/', 'guidance/users-and-policy/', 'checkers/effective-policy/', 'checkers/client-access/'];
const policy = ['checkers/effective-policy/', 'guidance/users-and-policy/'];
const placement = ['checkers/pool-placement/', 'guidance/topology-and-homing/', 'guidance/limits-and-capacity/'];
const together = [
  'checkers/side-by-side/',
  'guidance/what-coexistence-is/',
  'open-questions/',
  'guidance/coexistence-considerations/',
];
const endpoint = ['checkers/legacy-endpoint/', 'guidance/after-the-move/'];
const importing = ['checkers/ready-to-migrate/', 'checkers/export-options/', 'guidance/the-move-step-by-step/'];
const preparing = ['checkers/ready-to-migrate/', 'guidance/preparing-the-move/', 'guidance/the-move-step-by-step/'];
const retiring = ['checkers/legacy-retirement/', 'guidance/after-the-move/'];
const names = ['checkers/room-names/', 'guidance/content-and-isolation/'];
const rooms = ['checkers/room-access/', 'guidance/content-and-isolation/', 'glossary/'];
const settings = ['checkers/room-settings/', 'checkers/room-names/', 'guidance/content-and-isolation/'];
const moving = ['checkers/user-move/', 'guidance/users-and-policy/'];
const capacity = ['checkers/pool-capacity/', 'guidance/limits-and-capacity/'];
const several = ['checkers/several-pools/', 'guidance/limits-and-capacity/', 'guidance/topology-and-homing/'];
const homing = ['checkers/pool-home/', 'guidance/topology-and-homing/', 'guidance/coexistence-considerations/'];
const backup = ['checkers/backup-and-restore/', 'checkers/several-pools/', 'guidance/limits-and-capacity/'];
const paths = ['checkers/supported-path/', 'guidance/what-coexistence-is/', 'guidance/preparing-the-move/'];
const roles = ['checkers/roles-and-tools/', 'guidance/preparing-the-move/', 'guidance/the-move-step-by-step/'];
const hops = ['checkers/next-hop/', 'guidance/topology-and-homing/', 'sources/front-end-pool-failover/'];
const domains = ['checkers/legacy-client-domains/', 'guidance/clients/'];
const files = [
  'checkers/room-settings/',
  'guidance/clients/',
  'guidance/the-move-step-by-step/',
  'glossary/#file-store',
  'guidance/content-and-isolation/',
];
const content = ['checkers/shared-content/', 'guidance/content-and-isolation/'];
const access = ['checkers/client-access/', ...clientPages];
const scope = ['about/scope/'];

const list = (anyOf: readonly string[], ...queries: string[]): Query[] => queries.map((query) => ({ query, anyOf }));

/** Queries that only pages still to be written can answer: until then the words are said to be unknown. */
export const queries: { readonly en: readonly Query[]; readonly es: readonly Query[] } = {
  en: [
    // What people were seen to ask
    ...list(clientPages, 'iphone', 'persistent chat mobile'),
    ...list(['glossary/', 'guidance/what-coexistence-is/', ...access], 'pchat'),
    ...list(['glossary/', 'about/scope/', 'guidance/symptoms/'], 'OCS MGC'),
    ...list(invisible, 'chat rooms icon missing', 'persistent chat not showing in client'),
    ...list(placement, 'co-locate persistent chat on front end'),
    ...list(together, 'can 2007 R2, 2010 and 2013 coexist'),
    ...list(['checkers/which-client/', 'guidance/clients/', 'glossary/'], 'Group Chat Console'),
    ...list(scope, 'Skype for Business 2015', 'Teams'),
    ...list(retiring, 'decommission group chat'),
    ...list(endpoint, 'ocschat', 'New-CsPersistentChatEndpoint'),
    ...list(importing, 'Import-CsPersistentChatData'),
    ...list([...policy, 'open-questions/'], 'pool policy'),
    ...list(['checkers/supported-path/', ...placement], 'standard edition'),
    ...list(['checkers/client-access/', 'checkers/shared-content/', 'guidance/clients/'], 'open 2010 rooms with Lync 2013'),
    ...list(names, 'room name too long'),
    ...list(settings, 'category hierarchy'),
    ...list(moving, 'move user back to 2010'),
    ...list(
      ['sources/coexistence-considerations/', 'guidance/coexistence-considerations/'],
      'JJ205131',
      'JJ205131(v=OCS.15)',
      'jj205131 (v=ocs.15)',
    ),
    ...list(
      ['rules/lync-2013-client-needs-2013-pool/'],
      'lync-2013-client-needs-2013-pool',
      '/r/lync-2013-client-needs-2013-pool/',
    ),
    ...list(policy, 'persistant chat policy'),
    ...list(['about/scope/', 'open-questions/'], 'SQL mirroring'),
    // The same kinds, other words
    ...list(
      clientPages,
      'android app',
      'lync phone edition rooms',
      'lync for mac',
      'ipad group chat',
      'windows store app',
      'lync web app chat rooms',
    ),
    ...list(
      access,
      'lync 2013 basic',
      'communicator 2007 r2 group chat',
      'which client for which pool',
      'can lync 2010 use persistent chat',
      'legacy client new pool',
    ),
    ...list(
      invisible,
      'users cannot see persistent chat',
      'chat tab gone after migration',
      'rooms not visible in lync 2013',
      "why can't users see chat rooms",
    ),
    ...list(
      policy,
      'enable persistent chat for all users',
      'Set-CsPersistentChatPolicy',
      'Grant-CsPersistentChatPolicy',
      'site policy vs user policy',
      'global policy disabled',
      'which policy wins',
    ),
    ...list(
      placement,
      'colocated with enterprise edition front end',
      'persistent chat on standard edition server',
      'separate server for compliance',
    ),
    ...list(capacity, 'how many persistent chat servers', 'max users per pool', 'active servers limit', 'concurrent users'),
    ...list(several, 'two persistent chat pools', 'multiple pools same category', 'combine two legacy pools'),
    ...list(homing, 'where must the 2010 pool be homed', 'home pool for group chat 2010'),
    ...list(moving, 'Move-CsUser', 'Move-CsLegacyUser', 'move users from 2007 R2 to lync 2013', 'rollback users to lync 2010'),
    ...list(
      endpoint,
      'sip:ocschat lookup server',
      'legacy clients after migration',
      'Remove-CsPersistentChatEndpoint',
      'lookup service account',
    ),
    ...list(
      retiring,
      'uninstall old group chat server',
      'when can I remove 2007 R2 group chat',
      'trusted application pool remove',
    ),
    ...list(importing, 'Export-CsPersistentChatData', 'import chat history', 'export options xml'),
    ...list(
      preparing,
      'whatif import',
      'root category before import',
      'prerequisites migration',
      'stop group chat services before export',
    ),
    ...list(names, 'duplicate room names', '256 characters room name', 'invalid characters in name'),
    ...list(settings, 'room settings after import', 'invitations category', 'flatten categories'),
    ...list(
      rooms,
      'allowed members',
      'denied members category',
      'who can create rooms',
      'secret room membership',
      'auditorium presenters',
    ),
    ...list(backup, 'restore persistent chat backup', 'move persistent chat to new hardware', 'backup with export cmdlet'),
    ...list(paths, 'upgrade from OCS 2007', 'supported migration path', 'migrate directly from 2007 R2 to 2013'),
    ...list(roles, 'who can run import', 'CsPersistentChatAdministrator', 'admin tool for rooms'),
    ...list(hops, 'next hop', 'front end pool failure', 'change next hop pool'),
    ...list(domains, 'trusted domains client', 'domain list manual configuration'),
    ...list(files, 'files in chat rooms'),
    ...list(content, 'share rooms between pools', 'add-ins between deployments'),
    ...list(together, 'tri-existence', 'run 2010 and 2013 in parallel', 'side by side'),
    ...list([...together, 'checkers/ready-to-migrate/', ...preparing], 'migartion coexistance', 'coexistance'),
  ],
  es: [
    ...list(rooms, 'sala de chat'),
    ...list(policy, 'política de chat persistente'),
    ...list(['glossary/', ...access], 'chat grupal'),
    ...list(scope, 'Skype Empresarial'),
    ...list(invisible, 'no aparece el chat persistente'),
    ...list(clientPages, 'movil'),
    ...list(retiring, 'desmantelar OCS 2007 R2'),
    ...list(together, 'tres versiones a la vez'),
    ...list(moving, 'mover usuarios a 2013'),
    // The same kinds, other words
    ...list(
      clientPages,
      'iphone',
      'android',
      'lync para mac',
      'teléfono',
      'aplicación de la tienda windows',
      'aplicación móvil chat persistente',
    ),
    ...list(['glossary/', 'guidance/what-coexistence-is/', ...access], 'pchat', 'consola de chat en grupo'),
    ...list(
      access,
      'lync 2013 basic',
      'communicator 2007 r2',
      'qué cliente necesito',
      'abrir salas de 2010 con lync 2013',
      'cliente antiguo con grupo nuevo',
    ),
    ...list(
      invisible,
      'el cliente no muestra el chat persistente',
      'no veo las salas',
      'icono de salas de chat',
      'ha desaparecido la pestaña de chat',
    ),
    ...list(
      policy,
      'directiva global',
      'qué politica gana',
      'Set-CsPersistentChatPolicy',
      'habilitar chat persistente',
      'directiva de sitio o de usuario',
      'persistent chat policy',
    ),
    ...list(
      placement,
      'mismo servidor que front end',
      'coubicar chat persistente',
      'standard edition',
      'chat persistente en servidor standard edition',
    ),
    ...list(capacity, 'cuántos servidores de chat', 'máximo de usuarios por grupo', 'servidores activos', 'capacidad'),
    ...list(several, 'dos grupos de servidores de chat persistente', 'varios grupos misma categoria'),
    ...list(homing, 'dónde se aloja el grupo de 2010', 'alojado en lync server 2010'),
    ...list(moving, 'Move-CsLegacyUser', 'Move-CsUser', 'devolver usuario a 2010', 'migrar usuarios desde 2007 R2'),
    ...list(
      endpoint,
      'cuenta ocschat',
      'New-CsPersistentChatEndpoint',
      'servicio de búsqueda',
      'clientes heredados despues de migrar',
    ),
    ...list(
      retiring,
      'retirar servidores antiguos',
      'desinstalar chat en grupo',
      'cuándo puedo quitar lync 2010',
      'dar de baja group chat',
    ),
    ...list(importing, 'Import-CsPersistentChatData', 'Export-CsPersistentChatData', 'importar historial de chat'),
    ...list(
      preparing,
      'simulacro whatif',
      'categoría raíz',
      'requisitos previos de la migración',
      'detener servicios antes de exportar',
    ),
    ...list(names, 'nombre de sala demasiado largo', 'nombres duplicados', 'caracteres no válidos'),
    ...list(settings, 'jerarquía de categorías', 'invitaciones de la categoria', 'configuración de salas tras importar'),
    ...list(rooms, 'miembros permitidos', 'quién puede crear salas', 'salón secreto', 'acceso a una sala'),
    ...list(backup, 'restaurar copia de seguridad', 'pasar a hardware nuevo'),
    ...list(paths, 'actualizar desde OCS 2007 R2', 'ruta de migración admitida', 'migrar directamente de 2007 R2 a 2013'),
    ...list(roles, 'permisos de administrador', 'quién puede ejecutar la importación', 'herramienta de administración'),
    ...list(hops, 'próximo salto', 'caída del grupo front end'),
    ...list(domains, 'lista de dominios del cliente'),
    ...list(files, 'archivos en salas'),
    ...list(content, 'compartir salas entre grupos', 'complementos'),
    ...list(together, 'en paralelo', 'convivencia 2010 y 2013', 'coexistencia', 'triexistencia'),
    ...list(['sources/coexistence-considerations/', 'guidance/coexistence-considerations/'], 'JJ205131(v=OCS.15)', 'jj205131'),
    ...list(['rules/lync-2013-client-needs-2013-pool/'], 'lync-2013-client-needs-2013-pool'),
    ...list(['about/scope/', 'open-questions/'], 'SQL en espejo'),
    ...list(policy, 'directva de usuario', 'politca de chat'),
  ],
};
