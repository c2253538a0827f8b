// Rules read one by one: where each speaks, and with which answers it is kept. Written from the sentence of the rule and its
// passage, not from its conditions. The verdicts of a checker hold most rules; these are the rules of which they do not hold
// everything, because another rule decides there as well, or because the rule is only shown beside the verdict.
import type { RuleId } from '../../src/model/names.ts';

/** Whether a question has one of these answers. */
export type Is = (fact: string, ...answers: string[]) => boolean;
export type Alone = (is: Is) => 'met' | 'broken' | 'not-applicable';

/** A consequence or a permission: it holds in these scenarios, and says nothing in others. */
const holds =
  (where: (is: Is) => boolean): Alone =>
  (is) =>
    where(is) ? 'met' : 'not-applicable';
/** A duty, a prohibition or a recommendation: where it speaks, and whether it is kept there. */
const asks =
  (where: (is: Is) => boolean, kept: (is: Is) => boolean): Alone =>
  (is) =>
    where(is) ? (kept(is) ? 'met' : 'broken') : 'not-applicable';

// What several sentences have in common.
const toLync2013 = (is: Is) => is('moved-from', 'lync-2010', 'ocs-2007-r2') && is('moved-to', 'lync-2013');
const back = (is: Is) => is('moved-from', 'lync-2013') && is('moved-to', 'lync-2010');
const during = (is: Is) => is('stage', 'during');
const withChat = (is: Is) => is('precise-client', 'lync-2013', 'lync-2013-basic');
const legacyChat = (is: Is) => is('precise-client', 'group-chat-2010', 'group-chat-2007-r2');
/** A site policy and a pool policy at once: no topic says which of them decides. */
const undisputed = (is: Is) => is('pool-policy', 'none');
const withinLimits = (is: Is) =>
  is('users-per-server', 'up-to-20000') && is('users-in-all', 'up-to-80000') && is('provisioned-users', 'up-to-150000');
const singleServer = (is: Is) =>
  is('created-as', 'single-server') && is('active-servers', 'one') && is('standby-servers', 'none');
/** A start date is valid only with the room directory. */
const validCutOff = (is: Is) => !is('cut-off', 'another-level');
const freeName = (is: Is) => is('same-name', 'nothing', 'renamed-before-export');
const movedAddress = (is: Is) => is('endpoint-address', 'same') && is('lookup-account', 'deleted');
/** Decommissioning has two steps: the software goes, then the trusted application. */
const decommissioned = (is: Is) => is('removing', 'group-chat', 'trusted-application');
const everyoneConnects = (is: Is) => is('legacy-clients', 'none', 'connected');
const soundServers = (is: Is) => is('time-zone', 'same') && is('disk', 'ntfs') && is('sql-servers', 'separate');
const oneOldPool = (is: Is) => is('migrating-from', 'lync-2010', 'ocs-2007-r2') && is('pool-plan', 'one-to-one');
const listedUser = (is: Is) => is('category-list', 'allowed') && is('branch-appliance', 'no');
/** What the topics on export and import describe: the first import, of all data or of whole categories. */
const legacyExport = (is: Is) =>
  is('exported-from', 'group-chat-2010', 'group-chat-2007-r2') &&
  is('import-turn', 'first') &&
  is('exported-part', 'everything', 'chosen-categories') &&
  validCutOff(is);
const chatRole = (is: Is) => is('role', 'persistent-chat-administrator', 'administrator');
const isManager = (is: Is) => is('role', 'room-manager', 'room-manager-and-creator');
const tool2013 = (is: Is) => is('tool', 'control-panel-2013', 'powershell-2013');
/** Tools of two versions on one computer are not supported. */
const unmixed = (is: Is) => is('tools-computer', 'one-version');
const chatCmdlet = (is: Is) => is('role', 'persistent-chat-administrator') && is('tool', 'powershell-2013') && unmixed(is);

/** Each by its rule. */
export const alone: { readonly [R in RuleId]?: Alone } = {
  // Moving users
  'moved-user-is-enabled-by-policy-as-well': holds(toLync2013),
  'user-who-is-moved-back-loses-persistent-chat': holds(
    (is) => is('moved-from', 'lync-2013') && is('moved-to', 'lync-2010', 'ocs-2007-r2'),
  ),
  'group-chat-follows-its-users': holds(toLync2013),
  'features-are-lost-on-the-way-back': holds(back),
  'user-without-a-registrar-pool-cannot-sign-in': holds((is) => is('moved-from', 'unassigned')),
  'no-persistent-chat-in-office-365': holds((is) => is('moved-to', 'lync-online')),
  'registrar-pool-confirms-the-move': holds(toLync2013),
  'user-may-be-moved-back-to-2010': holds(
    (is) => back(is) && is('move-tool', 'move-cs-user') && !is('unified-contacts', 'not-rolled-back'),
  ),
  'contacts-may-be-left-to-move-cs-user': holds(
    (is) => back(is) && is('move-tool', 'move-cs-user') && is('unified-contacts', 'not-rolled-back'),
  ),

  // Which deployments stand together
  'both-old-versions-are-no-starting-point': holds((is) => during(is) && is('has-2010', 'yes') && is('has-2007-r2', 'yes')),
  'routing-between-versions-is-limited': holds(
    (is) => during(is) && is('has-2013', 'yes') && (is('has-2010', 'yes') || is('has-2007-r2', 'yes')),
  ),
  'after-migration-2013-pool-may-stand': holds(
    (is) => is('stage', 'after') && is('has-2013', 'yes') && is('has-2010', 'no') && is('has-2007-r2', 'no'),
  ),
  'deployments-may-stand-side-by-side': holds(
    (is) => during(is) && ['has-2013', 'has-2010', 'has-2007-r2'].filter((it) => is(it, 'yes')).length > 1,
  ),
  'one-old-version-may-stand-beside-2013': holds(
    (is) => during(is) && is('has-2013', 'yes') && is('has-2010', 'yes') !== is('has-2007-r2', 'yes'),
  ),
  'group-chat-may-coexist-with-persistent-chat': holds((is) => during(is) && is('has-2013', 'yes') && is('has-2010', 'yes')),

  // Which client
  'signing-in-to-2010-is-not-chat': holds((is) => withChat(is) && is('home', 'lync-2010')),
  'group-chat-2010-client-is-not-applicable-on-2007-r2': holds(
    (is) => is('precise-client', 'group-chat-2010') && is('pool', 'group-chat-2007-r2'),
  ),
  'older-client-keeps-its-experience': holds((is) => is('precise-client', 'lync-2010') && is('home', 'lync-2013')),
  // With a 2013 pool the migration guide speaks instead, in a footnote of the table.
  'group-chat-2010-client-was-not-applicable': holds(
    (is) => is('precise-client', 'group-chat-2010') && is('pool', 'group-chat-2007-r2'),
  ),
  'basic-does-not-turn-rooms-into-meetings': holds(
    (is) => is('precise-client', 'lync-2013-basic') && is('pool', 'persistent-chat-2013'),
  ),
  'version-filter-keeps-lync-2013-off-2007-r2': holds(
    (is) => is('precise-client', 'lync-2013', 'web-app') && is('home', 'ocs-2007-r2'),
  ),
  'no-access-by-default-for-legacy-clients-either': holds(
    (is) => legacyChat(is) && is('pool', 'persistent-chat-2013') && is('policy', 'disabled'),
  ),
  'group-chat-2007-r2-client-may-reach-group-chat-2007-r2': holds(
    (is) =>
      is('precise-client', 'group-chat-2007-r2') &&
      is('pool', 'group-chat-2007-r2') &&
      is('setup', 'manual') &&
      is('connected', 'none'),
  ),
  'group-chat-2007-r2-client-may-reach-persistent-chat-2013': holds(
    (is) =>
      is('precise-client', 'group-chat-2007-r2') &&
      is('pool', 'persistent-chat-2013') &&
      is('setup', 'manual') &&
      is('connected', 'none'),
  ),
  'group-chat-2010-client-may-reach-persistent-chat-2013': holds(
    (is) => is('precise-client', 'group-chat-2010') && is('pool', 'persistent-chat-2013') && is('setup', 'manual'),
  ),
  'group-chat-2010-client-may-reach-group-chat-2010': holds(
    (is) =>
      is('precise-client', 'group-chat-2010') &&
      is('pool', 'group-chat-2010') &&
      is('setup', 'manual') &&
      is('connected', 'none'),
  ),
  'lync-2013-and-basic-cannot-use-group-chat-2007-r2': asks(withChat, (is) => !is('pool', 'group-chat-2007-r2')),
  'lync-2013-and-basic-cannot-use-group-chat-2010': asks(withChat, (is) => !is('pool', 'group-chat-2010')),
  'lync-2013-or-basic-user-is-enabled-by-policy': asks(
    (is) => withChat(is) && is('pool', 'persistent-chat-2013'),
    (is) => is('policy', 'enabled'),
  ),
  'lync-2013-or-basic-user-is-homed-on-2013': asks(
    (is) => withChat(is) && is('pool', 'persistent-chat-2013'),
    (is) => is('home', 'lync-2013'),
  ),
  'lync-clients-cannot-sign-in-on-2007-r2': asks(
    (is) => withChat(is) || is('precise-client', 'lync-2010', 'lync-2010-attendant', 'web-app', 'store-app'),
    (is) => !is('home', 'ocs-2007-r2'),
  ),
  'communicator-2007-r2-has-no-persistent-chat': asks(
    (is) => is('pool', 'persistent-chat-2013'),
    (is) => !is('precise-client', 'communicator-2007-r2'),
  ),
  'communicator-2007-r2-has-no-chat-rooms': asks(
    (is) => is('pool', 'group-chat-2010', 'group-chat-2007-r2'),
    (is) => !is('precise-client', 'communicator-2007-r2'),
  ),
  'clients-without-persistent-chat': asks(
    (is) => is('pool', 'persistent-chat-2013'),
    (is) => !is('precise-client', 'lync-2010', 'lync-2010-attendant', 'lync-phone-edition', 'mac', 'web-app', 'store-app'),
  ),
  'lync-2013-and-basic-may-use-persistent-chat': holds((is) => withChat(is) && is('pool', 'persistent-chat-2013')),
  'group-chat-clients-are-configured-for-one-pool': asks(legacyChat, (is) => is('connected', 'none')),

  // Domains of the legacy client
  'domain-of-a-2007-r2-pool-is-not-applicable': holds((is) => is('pool', 'group-chat-2007-r2')),
  'one-pool-at-a-time-whatever-is-listed': holds((is) => is('listed-domains', 'several') && is('listed-for', 'own-pools')),
  'group-chat-2010-pool-is-found-by-its-well-known-user': holds(
    (is) => is('listed-domains', 'one') && is('pool', 'group-chat-2010'),
  ),
  'listed-domain-has-a-lookup-server': holds((is) => is('listed-domains', 'several')),
  'lookup-server-is-assumed-from-the-sip-address': holds((is) => is('listed-domains', 'one')),
  'several-domains-may-be-those-of-federated-companies': holds(
    (is) => is('listed-domains', 'several') && is('listed-for', 'federated-company') && is('pool', 'group-chat-2010'),
  ),

  // Access of clients
  'features-wait-for-the-move-to-2013': holds((is) => is('client', 'lync-2013') && is('home', 'lync-2010')),
  'policy-shows-the-chat-environment': holds(
    (is) => is('client', 'lync-2013') && is('policy', 'enabled') && is('home', 'lync-2013'),
  ),
  'no-access-by-default-names-no-client': holds(
    (is) => is('client', 'group-chat') && is('pool', 'persistent-chat-2013') && is('policy', 'disabled'),
  ),
  'endpoint-gives-legacy-clients-a-simple-address': holds(
    (is) => is('client', 'group-chat') && is('pool', 'persistent-chat-2013') && is('setup', 'manual'),
  ),
  'lync-2013-client-needs-no-endpoint': holds((is) => is('client', 'lync-2013') && is('pool', 'persistent-chat-2013')),
  'legacy-client-may-reach-group-chat-2007-r2': holds(
    (is) => is('client', 'group-chat') && is('pool', 'group-chat-2007-r2') && is('setup', 'manual') && is('connected', 'none'),
  ),
  'legacy-client-may-reach-group-chat-2010': holds(
    (is) => is('client', 'group-chat') && is('pool', 'group-chat-2010') && is('setup', 'manual') && is('connected', 'none'),
  ),
  'legacy-client-may-reach-persistent-chat-2013': holds(
    (is) => is('client', 'group-chat') && is('pool', 'persistent-chat-2013') && is('setup', 'manual') && is('connected', 'none'),
  ),
  'lync-2013-client-user-is-enabled-by-policy': asks(
    (is) => is('client', 'lync-2013') && is('pool', 'persistent-chat-2013'),
    (is) => is('policy', 'enabled'),
  ),
  'lync-2013-client-user-is-homed-on-2013': asks(
    (is) => is('client', 'lync-2013') && is('pool', 'persistent-chat-2013'),
    (is) => is('home', 'lync-2013'),
  ),

  // Which policy decides
  'global-policy-decides-for-the-rest': holds((is) => is('user-policy', 'none') && is('site-policy', 'none') && undisputed(is)),
  'user-policy-settles-the-pool-scope': holds((is) => !is('user-policy', 'none') && is('pool-policy', 'appears')),
  'site-policy-decides-before-global': holds((is) => is('user-policy', 'none') && !is('site-policy', 'none') && undisputed(is)),
  'user-policy-decides-before-site-and-global': holds((is) => !is('user-policy', 'none')),
  'without-user-policy-the-next-one-applies': holds((is) => !is('user-policy', 'none')),
  'policy-is-off-by-default': holds((is) => is('global-policy', 'disables')),
  'pool-policy-may-override-global': holds((is) => is('user-policy', 'none') && is('pool-policy', 'appears')),
  'global-policy-may-enable-everyone': holds(
    (is) => is('user-policy', 'none') && is('site-policy', 'none') && is('pool-policy', 'none') && is('global-policy', 'enables'),
  ),
  'site-policy-may-enable-its-users': holds(
    (is) => is('user-policy', 'none') && is('pool-policy', 'none') && is('site-policy', 'enables'),
  ),
  'user-policy-may-enable-the-user': holds((is) => is('user-policy', 'enables')),
  'site-policy-must-enable-its-users': asks(
    (is) => is('user-policy', 'none') && !is('site-policy', 'none') && is('pool-policy', 'none'),
    (is) => is('site-policy', 'enables'),
  ),
  'user-policy-must-enable-the-user': asks(
    (is) => !is('user-policy', 'none'),
    (is) => is('user-policy', 'enables'),
  ),

  // Size of pools
  'further-pools-do-not-raise-the-limit': holds(() => true),
  'multiple-server-pool-should-be-created': asks(
    (is) => is('runs-on', 'own-servers'),
    (is) => is('created-as', 'multiple-server'),
  ),
  'users-of-a-failed-server-move-to-the-others': holds((is) => is('active-servers', 'two-to-four')),
  'standard-edition-cannot-have-several-servers': asks(
    (is) => is('runs-on', 'standard-edition'),
    (is) => is('active-servers', 'one'),
  ),
  'single-server-pool-cannot-grow': asks(
    (is) => is('created-as', 'single-server'),
    (is) => is('active-servers', 'one'),
  ),
  'single-server-pool-cannot-have-standby-servers': asks(
    (is) => is('created-as', 'single-server'),
    (is) => is('standby-servers', 'none'),
  ),
  'pool-may-have-four-active-servers': holds(
    (is) =>
      is('runs-on', 'own-servers') &&
      is('created-as', 'multiple-server') &&
      is('active-servers', 'one', 'two-to-four') &&
      !is('standby-servers', 'more-than-four') &&
      withinLimits(is),
  ),
  'pool-may-have-standby-servers': holds(
    (is) =>
      is('runs-on', 'own-servers') &&
      is('created-as', 'multiple-server') &&
      is('standby-servers', 'up-to-four') &&
      !is('active-servers', 'more-than-four') &&
      withinLimits(is),
  ),
  'single-server-pool-may-be-deployed': holds((is) => is('runs-on', 'own-servers') && singleServer(is) && withinLimits(is)),
  'standard-edition-may-run-a-small-pool': holds(
    (is) => is('runs-on', 'standard-edition') && singleServer(is) && withinLimits(is),
  ),

  // Ready to migrate
  'new-chat-pool-is-empty': holds((is) => is('target-pool', 'empty')),
  'import-merges-into-what-is-there': holds((is) => is('target-pool', 'filled', 'clashing')),
  'import-converts-some-data': holds((is) => !is('what-if', 'skipped')),
  'items-may-be-created-before-the-import': holds((is) => is('target-pool', 'filled') && validCutOff(is)),
  'used-chat-database-is-backed-up': asks(
    (is) => is('target-pool', 'filled', 'clashing'),
    (is) => is('backups', 'both'),
  ),
  'chat-administrator-may-carry-out-the-migration': holds(
    (is) => is('run-as', 'persistent-chat-administrator') && validCutOff(is),
  ),

  // Settings of rooms
  'category-tree-should-be-flattened-first': asks(
    (is) => is('setting', 'nesting'),
    (is) => is('handled', 'before'),
  ),
  'unfitting-invitations-become-false': holds(
    (is) => is('setting', 'invitations') && is('wish', 'keep') && !is('handled', 'before'),
  ),
  'add-ins-show-once-associated': holds((is) => is('setting', 'add-ins') && is('wish', 'keep')),
  'disabled-rooms-keep-settings-and-history': holds((is) => is('setting', 'disabled-rooms')),
  'federated-users-become-disabled-principals': holds((is) => is('setting', 'federated-members')),
  'nested-categories-may-be-flattened': holds((is) => is('setting', 'nesting') && is('wish', 'let-go')),
  'removed-root-managers-may-stay-out': holds(
    (is) => is('setting', 'root-managers') && is('wish', 'let-go') && is('handled', 'before'),
  ),
  'room-may-keep-invitations-of-its-category': holds(
    (is) => is('setting', 'invitations') && is('wish', 'keep') && is('handled', 'before'),
  ),
  'invitations-are-reset-before-the-migration': asks(
    (is) => is('setting', 'invitations') && is('wish', 'keep'),
    (is) => is('handled', 'before'),
  ),
  'rooms-with-federated-users-may-be-migrated': holds((is) => is('setting', 'federated-members') && is('wish', 'let-go')),
  'file-folder-may-be-copied-after-the-import': holds((is) => is('setting', 'files') && is('handled', 'after')),
  'legacy-client-may-use-files': holds(
    (is) => is('setting', 'files') && is('handled', 'after') && is('file-client', 'group-chat'),
  ),
  'lync-2013-client-cannot-use-files': asks(
    (is) => is('setting', 'files', 'new-files') && is('wish', 'keep'),
    (is) => !is('file-client', 'lync-2013'),
  ),
  'room-may-have-a-description-only': holds((is) => is('setting', 'topic') && is('wish', 'let-go')),
  'chat-history-may-be-set-for-the-category': holds((is) => is('setting', 'chat-history') && is('wish', 'let-go')),
  'room-may-have-invitations-off': holds((is) => is('setting', 'invitations') && is('wish', 'let-go')),
  'legacy-client-may-post-new-files': holds(
    (is) => is('setting', 'new-files') && is('wish', 'keep') && is('file-client', 'group-chat'),
  ),
  'rooms-may-enable-or-disable-file-upload': holds((is) => is('setting', 'file-upload') && is('wish', 'keep')),

  // Names of rooms
  'room-under-a-child-category-gets-a-prefix': holds((is) => is('category-level', 'child')),
  'long-room-name-may-be-shortened-before-the-export': holds(
    (is) => is('name-length', 'shortened-before-export') && freeName(is),
  ),
  'prefixed-room-name-may-be-migrated': holds(
    (is) => is('category-level', 'child') && is('name-length', 'up-to-240') && freeName(is),
  ),
  'room-name-under-a-top-category-may-stay': holds(
    (is) => is('category-level', 'top') && is('name-length', 'up-to-240', '241-to-256') && is('same-name', 'nothing'),
  ),
  // The limit of 256 characters holds for the export as well: a name that is longer until the import is too late.
  'naming-conflict-may-be-removed-before-the-export': holds(
    (is) =>
      is('category-level', 'top') &&
      is('same-name', 'renamed-before-export') &&
      is('name-length', 'up-to-240', '241-to-256', 'shortened-before-export'),
  ),

  // The endpoint for legacy clients
  'keeping-the-address-only-spares-the-clients': holds((is) => is('endpoint-address', 'different')),
  'endpoint-works-once-services-restart': holds((is) => is('chat-services', 'stopped')),
  'one-endpoint-per-pool-is-enough': asks(
    () => true,
    (is) => is('created-endpoints', 'one'),
  ),
  'endpoint-of-the-installation-does-not-count': holds((is) => is('created-endpoints', 'several')),
  'clients-may-connect-once-the-endpoint-exists': holds(
    (is) => movedAddress(is) && is('client-setting', 'unchanged') && is('chat-services', 'started'),
  ),
  'clients-may-stay-as-they-are': holds(
    (is) => movedAddress(is) && is('client-setting', 'unchanged') && is('chat-services', 'started'),
  ),
  'clients-may-be-configured-with-the-endpoint-address': holds(
    (is) => is('client-setting', 'reconfigured') && is('chat-services', 'started'),
  ),

  // Retirement
  'deletion-removes-the-trusted-service-entries': holds((is) => is('removing', 'trusted-application')),
  'workers-on-legacy-clients-should-keep-their-rooms': asks(
    (is) => is('removing', 'group-chat') && is('migration', 'verified'),
    (is) => is('legacy-clients', 'none', 'connected'),
  ),
  'legacy-content-is-reached-only-by-migrating': holds((is) => is('removing', 'group-chat') && is('migration', 'given-up')),
  'migrated-group-chat-may-be-decommissioned': holds(
    (is) => is('removing', 'group-chat') && is('migration', 'verified') && everyoneConnects(is),
  ),
  'kept-group-chat-keeps-its-home': asks(
    (is) => is('removing', 'nothing') && is('group-chat-left', 'software'),
    (is) => !is('legacy-pool', 'deactivated'),
  ),
  'legacy-access-is-set-up-before-group-chat-goes': asks(
    (is) => decommissioned(is) && !is('migration', 'given-up'),
    (is) => !is('legacy-clients', 'on-legacy'),
  ),
  'persistent-chat-starts-before-group-chat-goes': asks(
    (is) => decommissioned(is) && !is('migration', 'given-up'),
    (is) => !is('legacy-clients', 'waiting'),
  ),
  'group-chat-software-goes-before-its-application': asks(
    (is) => is('removing', 'trusted-application'),
    (is) => !is('group-chat-left', 'software'),
  ),
  'trusted-application-may-be-deleted': holds(
    (is) =>
      is('removing', 'trusted-application') &&
      is('group-chat-left', 'entries') &&
      is('migration', 'verified') &&
      everyoneConnects(is),
  ),
  'legacy-access-may-be-configured-afterwards': holds(
    (is) => decommissioned(is) && is('migration', 'verified') && is('legacy-clients', 'on-legacy'),
  ),
  'persistent-chat-roles-are-optional': holds((is) => decommissioned(is) && is('migration', 'given-up')),
  'empty-pool-of-2010-may-be-deactivated': holds(
    (is) => is('removing', 'lync-2010-pool') && is('group-chat-left', 'nothing') && !is('legacy-pool', 'in-use'),
  ),
  'pool-of-2010-is-empty-before-it-goes': asks(
    (is) => is('removing', 'lync-2010-pool'),
    (is) => !is('legacy-pool', 'in-use'),
  ),
  'empty-pool-of-2007-r2-may-be-deactivated': holds(
    (is) => is('removing', 'ocs-2007-r2-pool') && !is('group-chat-left', 'software') && !is('legacy-pool', 'in-use'),
  ),
  'pool-of-2007-r2-is-empty-before-it-goes': asks(
    (is) => is('removing', 'ocs-2007-r2-pool'),
    (is) => !is('legacy-pool', 'in-use'),
  ),
  'back-compat-site-may-be-removed': holds(
    (is) => is('removing', 'back-compat-site') && is('legacy-pool', 'deactivated') && !is('group-chat-left', 'software'),
  ),

  // Next hop
  'application-pool-without-a-registrar-stays': holds((is) => !is('application', 'persistent-chat-pool')),
  'new-application-beside-an-old-version-may-have-a-2013-next-hop': holds(
    (is) => is('application', 'new-trusted-application') && is('mixed-topology', 'yes') && is('next-hop', 'lync-2013'),
  ),
  'new-application-beside-2013-cannot-have-a-2007-r2-next-hop': asks(
    (is) => is('application', 'new-trusted-application', 'new-group-chat-2010') && is('mixed-topology', 'yes'),
    (is) => !is('next-hop', 'ocs-2007-r2'),
  ),
  'new-application-in-2013-alone-may-have-a-2013-next-hop': holds(
    (is) => is('application', 'new-trusted-application') && is('mixed-topology', 'no') && is('next-hop', 'lync-2013'),
  ),

  // Where the pool is placed, and which way is supported
  'chat-database-should-be-apart': asks(
    (is) => is('runs-on', 'own-servers') && is('chat-databases', 'alone', 'beside-back-end'),
    (is) => is('chat-databases', 'alone'),
  ),
  'chat-server-depends-on-a-2013-front-end': holds(() => true),
  'chat-servers-should-share-the-domain': asks(
    () => true,
    (is) => is('directory', 'same-domain'),
  ),
  'chat-servers-may-have-computers-of-their-own': holds(
    (is) => is('runs-on', 'own-servers') && is('directory', 'same-domain') && is('chat-databases', 'alone') && soundServers(is),
  ),
  'chat-server-may-share-a-standard-edition-server': holds(
    (is) =>
      is('runs-on', 'standard-edition') &&
      is('directory', 'same-domain') &&
      is('pool-fqdn', 'of-the-server') &&
      is('chat-databases', 'alone', 'beside-back-end') &&
      soundServers(is),
  ),
  'chat-database-may-share-the-back-end-instance': holds(
    (is) =>
      is('chat-databases', 'beside-back-end') &&
      is('runs-on', 'own-servers') &&
      !is('directory', 'another-forest') &&
      soundServers(is),
  ),
  'chat-servers-may-be-in-another-domain': holds(
    (is) =>
      is('directory', 'another-domain') &&
      is('runs-on', 'own-servers') &&
      is('chat-databases', 'alone', 'beside-back-end') &&
      soundServers(is),
  ),
  'pool-on-standard-edition-has-the-name-of-the-server': asks(
    (is) => is('runs-on', 'standard-edition'),
    (is) => is('pool-fqdn', 'of-the-server'),
  ),
  'old-version-may-be-migrated-side-by-side': holds(
    (is) => oneOldPool(is) && is('method', 'side-by-side') && is('runs-on', 'own-servers') && !is('directory', 'another-forest'),
  ),
  // For Group Chat of 2010 the topic on Standard Edition speaks instead, whatever the target.
  'every-topology-may-be-migrated': holds(
    (is) => oneOldPool(is) && is('migrating-from', 'ocs-2007-r2') && is('runs-on', 'own-servers', 'standard-edition'),
  ),
  'another-domain-of-the-forest-may-be-used': holds(
    (is) => oneOldPool(is) && is('runs-on', 'own-servers') && is('directory', 'another-domain'),
  ),
  'group-chat-of-2010-cannot-go-to-standard-edition': asks(
    (is) => is('migrating-from', 'lync-2010'),
    (is) => !is('runs-on', 'standard-edition'),
  ),
  'standard-edition-is-for-new-deployments': asks(
    (is) => is('migrating-from', 'ocs-2007-r2'),
    (is) => !is('runs-on', 'standard-edition'),
  ),

  // Access to rooms
  'denied-members-override-allowed-members': holds((is) => is('category-list', 'denied')),
  'secret-rooms-are-found-by-members-only': holds((is) => is('room-privacy', 'secret')),
  'creator-becomes-manager-of-the-room': holds((is) => is('room-task', 'create') && is('room-standing', 'creator')),
  'creators-should-be-allowed-members': asks(
    (is) => is('room-standing', 'creator'),
    (is) => is('category-list', 'allowed'),
  ),
  'room-members-should-be-allowed-members': asks(
    (is) => is('room-standing', 'member'),
    (is) => is('category-list', 'allowed'),
  ),
  'allowed-member-may-enter-an-open-room': holds(
    (is) => is('room-task', 'enter') && is('room-privacy', 'open') && listedUser(is),
  ),
  'member-may-enter-a-closed-or-secret-room': holds(
    (is) => is('room-task', 'enter') && is('room-privacy', 'closed', 'secret') && is('room-standing', 'member') && listedUser(is),
  ),
  'creator-may-create-a-room': holds((is) => is('room-task', 'create') && is('room-standing', 'creator') && listedUser(is)),

  // Export and import
  'level-takes-only-one-kind-of-data': holds((is) => is('exported-part', 'one-level')),
  'scope-takes-only-the-chosen-categories': holds((is) => is('exported-part', 'chosen-categories')),
  'start-date-limits-content-of-the-room-directory-level': holds((is) => is('cut-off', 'room-directory')),
  'cmdlet-references-name-2010-only': holds((is) => is('exported-from', 'group-chat-2007-r2')),
  'exported-file-is-no-xml-file': asks(
    (is) => is('export-output', 'file'),
    (is) => !is('import-input', 'xml'),
  ),
  'exported-bytes-are-imported-as-bytes': asks(
    (is) => is('export-output', 'bytes'),
    (is) => is('import-input', 'bytes'),
  ),
  'import-may-name-an-xml-file': holds((is) => is('export-output', 'file') && is('import-input', 'xml')),
  'exported-zip-file-may-be-imported': holds(
    (is) => is('export-output', 'file') && is('import-input', 'zip') && legacyExport(is),
  ),
  'exported-bytes-may-be-imported': holds(
    (is) => is('export-output', 'bytes') && is('import-input', 'bytes') && legacyExport(is),
  ),

  // Roles and tools
  'three-roles-may-change-the-policy': holds(
    (is) =>
      is('task', 'change-policy') &&
      is('role', 'persistent-chat-administrator', 'administrator', 'user-administrator') &&
      tool2013(is),
  ),
  'three-roles-may-apply-the-policy': holds(
    (is) =>
      is('task', 'assign-policy') &&
      is('role', 'persistent-chat-administrator', 'administrator', 'user-administrator') &&
      is('tool', 'control-panel-2013'),
  ),
  'policy-assignment-takes-a-user-administrator': asks(
    (is) => is('task', 'assign-policy') && is('tool', 'control-panel-2013'),
    (is) => is('role', 'user-administrator', 'administrator'),
  ),
  'policy-may-be-assigned-in-powershell': holds(
    (is) =>
      is('task', 'assign-policy') &&
      is('role', 'administrator', 'user-administrator') &&
      is('tool', 'powershell-2013') &&
      unmixed(is),
  ),
  'local-user-may-define-the-topology': holds(
    (is) => is('task', 'topology') && is('tool', 'topology-builder-2013') && unmixed(is),
  ),
  'administrators-change-rooms-with-2013-tools': asks((is) => is('task', 'room', 'room-category') && !isManager(is), tool2013),
  'categories-and-add-ins-are-changed-with-2013-tools': asks((is) => is('task', 'category-or-add-in'), tool2013),
  'endpoint-is-not-in-control-panel': asks(
    (is) => is('task', 'legacy-endpoint'),
    (is) => !is('tool', 'control-panel-2013'),
  ),
  'admin-tool-is-gone-in-2013': asks(
    (is) => !is('task', 'legacy-items', 'topology', 'services'),
    (is) => !is('tool', 'group-chat-admin-tool'),
  ),
  'group-chat-administrator-may-change-legacy-items': holds(
    (is) =>
      is('task', 'legacy-items') && is('role', 'group-chat-administrator') && is('tool', 'group-chat-admin-tool') && unmixed(is),
  ),
  'administrators-may-change-the-settings': holds((is) => is('task', 'chat-settings') && chatRole(is) && tool2013(is)),
  'services-are-run-with-cmdlets': holds((is) => is('task', 'services') && chatCmdlet(is)),
  'room-managers-keep-to-their-site': asks(
    (is) => is('task', 'room', 'room-category') && isManager(is),
    (is) => is('room-site', 'own-site'),
  ),
  'chat-administrator-may-create-the-endpoint': holds((is) => is('task', 'legacy-endpoint') && chatCmdlet(is)),
  'chat-administrator-may-export-and-import': holds((is) => is('task', 'export-and-import') && chatCmdlet(is)),
  'chat-administrator-may-change-the-category': holds(
    (is) => is('task', 'room-category') && is('role', 'persistent-chat-administrator') && tool2013(is) && unmixed(is),
  ),
  'chat-administrator-may-change-rooms': holds(
    (is) => is('task', 'room') && is('role', 'persistent-chat-administrator') && tool2013(is) && unmixed(is),
  ),
  'room-manager-may-change-the-room-in-the-client': holds(
    (is) => is('task', 'room') && isManager(is) && is('tool', 'lync-2013-client') && is('room-site', 'own-site') && unmixed(is),
  ),
  'categories-take-a-chat-administrator': asks((is) => is('task', 'category-or-add-in'), chatRole),
  'chat-administrator-may-change-categories': holds(
    (is) => is('task', 'category-or-add-in') && chatRole(is) && tool2013(is) && unmixed(is),
  ),
  'administrator-may-change-a-room-in-the-client': holds(
    (is) => is('task', 'room', 'room-category') && is('role', 'persistent-chat-administrator') && is('tool', 'lync-2013-client'),
  ),
  'room-managers-cannot-delete-rooms': asks(
    (is) => is('task', 'delete-room'),
    (is) => !isManager(is) && !is('role', 'another-role'),
  ),
  'rooms-are-deleted-in-powershell': asks(
    (is) => is('task', 'delete-room'),
    (is) => is('tool', 'powershell-2013'),
  ),
  'manager-and-creator-may-move-the-room': holds(
    (is) => is('task', 'room-category') && is('role', 'room-manager-and-creator') && is('tool', 'lync-2013-client'),
  ),
  'chat-administrator-may-delete-disabled-rooms': holds((is) => is('task', 'delete-room') && chatCmdlet(is)),
  'room-managers-do-not-share-a-name': asks(
    (is) => is('task', 'room', 'room-category') && isManager(is),
    (is) => is('user-name', 'unique'),
  ),
  'export-and-import-are-not-in-control-panel': asks(
    (is) => is('task', 'export-and-import'),
    (is) => !is('tool', 'control-panel-2013'),
  ),
  'tools-of-2010-cannot-manage-2013': asks(
    (is) => !is('task', 'legacy-items', 'topology'),
    (is) => !is('tool', 'control-panel-2010', 'topology-builder-2010'),
  ),

  // Several pools
  'item-may-belong-to-one-pool': holds(
    (is) => is('pool-subject', 'room', 'category', 'add-in') && is('pool-wish', 'in-one-pool') && is('name-taken', 'no'),
  ),
  'deployment-may-have-one-pool': holds(
    (is) => is('pool-subject', 'deployment') && is('pool-wish', 'in-one-pool') && is('pool-reason', 'another'),
  ),
  'deployment-may-have-several-pools': holds(
    (is) => is('pool-subject', 'deployment') && is('pool-wish', 'in-several') && is('pool-reason', 'another'),
  ),
  'several-pools-may-keep-data-apart': holds(
    (is) => is('pool-subject', 'deployment') && is('pool-wish', 'in-several') && is('pool-reason', 'regulatory-data'),
  ),
  'each-pool-may-have-an-endpoint': holds((is) => is('pool-subject', 'legacy-endpoint') && is('pool-wish', 'in-one-pool')),
  'endpoint-cannot-serve-several-pools': asks(
    (is) => is('pool-subject', 'legacy-endpoint'),
    (is) => !is('pool-wish', 'in-several'),
  ),
  'add-in-cannot-be-moved-to-another-pool': asks(
    (is) => is('pool-subject', 'add-in'),
    (is) => !is('pool-wish', 'moved-to-another'),
  ),
};
