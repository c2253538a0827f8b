import addingToTheTopology from './adding-to-the-topology.ts';
import administeringServersAfter2007R2 from './administering-servers-after-2007-r2.ts';
import administeringServersAfter2010 from './administering-servers-after-2010.ts';
import applyPolicy from './apply-policy.ts';
import assignUserPolicy from './assign-user-policy.ts';
import backingUpChatData from './backing-up-chat-data.ts';
import capacityPlanning from './capacity-planning.ts';
import clientInteroperability from './client-interoperability.ts';
import coexistenceConsiderations from './coexistence-considerations.ts';
import configureClients2007R2 from './configure-clients-2007-r2.ts';
import configuringAddIns from './configuring-add-ins.ts';
import configuringCategories from './configuring-categories.ts';
import configuringChatOptions from './configuring-chat-options.ts';
import configuringClients2010 from './configuring-clients-2010.ts';
import configuringRooms from './configuring-rooms.ts';
import creatingOrEditingARoom from './creating-or-editing-a-room.ts';
import deletingARoom from './deleting-a-room.ts';
import deployingPersistentChatServer from './deploying-persistent-chat-server.ts';
import deploymentChecklist from './deployment-checklist.ts';
import desktopClientComparison from './desktop-client-comparison.ts';
import disablingARoom from './disabling-a-room.ts';
import exportPersistentChatData from './export-persistent-chat-data.ts';
import frontEndPoolFailover from './front-end-pool-failover.ts';
import getPersistentChatEndpoint from './get-persistent-chat-endpoint.ts';
import getPersistentChatPolicy from './get-persistent-chat-policy.ts';
import getUser from './get-user.ts';
import globalPolicy from './global-policy.ts';
import groupChatFederatedAccess from './group-chat-federated-access.ts';
import groupChatGroupPolicy from './group-chat-group-policy.ts';
import howPersistentChatWorks from './how-persistent-chat-works.ts';
import importPersistentChatData from './import-persistent-chat-data.ts';
import listOfTables from './list-of-tables.ts';
import manageCategories from './manage-categories.ts';
import manageRooms from './manage-rooms.ts';
import managingPersistentChatServer from './managing-persistent-chat-server.ts';
import migratingGroupChatServers from './migrating-group-chat-servers.ts';
import migrationProcess from './migration-process.ts';
import migrationProcessDetails from './migration-process-details.ts';
import migrationToPersistentChat from './migration-to-persistent-chat.ts';
import monitoringGroupChat from './monitoring-group-chat.ts';
import movingARoomToAnotherCategory from './moving-a-room-to-another-category.ts';
import movingCentralManagement from './moving-central-management.ts';
import movingUsersFromLyncServer2010 from './moving-users-from-lync-server-2010.ts';
import movingUsersFromOcs2007R2 from './moving-users-from-ocs-2007-r2.ts';
import newPersistentChatEndpoint from './new-persistent-chat-endpoint.ts';
import newPersistentChatFeatures from './new-persistent-chat-features.ts';
import newPersistentChatPolicy from './new-persistent-chat-policy.ts';
import newPersistentChatRoom from './new-persistent-chat-room.ts';
import newTrustedApplicationPool from './new-trusted-application-pool.ts';
import newTrustedApplicationServer from './new-trusted-application-server.ts';
import persistentChatCategories from './persistent-chat-categories.ts';
import persistentChatComponents from './persistent-chat-components.ts';
import persistentChatMembership from './persistent-chat-membership.ts';
import persistentChatPolicy from './persistent-chat-policy.ts';
import persistentChatRequirements from './persistent-chat-requirements.ts';
import persistentChatUserRoles from './persistent-chat-user-roles.ts';
import poolsOfLyncServer2010 from './pools-of-lync-server-2010.ts';
import poolsOfOcs2007R2 from './pools-of-ocs-2007-r2.ts';
import portsOfInternalServers from './ports-of-internal-servers.ts';
import removeTrustedApplicationPool from './remove-trusted-application-pool.ts';
import removingBackCompatSite from './removing-back-compat-site.ts';
import requiredResources from './required-resources.ts';
import restoringChatData from './restoring-chat-data.ts';
import rollingBackUsers from './rolling-back-users.ts';
import runBackwardCompatibility from './run-backward-compatibility.ts';
import settingUpSystemPlatforms from './setting-up-system-platforms.ts';
import sitePolicy from './site-policy.ts';
import type { Passage, Source } from './source.ts';
import standardMigrationScenario from './standard-migration-scenario.ts';
import startingAndStoppingServices from './starting-and-stopping-services.ts';
import supportedMigrationPaths from './supported-migration-paths.ts';
import supportedPreviousClients from './supported-previous-clients.ts';
import tableOfNodes from './table-of-nodes.ts';
import tableOfPrincipals from './table-of-principals.ts';
import testingPersistentChat from './testing-persistent-chat.ts';
import trustedApplicationsFrom2007R2 from './trusted-applications-from-2007-r2.ts';
import trustedApplicationsFrom2010 from './trusted-applications-from-2010.ts';
import userPolicy from './user-policy.ts';
import verifyingPilotPool2010 from './verifying-pilot-pool-2010.ts';
import verifyingTheMergedTopology from './verifying-the-merged-topology.ts';
import whatsNewForClients from './whats-new-for-clients.ts';

const registered = [
  coexistenceConsiderations,
  supportedMigrationPaths,
  clientInteroperability,
  supportedPreviousClients,
  desktopClientComparison,
  whatsNewForClients,
  configureClients2007R2,
  configuringClients2010,
  persistentChatPolicy,
  globalPolicy,
  sitePolicy,
  userPolicy,
  applyPolicy,
  assignUserPolicy,
  getPersistentChatPolicy,
  newPersistentChatPolicy,
  testingPersistentChat,
  getUser,
  persistentChatRequirements,
  deploymentChecklist,
  migrationProcessDetails,
  runBackwardCompatibility,
  newPersistentChatEndpoint,
  newPersistentChatRoom,
  getPersistentChatEndpoint,
  migrationToPersistentChat,
  standardMigrationScenario,
  migratingGroupChatServers,
  migrationProcess,
  verifyingTheMergedTopology,
  trustedApplicationsFrom2010,
  trustedApplicationsFrom2007R2,
  newTrustedApplicationServer,
  newTrustedApplicationPool,
  removeTrustedApplicationPool,
  monitoringGroupChat,
  deployingPersistentChatServer,
  settingUpSystemPlatforms,
  persistentChatComponents,
  capacityPlanning,
  requiredResources,
  addingToTheTopology,
  howPersistentChatWorks,
  frontEndPoolFailover,
  portsOfInternalServers,
  newPersistentChatFeatures,
  configuringChatOptions,
  managingPersistentChatServer,
  startingAndStoppingServices,
  persistentChatUserRoles,
  persistentChatCategories,
  configuringCategories,
  manageCategories,
  creatingOrEditingARoom,
  manageRooms,
  configuringRooms,
  movingARoomToAnotherCategory,
  deletingARoom,
  configuringAddIns,
  disablingARoom,
  persistentChatMembership,
  exportPersistentChatData,
  importPersistentChatData,
  backingUpChatData,
  restoringChatData,
  tableOfNodes,
  tableOfPrincipals,
  listOfTables,
  verifyingPilotPool2010,
  administeringServersAfter2010,
  administeringServersAfter2007R2,
  poolsOfLyncServer2010,
  poolsOfOcs2007R2,
  movingUsersFromLyncServer2010,
  movingUsersFromOcs2007R2,
  rollingBackUsers,
  movingCentralManagement,
  removingBackCompatSite,
  groupChatFederatedAccess,
  groupChatGroupPolicy,
] as const;

/** Every source topic, the seed first. */
export const sources: readonly Source[] = registered;

type Registered = (typeof registered)[number];
/** `<source>#<passage>`, and only those that exist. */
export type Citation = { [S in Registered as S['id']]: `${S['id']}#${keyof S['passages'] & string}` }[Registered['id']];

/** The passage a citation names, with its topic and its place in it. Throws on a citation of nothing. */
export function cited(citation: string): { source: Source; key: string; passage: Passage } {
  const [sourceId, key = ''] = citation.split('#');
  const source = sources.find(({ id }) => id === sourceId);
  const passage = source?.passages[key];
  if (!source || !passage) throw new Error(`No passage ${citation}: see src/sources/`);
  return { source, key, passage };
}

/** Every citation there can be, in reading order. */
export const citations: readonly Citation[] = sources.flatMap(({ id, passages }) =>
  Object.keys(passages).map((key) => `${id}#${key}` as Citation),
);
