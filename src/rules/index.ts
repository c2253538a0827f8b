import legacyClientMayReachGroupChat2007R2 from './clients/legacy-client-may-reach-group-chat-2007-r2.ts';
import legacyClientMayReachGroupChat2010 from './clients/legacy-client-may-reach-group-chat-2010.ts';
import legacyClientMayReachPersistentChat2013 from './clients/legacy-client-may-reach-persistent-chat-2013.ts';
import legacyClientReachesOnePoolAtATime from './clients/legacy-client-reaches-one-pool-at-a-time.ts';
import lync2013ClientMayUse2013Pool from './clients/lync-2013-client-may-use-2013-pool.ts';
import lync2013ClientNeeds2013Pool from './clients/lync-2013-client-needs-2013-pool.ts';
import lync2013ClientUserIsEnabledByPolicy from './clients/lync-2013-client-user-is-enabled-by-policy.ts';
import lync2013ClientUserIsHomedOn2013 from './clients/lync-2013-client-user-is-homed-on-2013.ts';
import afterMigration2013PoolMayStand from './coexistence/after-migration-2013-pool-may-stand.ts';
import afterMigration2013PoolRemains from './coexistence/after-migration-2013-pool-remains.ts';
import afterMigrationNo2007R2Remains from './coexistence/after-migration-no-2007-r2-remains.ts';
import afterMigrationNo2010Remains from './coexistence/after-migration-no-2010-remains.ts';
import anyOneDeploymentMayStandDuringMigration from './coexistence/any-one-deployment-may-stand-during-migration.ts';
import bothOldVersionsAreNoStartingPoint from './coexistence/both-old-versions-are-no-starting-point.ts';
import deploymentsMayStandSideBySide from './coexistence/deployments-may-stand-side-by-side.ts';
import groupChatMayCoexistWithPersistentChat from './coexistence/group-chat-may-coexist-with-persistent-chat.ts';
import oneOldVersionMayStandBeside2013 from './coexistence/one-old-version-may-stand-beside-2013.ts';
import routingBetweenVersionsIsLimited from './coexistence/routing-between-versions-is-limited.ts';
import threeVersionsCannotStandTogether from './coexistence/three-versions-cannot-stand-together.ts';
import addInsDoNotInteractAcrossDeployments from './content/add-ins-do-not-interact-across-deployments.ts';
import categoriesDoNotInteractAcrossDeployments from './content/categories-do-not-interact-across-deployments.ts';
import roomsDoNotInteractAcrossDeployments from './content/rooms-do-not-interact-across-deployments.ts';
import groupChat2007R2MayBeHomedOnItsOwnVersion from './homing/group-chat-2007-r2-may-be-homed-on-its-own-version.ts';
import groupChat2007R2MustBeHomedOnItsOwnVersion from './homing/group-chat-2007-r2-must-be-homed-on-its-own-version.ts';
import groupChat2010MayBeHomedOnItsOwnVersion from './homing/group-chat-2010-may-be-homed-on-its-own-version.ts';
import groupChat2010MustBeHomedOnItsOwnVersion from './homing/group-chat-2010-must-be-homed-on-its-own-version.ts';
import persistentChat2013MayBeHomedOnItsOwnVersion from './homing/persistent-chat-2013-may-be-homed-on-its-own-version.ts';
import persistentChat2013MustBeHomedOnItsOwnVersion from './homing/persistent-chat-2013-must-be-homed-on-its-own-version.ts';
import anotherDomainOfTheForestMayBeUsed from './paths/another-domain-of-the-forest-may-be-used.ts';
import bothOldVersionsCannotBeMigrated from './paths/both-old-versions-cannot-be-migrated.ts';
import chatServersShouldShareTheDomain from './paths/chat-servers-should-share-the-domain.ts';
import databasesOf2013HaveTheirOwnSqlComputers from './paths/databases-of-2013-have-their-own-sql-computers.ts';
import earlierVersionsCannotBeMigrated from './paths/earlier-versions-cannot-be-migrated.ts';
import everyTopologyMayBeMigrated from './paths/every-topology-may-be-migrated.ts';
import groupChatIsMigratedLast from './paths/group-chat-is-migrated-last.ts';
import groupChatOf2010CannotGoToStandardEdition from './paths/group-chat-of-2010-cannot-go-to-standard-edition.ts';
import migrationIsMadeSideBySide from './paths/migration-is-made-side-by-side.ts';
import migrationStaysInOneForest from './paths/migration-stays-in-one-forest.ts';
import oldVersionMayBeMigratedSideBySide from './paths/old-version-may-be-migrated-side-by-side.ts';
import oneLegacyPoolGoesToOne2013Pool from './paths/one-legacy-pool-goes-to-one-2013-pool.ts';
import persistentChatCannotShareAnEnterpriseFrontEnd from './paths/persistent-chat-cannot-share-an-enterprise-front-end.ts';
import standardEditionIsForNewDeployments from './paths/standard-edition-is-for-new-deployments.ts';
import chatAdministratorMayCarryOutTheMigration from './preparation/chat-administrator-may-carry-out-the-migration.ts';
import chatPoolIsInstalledFirst from './preparation/chat-pool-is-installed-first.ts';
import cmdletsAreRunByAChatAdministrator from './preparation/cmdlets-are-run-by-a-chat-administrator.ts';
import exportedContentIsInspected from './preparation/exported-content-is-inspected.ts';
import groupChatDatabasesAreBackedUp from './preparation/group-chat-databases-are-backed-up.ts';
import groupChatServicesAreStopped from './preparation/group-chat-services-are-stopped.ts';
import historyMayBeCutOffAtADate from './preparation/history-may-be-cut-off-at-a-date.ts';
import importConvertsSomeData from './preparation/import-converts-some-data.ts';
import importIsTriedWithWhatIfFirst from './preparation/import-is-tried-with-what-if-first.ts';
import importMergesIntoWhatIsThere from './preparation/import-merges-into-what-is-there.ts';
import itemsMayBeCreatedBeforeTheImport from './preparation/items-may-be-created-before-the-import.ts';
import namingConflictsAreAvoided from './preparation/naming-conflicts-are-avoided.ts';
import newChatPoolIsEmpty from './preparation/new-chat-pool-is-empty.ts';
import persistentChatServicesAreStopped from './preparation/persistent-chat-services-are-stopped.ts';
import startDateNeedsTheRoomDirectoryLevel from './preparation/start-date-needs-the-room-directory-level.ts';
import usedChatDatabaseIsBackedUp from './preparation/used-chat-database-is-backed-up.ts';
import whatIfProblemsAreFixed from './preparation/what-if-problems-are-fixed.ts';
import backCompatSiteMayBeRemoved from './retirement/back-compat-site-may-be-removed.ts';
import centralManagementMovesBefore2010Goes from './retirement/central-management-moves-before-2010-goes.ts';
import deletionRemovesTheTrustedServiceEntries from './retirement/deletion-removes-the-trusted-service-entries.ts';
import edgeServersGoBeforeBackCompatSite from './retirement/edge-servers-go-before-back-compat-site.ts';
import emptyPoolOf2007R2MayBeDeactivated from './retirement/empty-pool-of-2007-r2-may-be-deactivated.ts';
import emptyPoolOf2010MayBeDeactivated from './retirement/empty-pool-of-2010-may-be-deactivated.ts';
import groupChatOf2007R2KeepsItsPool from './retirement/group-chat-of-2007-r2-keeps-its-pool.ts';
import groupChatOf2010CallsForPersistentChat from './retirement/group-chat-of-2010-calls-for-persistent-chat.ts';
import groupChatOf2010KeepsItsPool from './retirement/group-chat-of-2010-keeps-its-pool.ts';
import groupChatSoftwareGoesBeforeItsApplication from './retirement/group-chat-software-goes-before-its-application.ts';
import legacyAccessIsSetUpBeforeGroupChatGoes from './retirement/legacy-access-is-set-up-before-group-chat-goes.ts';
import legacyAccessMayBeConfiguredAfterwards from './retirement/legacy-access-may-be-configured-afterwards.ts';
import legacyContentIsReachedOnlyByMigrating from './retirement/legacy-content-is-reached-only-by-migrating.ts';
import legacyDeploymentMayStayForNow from './retirement/legacy-deployment-may-stay-for-now.ts';
import migratedGroupChatMayBeDecommissioned from './retirement/migrated-group-chat-may-be-decommissioned.ts';
import migrationIsVerifiedBeforeGroupChatGoes from './retirement/migration-is-verified-before-group-chat-goes.ts';
import persistentChatRolesAreOptional from './retirement/persistent-chat-roles-are-optional.ts';
import persistentChatStartsBeforeGroupChatGoes from './retirement/persistent-chat-starts-before-group-chat-goes.ts';
import poolOf2007R2IsEmptyBeforeItGoes from './retirement/pool-of-2007-r2-is-empty-before-it-goes.ts';
import poolOf2010IsEmptyBeforeItGoes from './retirement/pool-of-2010-is-empty-before-it-goes.ts';
import poolsGoBeforeBackCompatSite from './retirement/pools-go-before-back-compat-site.ts';
import trustedApplicationMayBeDeleted from './retirement/trusted-application-may-be-deleted.ts';
import workersOnLegacyClientsShouldKeepTheirRooms from './retirement/workers-on-legacy-clients-should-keep-their-rooms.ts';
import type { Rule } from './rule.ts';
import addInsMayBeMigrated from './settings/add-ins-may-be-migrated.ts';
import addInsShowOnceAssociated from './settings/add-ins-show-once-associated.ts';
import categoriesCannotBeNested from './settings/categories-cannot-be-nested.ts';
import categoryTreeShouldBeFlattenedFirst from './settings/category-tree-should-be-flattened-first.ts';
import chatHistoryCannotBeSetPerRoom from './settings/chat-history-cannot-be-set-per-room.ts';
import chatHistoryMayBeSetForTheCategory from './settings/chat-history-may-be-set-for-the-category.ts';
import disabledRoomsKeepSettingsAndHistory from './settings/disabled-rooms-keep-settings-and-history.ts';
import federatedUsersBecomeDisabledPrincipals from './settings/federated-users-become-disabled-principals.ts';
import federatedUsersCannotReachTheContent from './settings/federated-users-cannot-reach-the-content.ts';
import fileFolderMayBeCopiedAfterTheImport from './settings/file-folder-may-be-copied-after-the-import.ts';
import fileUploadCannotBeSetPerRoom from './settings/file-upload-cannot-be-set-per-room.ts';
import fileUploadMayBeSetForTheCategory from './settings/file-upload-may-be-set-for-the-category.ts';
import filesAreCopiedByHand from './settings/files-are-copied-by-hand.ts';
import invitationsAreResetBeforeTheMigration from './settings/invitations-are-reset-before-the-migration.ts';
import legacyClientMayUseFiles from './settings/legacy-client-may-use-files.ts';
import lync2013ClientCannotUseFiles from './settings/lync-2013-client-cannot-use-files.ts';
import migratedRoomNameHasAtMost256Characters from './settings/migrated-room-name-has-at-most-256-characters.ts';
import nestedCategoriesMayBeFlattened from './settings/nested-categories-may-be-flattened.ts';
import prefixedRoomNameMayBeMigrated from './settings/prefixed-room-name-may-be-migrated.ts';
import removedRootManagersMayStayOut from './settings/removed-root-managers-may-stay-out.ts';
import roomIsNotNamedLikeACategory from './settings/room-is-not-named-like-a-category.ts';
import roomMayHaveADescriptionOnly from './settings/room-may-have-a-description-only.ts';
import roomMayHaveInvitationsOff from './settings/room-may-have-invitations-off.ts';
import roomMayKeepInvitationsOfItsCategory from './settings/room-may-keep-invitations-of-its-category.ts';
import roomNameIsNotTakenIn2013 from './settings/room-name-is-not-taken-in-2013.ts';
import roomNameUnderATopCategoryMayStay from './settings/room-name-under-a-top-category-may-stay.ts';
import roomTopicCannotBeKept from './settings/room-topic-cannot-be-kept.ts';
import roomUnderAChildCategoryGetsAPrefix from './settings/room-under-a-child-category-gets-a-prefix.ts';
import roomsMayEnableOrDisableFileUpload from './settings/rooms-may-enable-or-disable-file-upload.ts';
import roomsWithFederatedUsersMayBeMigrated from './settings/rooms-with-federated-users-may-be-migrated.ts';
import rootManagersMayManageAllRooms from './settings/root-managers-may-manage-all-rooms.ts';
import unfittingInvitationsBecomeFalse from './settings/unfitting-invitations-become-false.ts';
import unwantedRoomsAreMarkedAsDisabled from './settings/unwanted-rooms-are-marked-as-disabled.ts';
import unwantedRootManagersAreRemovedFirst from './settings/unwanted-root-managers-are-removed-first.ts';

/** Every rule there is, by topic and in the order of the sources. */
export const rules: readonly Rule[] = [
  afterMigration2013PoolMayStand,
  afterMigration2013PoolRemains,
  afterMigrationNo2007R2Remains,
  afterMigrationNo2010Remains,
  anyOneDeploymentMayStandDuringMigration,
  bothOldVersionsAreNoStartingPoint,
  deploymentsMayStandSideBySide,
  threeVersionsCannotStandTogether,
  groupChatMayCoexistWithPersistentChat,
  routingBetweenVersionsIsLimited,
  oneOldVersionMayStandBeside2013,
  groupChat2007R2MayBeHomedOnItsOwnVersion,
  groupChat2007R2MustBeHomedOnItsOwnVersion,
  groupChat2010MayBeHomedOnItsOwnVersion,
  groupChat2010MustBeHomedOnItsOwnVersion,
  persistentChat2013MayBeHomedOnItsOwnVersion,
  persistentChat2013MustBeHomedOnItsOwnVersion,
  addInsDoNotInteractAcrossDeployments,
  categoriesDoNotInteractAcrossDeployments,
  roomsDoNotInteractAcrossDeployments,
  legacyClientMayReachGroupChat2007R2,
  legacyClientMayReachGroupChat2010,
  legacyClientMayReachPersistentChat2013,
  legacyClientReachesOnePoolAtATime,
  lync2013ClientMayUse2013Pool,
  lync2013ClientNeeds2013Pool,
  lync2013ClientUserIsEnabledByPolicy,
  lync2013ClientUserIsHomedOn2013,
  oldVersionMayBeMigratedSideBySide,
  bothOldVersionsCannotBeMigrated,
  earlierVersionsCannotBeMigrated,
  everyTopologyMayBeMigrated,
  migrationIsMadeSideBySide,
  groupChatIsMigratedLast,
  databasesOf2013HaveTheirOwnSqlComputers,
  migrationStaysInOneForest,
  anotherDomainOfTheForestMayBeUsed,
  chatServersShouldShareTheDomain,
  oneLegacyPoolGoesToOne2013Pool,
  groupChatOf2010CannotGoToStandardEdition,
  standardEditionIsForNewDeployments,
  persistentChatCannotShareAnEnterpriseFrontEnd,
  chatAdministratorMayCarryOutTheMigration,
  cmdletsAreRunByAChatAdministrator,
  chatPoolIsInstalledFirst,
  newChatPoolIsEmpty,
  itemsMayBeCreatedBeforeTheImport,
  namingConflictsAreAvoided,
  importMergesIntoWhatIsThere,
  groupChatDatabasesAreBackedUp,
  usedChatDatabaseIsBackedUp,
  groupChatServicesAreStopped,
  persistentChatServicesAreStopped,
  exportedContentIsInspected,
  historyMayBeCutOffAtADate,
  startDateNeedsTheRoomDirectoryLevel,
  importIsTriedWithWhatIfFirst,
  whatIfProblemsAreFixed,
  importConvertsSomeData,
  invitationsAreResetBeforeTheMigration,
  roomMayKeepInvitationsOfItsCategory,
  unfittingInvitationsBecomeFalse,
  roomMayHaveInvitationsOff,
  categoriesCannotBeNested,
  nestedCategoriesMayBeFlattened,
  categoryTreeShouldBeFlattenedFirst,
  rootManagersMayManageAllRooms,
  unwantedRootManagersAreRemovedFirst,
  removedRootManagersMayStayOut,
  federatedUsersCannotReachTheContent,
  roomsWithFederatedUsersMayBeMigrated,
  federatedUsersBecomeDisabledPrincipals,
  filesAreCopiedByHand,
  fileFolderMayBeCopiedAfterTheImport,
  lync2013ClientCannotUseFiles,
  legacyClientMayUseFiles,
  addInsMayBeMigrated,
  addInsShowOnceAssociated,
  unwantedRoomsAreMarkedAsDisabled,
  disabledRoomsKeepSettingsAndHistory,
  fileUploadCannotBeSetPerRoom,
  roomsMayEnableOrDisableFileUpload,
  fileUploadMayBeSetForTheCategory,
  chatHistoryCannotBeSetPerRoom,
  chatHistoryMayBeSetForTheCategory,
  roomTopicCannotBeKept,
  roomMayHaveADescriptionOnly,
  migratedRoomNameHasAtMost256Characters,
  roomNameUnderATopCategoryMayStay,
  prefixedRoomNameMayBeMigrated,
  roomUnderAChildCategoryGetsAPrefix,
  roomNameIsNotTakenIn2013,
  roomIsNotNamedLikeACategory,
  legacyDeploymentMayStayForNow,
  migratedGroupChatMayBeDecommissioned,
  migrationIsVerifiedBeforeGroupChatGoes,
  persistentChatStartsBeforeGroupChatGoes,
  legacyAccessIsSetUpBeforeGroupChatGoes,
  legacyAccessMayBeConfiguredAfterwards,
  workersOnLegacyClientsShouldKeepTheirRooms,
  groupChatOf2010CallsForPersistentChat,
  persistentChatRolesAreOptional,
  legacyContentIsReachedOnlyByMigrating,
  groupChatSoftwareGoesBeforeItsApplication,
  trustedApplicationMayBeDeleted,
  deletionRemovesTheTrustedServiceEntries,
  poolOf2010IsEmptyBeforeItGoes,
  emptyPoolOf2010MayBeDeactivated,
  groupChatOf2010KeepsItsPool,
  poolOf2007R2IsEmptyBeforeItGoes,
  emptyPoolOf2007R2MayBeDeactivated,
  groupChatOf2007R2KeepsItsPool,
  centralManagementMovesBefore2010Goes,
  poolsGoBeforeBackCompatSite,
  edgeServersGoBeforeBackCompatSite,
  backCompatSiteMayBeRemoved,
];

/** The rule with this id. Throws when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}: register it in src/rules/index.ts`);
  return found;
}
