import applyPolicy from './apply-policy.ts';
import assignUserPolicy from './assign-user-policy.ts';
import clientInteroperability from './client-interoperability.ts';
import coexistenceConsiderations from './coexistence-considerations.ts';
import configureClients2007R2 from './configure-clients-2007-r2.ts';
import configuringAddIns from './configuring-add-ins.ts';
import configuringCategories from './configuring-categories.ts';
import creatingOrEditingARoom from './creating-or-editing-a-room.ts';
import deployingPersistentChatServer from './deploying-persistent-chat-server.ts';
import deploymentChecklist from './deployment-checklist.ts';
import desktopClientComparison from './desktop-client-comparison.ts';
import disablingARoom from './disabling-a-room.ts';
import exportPersistentChatData from './export-persistent-chat-data.ts';
import getPersistentChatEndpoint from './get-persistent-chat-endpoint.ts';
import getPersistentChatPolicy from './get-persistent-chat-policy.ts';
import globalPolicy from './global-policy.ts';
import groupChatFederatedAccess from './group-chat-federated-access.ts';
import groupChatGroupPolicy from './group-chat-group-policy.ts';
import importPersistentChatData from './import-persistent-chat-data.ts';
import manageCategories from './manage-categories.ts';
import manageRooms from './manage-rooms.ts';
import migratingGroupChatServers from './migrating-group-chat-servers.ts';
import migrationProcessDetails from './migration-process-details.ts';
import migrationToPersistentChat from './migration-to-persistent-chat.ts';
import movingCentralManagement from './moving-central-management.ts';
import movingUsersFromLyncServer2010 from './moving-users-from-lync-server-2010.ts';
import movingUsersFromOcs2007R2 from './moving-users-from-ocs-2007-r2.ts';
import newPersistentChatEndpoint from './new-persistent-chat-endpoint.ts';
import newPersistentChatFeatures from './new-persistent-chat-features.ts';
import persistentChatCategories from './persistent-chat-categories.ts';
import persistentChatComponents from './persistent-chat-components.ts';
import persistentChatMembership from './persistent-chat-membership.ts';
import persistentChatPolicy from './persistent-chat-policy.ts';
import persistentChatRequirements from './persistent-chat-requirements.ts';
import persistentChatUserRoles from './persistent-chat-user-roles.ts';
import poolsOfLyncServer2010 from './pools-of-lync-server-2010.ts';
import poolsOfOcs2007R2 from './pools-of-ocs-2007-r2.ts';
import removingBackCompatSite from './removing-back-compat-site.ts';
import runBackwardCompatibility from './run-backward-compatibility.ts';
import settingUpSystemPlatforms from './setting-up-system-platforms.ts';
import sitePolicy from './site-policy.ts';
import type { Passage, Source } from './source.ts';
import standardMigrationScenario from './standard-migration-scenario.ts';
import supportedMigrationPaths from './supported-migration-paths.ts';
import supportedPreviousClients from './supported-previous-clients.ts';
import userPolicy from './user-policy.ts';
import whatsNewForClients from './whats-new-for-clients.ts';

const registered = [
  coexistenceConsiderations,
  supportedMigrationPaths,
  clientInteroperability,
  supportedPreviousClients,
  desktopClientComparison,
  whatsNewForClients,
  configureClients2007R2,
  persistentChatPolicy,
  globalPolicy,
  sitePolicy,
  userPolicy,
  applyPolicy,
  assignUserPolicy,
  getPersistentChatPolicy,
  persistentChatRequirements,
  deploymentChecklist,
  migrationProcessDetails,
  runBackwardCompatibility,
  newPersistentChatEndpoint,
  getPersistentChatEndpoint,
  migrationToPersistentChat,
  standardMigrationScenario,
  migratingGroupChatServers,
  deployingPersistentChatServer,
  settingUpSystemPlatforms,
  persistentChatComponents,
  newPersistentChatFeatures,
  persistentChatUserRoles,
  persistentChatCategories,
  configuringCategories,
  manageCategories,
  creatingOrEditingARoom,
  manageRooms,
  configuringAddIns,
  disablingARoom,
  persistentChatMembership,
  exportPersistentChatData,
  importPersistentChatData,
  poolsOfLyncServer2010,
  poolsOfOcs2007R2,
  movingUsersFromLyncServer2010,
  movingUsersFromOcs2007R2,
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
