import { citations } from '../sources/index.ts';
import adminToolIsGoneIn2013 from './administration/admin-tool-is-gone-in-2013.ts';
import administratorMayChangeARoomInTheClient from './administration/administrator-may-change-a-room-in-the-client.ts';
import administratorsChangeRoomsWith2013Tools from './administration/administrators-change-rooms-with-2013-tools.ts';
import administratorsMayChangeTheSettings from './administration/administrators-may-change-the-settings.ts';
import categoriesAndAddInsAreChangedWith2013Tools from './administration/categories-and-add-ins-are-changed-with-2013-tools.ts';
import categoriesTakeAChatAdministrator from './administration/categories-take-a-chat-administrator.ts';
import categoryOfARoomTakesAChatAdministrator from './administration/category-of-a-room-takes-a-chat-administrator.ts';
import chatAdministratorIsALocalAdministrator from './administration/chat-administrator-is-a-local-administrator.ts';
import chatAdministratorMayChangeCategories from './administration/chat-administrator-may-change-categories.ts';
import chatAdministratorMayChangeRooms from './administration/chat-administrator-may-change-rooms.ts';
import chatAdministratorMayChangeTheCategory from './administration/chat-administrator-may-change-the-category.ts';
import chatAdministratorMayCreateTheEndpoint from './administration/chat-administrator-may-create-the-endpoint.ts';
import chatAdministratorMayDeleteDisabledRooms from './administration/chat-administrator-may-delete-disabled-rooms.ts';
import chatAdministratorMayExportAndImport from './administration/chat-administrator-may-export-and-import.ts';
import endpointIsNotInControlPanel from './administration/endpoint-is-not-in-control-panel.ts';
import exportAndImportAreNotInControlPanel from './administration/export-and-import-are-not-in-control-panel.ts';
import exportAndImportTakeAChatAdministrator from './administration/export-and-import-take-a-chat-administrator.ts';
import groupChatAdministratorMayChangeLegacyItems from './administration/group-chat-administrator-may-change-legacy-items.ts';
import legacyItemsAreChangedWithTheAdminTool from './administration/legacy-items-are-changed-with-the-admin-tool.ts';
import localUserMayDefineTheTopology from './administration/local-user-may-define-the-topology.ts';
import managerAndCreatorMayMoveTheRoom from './administration/manager-and-creator-may-move-the-room.ts';
import policyAssignmentTakesAUserAdministrator from './administration/policy-assignment-takes-a-user-administrator.ts';
import policyChangeTakesAUserAdministrator from './administration/policy-change-takes-a-user-administrator.ts';
import policyMayBeAssignedInPowershell from './administration/policy-may-be-assigned-in-powershell.ts';
import roomManagerMayChangeTheRoomInTheClient from './administration/room-manager-may-change-the-room-in-the-client.ts';
import roomManagersCannotDeleteRooms from './administration/room-managers-cannot-delete-rooms.ts';
import roomManagersDoNotShareAName from './administration/room-managers-do-not-share-a-name.ts';
import roomManagersKeepToTheirSite from './administration/room-managers-keep-to-their-site.ts';
import roomsAreDeletedInPowershell from './administration/rooms-are-deleted-in-powershell.ts';
import servicesAreRunWithCmdlets from './administration/services-are-run-with-cmdlets.ts';
import settingsTakeAChatAdministrator from './administration/settings-take-a-chat-administrator.ts';
import threeRolesMayApplyThePolicy from './administration/three-roles-may-apply-the-policy.ts';
import threeRolesMayChangeThePolicy from './administration/three-roles-may-change-the-policy.ts';
import toolsOf2007R2And2013StayApart from './administration/tools-of-2007-r2-and-2013-stay-apart.ts';
import toolsOf2010And2013StayApart from './administration/tools-of-2010-and-2013-stay-apart.ts';
import toolsOf2010CannotManage2013 from './administration/tools-of-2010-cannot-manage-2013.ts';
import topologyTakesThe2013TopologyBuilder from './administration/topology-takes-the-2013-topology-builder.ts';
import featuresWaitForTheMoveTo2013 from './clients/features-wait-for-the-move-to-2013.ts';
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
import chatServicesAreStartedBeforeClientsConnect from './endpoint/chat-services-are-started-before-clients-connect.ts';
import clientsMayBeConfiguredWithTheEndpointAddress from './endpoint/clients-may-be-configured-with-the-endpoint-address.ts';
import clientsMayConnectOnceTheEndpointExists from './endpoint/clients-may-connect-once-the-endpoint-exists.ts';
import clientsMayStayAsTheyAre from './endpoint/clients-may-stay-as-they-are.ts';
import endpointAddressBeginsWithSip from './endpoint/endpoint-address-begins-with-sip.ts';
import endpointGivesLegacyClientsASimpleAddress from './endpoint/endpoint-gives-legacy-clients-a-simple-address.ts';
import endpointOfTheInstallationDoesNotCount from './endpoint/endpoint-of-the-installation-does-not-count.ts';
import endpointWorksOnceServicesRestart from './endpoint/endpoint-works-once-services-restart.ts';
import keepingTheAddressOnlySparesTheClients from './endpoint/keeping-the-address-only-spares-the-clients.ts';
import lync2013ClientNeedsNoEndpoint from './endpoint/lync-2013-client-needs-no-endpoint.ts';
import oneEndpointPerPoolIsEnough from './endpoint/one-endpoint-per-pool-is-enough.ts';
import sameAddressNeedsTheLookupAccountDeleted from './endpoint/same-address-needs-the-lookup-account-deleted.ts';
import unchangedClientsNeedTheSameAddress from './endpoint/unchanged-clients-need-the-same-address.ts';
import groupChat2007R2MayBeHomedOnItsOwnVersion from './homing/group-chat-2007-r2-may-be-homed-on-its-own-version.ts';
import groupChat2007R2MustBeHomedOnItsOwnVersion from './homing/group-chat-2007-r2-must-be-homed-on-its-own-version.ts';
import groupChat2010MayBeHomedOnItsOwnVersion from './homing/group-chat-2010-may-be-homed-on-its-own-version.ts';
import groupChat2010MustBeHomedOnItsOwnVersion from './homing/group-chat-2010-must-be-homed-on-its-own-version.ts';
import persistentChat2013MayBeHomedOnItsOwnVersion from './homing/persistent-chat-2013-may-be-homed-on-its-own-version.ts';
import persistentChat2013MustBeHomedOnItsOwnVersion from './homing/persistent-chat-2013-must-be-homed-on-its-own-version.ts';
import contactsAreRolledBackBeforeTheWayBack from './moves/contacts-are-rolled-back-before-the-way-back.ts';
import contactsMayBeLeftToMoveCsUser from './moves/contacts-may-be-left-to-move-cs-user.ts';
import featuresAreLostOnTheWayBack from './moves/features-are-lost-on-the-way-back.ts';
import groupChatFollowsItsUsers from './moves/group-chat-follows-its-users.ts';
import movedUserIsEnabledByPolicyAsWell from './moves/moved-user-is-enabled-by-policy-as-well.ts';
import registrarPoolConfirmsTheMove from './moves/registrar-pool-confirms-the-move.ts';
import userMayBeMovedBackTo2010 from './moves/user-may-be-moved-back-to-2010.ts';
import userOf2007R2IsMovedWithTheRightTool from './moves/user-of-2007-r2-is-moved-with-the-right-tool.ts';
import userOf2007R2MayBeMovedTo2013 from './moves/user-of-2007-r2-may-be-moved-to-2013.ts';
import userOf2010IsMovedWithTheRightTool from './moves/user-of-2010-is-moved-with-the-right-tool.ts';
import userOf2010MayBeMovedTo2013 from './moves/user-of-2010-may-be-moved-to-2013.ts';
import userWhoIsMovedBackLosesPersistentChat from './moves/user-who-is-moved-back-loses-persistent-chat.ts';
import userWithoutARegistrarPoolCannotSignIn from './moves/user-without-a-registrar-pool-cannot-sign-in.ts';
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
import globalPolicyDecidesForTheRest from './policy/global-policy-decides-for-the-rest.ts';
import globalPolicyMayEnableEveryone from './policy/global-policy-may-enable-everyone.ts';
import globalPolicyMustEnableTheRest from './policy/global-policy-must-enable-the-rest.ts';
import noAccessByDefaultNamesNoClient from './policy/no-access-by-default-names-no-client.ts';
import policyCannotHavePoolScope from './policy/policy-cannot-have-pool-scope.ts';
import policyIsOffByDefault from './policy/policy-is-off-by-default.ts';
import policyShowsTheChatEnvironment from './policy/policy-shows-the-chat-environment.ts';
import poolPolicyMayOverrideGlobal from './policy/pool-policy-may-override-global.ts';
import sitePolicyDecidesBeforeGlobal from './policy/site-policy-decides-before-global.ts';
import sitePolicyMayEnableItsUsers from './policy/site-policy-may-enable-its-users.ts';
import sitePolicyMustEnableItsUsers from './policy/site-policy-must-enable-its-users.ts';
import userPolicyDecidesBeforeSiteAndGlobal from './policy/user-policy-decides-before-site-and-global.ts';
import userPolicyMayEnableTheUser from './policy/user-policy-may-enable-the-user.ts';
import userPolicyMustEnableTheUser from './policy/user-policy-must-enable-the-user.ts';
import userPolicySettlesThePoolScope from './policy/user-policy-settles-the-pool-scope.ts';
import withoutUserPolicyTheNextOneApplies from './policy/without-user-policy-the-next-one-applies.ts';
import basicDoesNotTurnRoomsIntoMeetings from './precise-clients/basic-does-not-turn-rooms-into-meetings.ts';
import clientsWithoutPersistentChat from './precise-clients/clients-without-persistent-chat.ts';
import communicator2007R2HasNoChatRooms from './precise-clients/communicator-2007-r2-has-no-chat-rooms.ts';
import communicator2007R2HasNoPersistentChat from './precise-clients/communicator-2007-r2-has-no-persistent-chat.ts';
import domainOfA2007R2PoolIsNotApplicable from './precise-clients/domain-of-a-2007-r2-pool-is-not-applicable.ts';
import federatedDomainCannotLeadToPersistentChat from './precise-clients/federated-domain-cannot-lead-to-persistent-chat.ts';
import groupChat2007R2ClientMayReachGroupChat2007R2 from './precise-clients/group-chat-2007-r2-client-may-reach-group-chat-2007-r2.ts';
import groupChat2007R2ClientMayReachPersistentChat2013 from './precise-clients/group-chat-2007-r2-client-may-reach-persistent-chat-2013.ts';
import groupChat2010ClientIsNotApplicableOn2007R2 from './precise-clients/group-chat-2010-client-is-not-applicable-on-2007-r2.ts';
import groupChat2010ClientMayReachGroupChat2010 from './precise-clients/group-chat-2010-client-may-reach-group-chat-2010.ts';
import groupChat2010ClientMayReachPersistentChat2013 from './precise-clients/group-chat-2010-client-may-reach-persistent-chat-2013.ts';
import groupChat2010ClientWasNotApplicable from './precise-clients/group-chat-2010-client-was-not-applicable.ts';
import groupChat2010PoolIsFoundByItsWellKnownUser from './precise-clients/group-chat-2010-pool-is-found-by-its-well-known-user.ts';
import groupChatClientsAreConfiguredForOnePool from './precise-clients/group-chat-clients-are-configured-for-one-pool.ts';
import listedDomainHasALookupServer from './precise-clients/listed-domain-has-a-lookup-server.ts';
import lookupServerIsAssumedFromTheSipAddress from './precise-clients/lookup-server-is-assumed-from-the-sip-address.ts';
import lync2010ItselfHasNoChatRooms from './precise-clients/lync-2010-itself-has-no-chat-rooms.ts';
import lync2013AndBasicCannotUseGroupChat2007R2 from './precise-clients/lync-2013-and-basic-cannot-use-group-chat-2007-r2.ts';
import lync2013AndBasicCannotUseGroupChat2010 from './precise-clients/lync-2013-and-basic-cannot-use-group-chat-2010.ts';
import lync2013AndBasicMayUsePersistentChat from './precise-clients/lync-2013-and-basic-may-use-persistent-chat.ts';
import lync2013OrBasicUserIsEnabledByPolicy from './precise-clients/lync-2013-or-basic-user-is-enabled-by-policy.ts';
import lync2013OrBasicUserIsHomedOn2013 from './precise-clients/lync-2013-or-basic-user-is-homed-on-2013.ts';
import lyncClientsCannotSignInOn2007R2 from './precise-clients/lync-clients-cannot-sign-in-on-2007-r2.ts';
import lyncWebAppIsForMeetings from './precise-clients/lync-web-app-is-for-meetings.ts';
import noAccessByDefaultForLegacyClientsEither from './precise-clients/no-access-by-default-for-legacy-clients-either.ts';
import olderClientKeepsItsExperience from './precise-clients/older-client-keeps-its-experience.ts';
import oneDomainMayLeadToGroupChat2010 from './precise-clients/one-domain-may-lead-to-group-chat-2010.ts';
import oneDomainMayLeadToPersistentChat2013 from './precise-clients/one-domain-may-lead-to-persistent-chat-2013.ts';
import onePoolAtATimeWhateverIsListed from './precise-clients/one-pool-at-a-time-whatever-is-listed.ts';
import severalDomainsMayBeThoseOfFederatedCompanies from './precise-clients/several-domains-may-be-those-of-federated-companies.ts';
import signingInTo2010IsNotChat from './precise-clients/signing-in-to-2010-is-not-chat.ts';
import versionFilterKeepsLync2013Off2007R2 from './precise-clients/version-filter-keeps-lync-2013-off-2007-r2.ts';
import chatAdministratorMayCarryOutTheMigration from './preparation/chat-administrator-may-carry-out-the-migration.ts';
import chatDataMayBeBackedUpInTwoWays from './preparation/chat-data-may-be-backed-up-in-two-ways.ts';
import chatPoolIsInstalledFirst from './preparation/chat-pool-is-installed-first.ts';
import cmdletReferencesName2010Only from './preparation/cmdlet-references-name-2010-only.ts';
import cmdletsAreRunByAChatAdministrator from './preparation/cmdlets-are-run-by-a-chat-administrator.ts';
import commandsNameTheDatabaseInstance from './preparation/commands-name-the-database-instance.ts';
import exportWritesAFileOrBytes from './preparation/export-writes-a-file-or-bytes.ts';
import exportedBackupIsRestoredByImport from './preparation/exported-backup-is-restored-by-import.ts';
import exportedBytesAreImportedAsBytes from './preparation/exported-bytes-are-imported-as-bytes.ts';
import exportedBytesMayBeImported from './preparation/exported-bytes-may-be-imported.ts';
import exportedContentIsInspected from './preparation/exported-content-is-inspected.ts';
import exportedFileIsNoXmlFile from './preparation/exported-file-is-no-xml-file.ts';
import exportedZipFileMayBeImported from './preparation/exported-zip-file-may-be-imported.ts';
import groupChatDatabasesAreBackedUp from './preparation/group-chat-databases-are-backed-up.ts';
import groupChatServicesAreStopped from './preparation/group-chat-services-are-stopped.ts';
import historyMayBeCutOffAtADate from './preparation/history-may-be-cut-off-at-a-date.ts';
import importConvertsSomeData from './preparation/import-converts-some-data.ts';
import importGetsAFileOrBytes from './preparation/import-gets-a-file-or-bytes.ts';
import importIsTriedWithWhatIfFirst from './preparation/import-is-tried-with-what-if-first.ts';
import importMayNameAnXmlFile from './preparation/import-may-name-an-xml-file.ts';
import importMergesIntoWhatIsThere from './preparation/import-merges-into-what-is-there.ts';
import itemsMayBeCreatedBeforeTheImport from './preparation/items-may-be-created-before-the-import.ts';
import levelTakesOnlyOneKindOfData from './preparation/level-takes-only-one-kind-of-data.ts';
import namingConflictsAreAvoided from './preparation/naming-conflicts-are-avoided.ts';
import newChatPoolIsEmpty from './preparation/new-chat-pool-is-empty.ts';
import nothingIsChosenAtTheImport from './preparation/nothing-is-chosen-at-the-import.ts';
import persistentChatServicesAreStopped from './preparation/persistent-chat-services-are-stopped.ts';
import scopeTakesOnlyTheChosenCategories from './preparation/scope-takes-only-the-chosen-categories.ts';
import sqlBackupIsRestoredInSqlServer from './preparation/sql-backup-is-restored-in-sql-server.ts';
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
import keptGroupChatKeepsItsHome from './retirement/kept-group-chat-keeps-its-home.ts';
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
import allowedMemberMayEnterAnOpenRoom from './rooms/allowed-member-may-enter-an-open-room.ts';
import branchUserCannotCreateRoomsOrSeeCards from './rooms/branch-user-cannot-create-rooms-or-see-cards.ts';
import closedOrSecretRoomNeedsMembership from './rooms/closed-or-secret-room-needs-membership.ts';
import creatorBecomesManagerOfTheRoom from './rooms/creator-becomes-manager-of-the-room.ts';
import creatorMayCreateARoom from './rooms/creator-may-create-a-room.ts';
import creatorsShouldBeAllowedMembers from './rooms/creators-should-be-allowed-members.ts';
import deniedMembersOverrideAllowedMembers from './rooms/denied-members-override-allowed-members.ts';
import memberMayEnterAClosedOrSecretRoom from './rooms/member-may-enter-a-closed-or-secret-room.ts';
import onlyCreatorsCanCreateRooms from './rooms/only-creators-can-create-rooms.ts';
import roomMembersShouldBeAllowedMembers from './rooms/room-members-should-be-allowed-members.ts';
import roomUserIsAnAllowedMember from './rooms/room-user-is-an-allowed-member.ts';
import roomUserIsEnabledByPolicy from './rooms/room-user-is-enabled-by-policy.ts';
import roomUserIsHomedOn2013 from './rooms/room-user-is-homed-on-2013.ts';
import secretRoomsAreFoundByMembersOnly from './rooms/secret-rooms-are-found-by-members-only.ts';
import type { Rule } from './rule.ts';
import addInsMayBeMigrated from './settings/add-ins-may-be-migrated.ts';
import addInsOfOtherProtocolsCannotBeKept from './settings/add-ins-of-other-protocols-cannot-be-kept.ts';
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
import legacyClientMayPostNewFiles from './settings/legacy-client-may-post-new-files.ts';
import legacyClientMayUseFiles from './settings/legacy-client-may-use-files.ts';
import lync2013ClientCannotUseFiles from './settings/lync-2013-client-cannot-use-files.ts';
import migratedRoomNameHasAtMost256Characters from './settings/migrated-room-name-has-at-most-256-characters.ts';
import migratedRoomsDoNotShareAName from './settings/migrated-rooms-do-not-share-a-name.ts';
import nestedCategoriesMayBeFlattened from './settings/nested-categories-may-be-flattened.ts';
import normalRoomsCannotHavePresenters from './settings/normal-rooms-cannot-have-presenters.ts';
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
import activeServerCannotServeMoreThan20000Users from './topology/active-server-cannot-serve-more-than-20000-users.ts';
import activeServersShareTheTimeZoneOfTheirNextHop from './topology/active-servers-share-the-time-zone-of-their-next-hop.ts';
import addInCannotBeMovedToAnotherPool from './topology/add-in-cannot-be-moved-to-another-pool.ts';
import allPoolsCannotServeMoreThan80000Users from './topology/all-pools-cannot-serve-more-than-80000-users.ts';
import applicationPoolWithoutARegistrarStays from './topology/application-pool-without-a-registrar-stays.ts';
import categoryCannotBeMovedToAnotherPool from './topology/category-cannot-be-moved-to-another-pool.ts';
import chatDatabaseMayShareTheBackEndInstance from './topology/chat-database-may-share-the-back-end-instance.ts';
import chatDatabaseShouldBeApart from './topology/chat-database-should-be-apart.ts';
import chatPoolMayHaveA2013NextHop from './topology/chat-pool-may-have-a-2013-next-hop.ts';
import chatPoolMustHaveA2013NextHop from './topology/chat-pool-must-have-a-2013-next-hop.ts';
import chatServerDependsOnA2013FrontEnd from './topology/chat-server-depends-on-a-2013-front-end.ts';
import chatServerMayShareAStandardEditionServer from './topology/chat-server-may-share-a-standard-edition-server.ts';
import chatServersMayBeInAnotherDomain from './topology/chat-servers-may-be-in-another-domain.ts';
import chatServersMayHaveComputersOfTheirOwn from './topology/chat-servers-may-have-computers-of-their-own.ts';
import deploymentMayHaveOnePool from './topology/deployment-may-have-one-pool.ts';
import deploymentMayHaveSeveralPools from './topology/deployment-may-have-several-pools.ts';
import diskOfTheChatServerIsNtfs from './topology/disk-of-the-chat-server-is-ntfs.ts';
import eachPoolMayHaveAnEndpoint from './topology/each-pool-may-have-an-endpoint.ts';
import endpointCannotServeSeveralPools from './topology/endpoint-cannot-serve-several-pools.ts';
import existingGroupChat2010MayKeepItsNextHop from './topology/existing-group-chat-2010-may-keep-its-next-hop.ts';
import furtherPoolsDoNotRaiseTheLimit from './topology/further-pools-do-not-raise-the-limit.ts';
import groupChat2010MustHaveA2010NextHop from './topology/group-chat-2010-must-have-a-2010-next-hop.ts';
import instanceCannotHoldTwoChatDatabases from './topology/instance-cannot-hold-two-chat-databases.ts';
import itemMayBelongToOnePool from './topology/item-may-belong-to-one-pool.ts';
import itemsCannotSpanPools from './topology/items-cannot-span-pools.ts';
import multipleServerPoolShouldBeCreated from './topology/multiple-server-pool-should-be-created.ts';
import namesAreUniqueWithinAPool from './topology/names-are-unique-within-a-pool.ts';
import newApplicationBeside2013CannotHaveA2007R2NextHop from './topology/new-application-beside-2013-cannot-have-a-2007-r2-next-hop.ts';
import newApplicationBeside2013CannotHaveA2010NextHop from './topology/new-application-beside-2013-cannot-have-a-2010-next-hop.ts';
import newApplicationBesideAnOldVersionMayHaveA2013NextHop from './topology/new-application-beside-an-old-version-may-have-a-2013-next-hop.ts';
import newApplicationIn2013AloneMayHaveA2013NextHop from './topology/new-application-in-2013-alone-may-have-a-2013-next-hop.ts';
import newGroupChat2010MayBeHomedBefore2013Comes from './topology/new-group-chat-2010-may-be-homed-before-2013-comes.ts';
import nextHopOfAChatPoolMayBeChanged from './topology/next-hop-of-a-chat-pool-may-be-changed.ts';
import noMoreThan150000UsersAreProvisioned from './topology/no-more-than-150000-users-are-provisioned.ts';
import poolCannotHaveMoreThanFourActiveServers from './topology/pool-cannot-have-more-than-four-active-servers.ts';
import poolCannotHaveMoreThanFourStandbyServers from './topology/pool-cannot-have-more-than-four-standby-servers.ts';
import poolMayHaveFourActiveServers from './topology/pool-may-have-four-active-servers.ts';
import poolMayHaveStandbyServers from './topology/pool-may-have-standby-servers.ts';
import poolOnStandardEditionHasTheNameOfTheServer from './topology/pool-on-standard-edition-has-the-name-of-the-server.ts';
import poolsCannotBeMultipliedForCapacity from './topology/pools-cannot-be-multiplied-for-capacity.ts';
import severalPoolsMayKeepDataApart from './topology/several-pools-may-keep-data-apart.ts';
import singleServerPoolCannotGrow from './topology/single-server-pool-cannot-grow.ts';
import singleServerPoolCannotHaveStandbyServers from './topology/single-server-pool-cannot-have-standby-servers.ts';
import singleServerPoolMayBeDeployed from './topology/single-server-pool-may-be-deployed.ts';
import standardEditionCannotHaveSeveralServers from './topology/standard-edition-cannot-have-several-servers.ts';
import standardEditionMayRunASmallPool from './topology/standard-edition-may-run-a-small-pool.ts';
import usersMayConnectToSeveralPools from './topology/users-may-connect-to-several-pools.ts';
import usersOfAFailedServerMoveToTheOthers from './topology/users-of-a-failed-server-move-to-the-others.ts';

const registered: readonly Rule[] = [
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
  featuresWaitForTheMoveTo2013,
  lync2013AndBasicMayUsePersistentChat,
  lync2013AndBasicCannotUseGroupChat2010,
  lync2013AndBasicCannotUseGroupChat2007R2,
  lync2013OrBasicUserIsHomedOn2013,
  lync2013OrBasicUserIsEnabledByPolicy,
  basicDoesNotTurnRoomsIntoMeetings,
  clientsWithoutPersistentChat,
  communicator2007R2HasNoChatRooms,
  communicator2007R2HasNoPersistentChat,
  lync2010ItselfHasNoChatRooms,
  lyncWebAppIsForMeetings,
  lyncClientsCannotSignInOn2007R2,
  versionFilterKeepsLync2013Off2007R2,
  signingInTo2010IsNotChat,
  olderClientKeepsItsExperience,
  groupChat2010ClientMayReachGroupChat2010,
  groupChat2010ClientMayReachPersistentChat2013,
  groupChat2010ClientWasNotApplicable,
  groupChat2010ClientIsNotApplicableOn2007R2,
  groupChat2007R2ClientMayReachGroupChat2007R2,
  groupChat2007R2ClientMayReachPersistentChat2013,
  groupChatClientsAreConfiguredForOnePool,
  noAccessByDefaultForLegacyClientsEither,
  unchangedClientsNeedTheSameAddress,
  sameAddressNeedsTheLookupAccountDeleted,
  chatServicesAreStartedBeforeClientsConnect,
  endpointWorksOnceServicesRestart,
  clientsMayConnectOnceTheEndpointExists,
  clientsMayStayAsTheyAre,
  clientsMayBeConfiguredWithTheEndpointAddress,
  keepingTheAddressOnlySparesTheClients,
  endpointAddressBeginsWithSip,
  oneEndpointPerPoolIsEnough,
  endpointOfTheInstallationDoesNotCount,
  endpointGivesLegacyClientsASimpleAddress,
  lync2013ClientNeedsNoEndpoint,
  userPolicyDecidesBeforeSiteAndGlobal,
  sitePolicyDecidesBeforeGlobal,
  globalPolicyDecidesForTheRest,
  userPolicyMayEnableTheUser,
  sitePolicyMayEnableItsUsers,
  globalPolicyMayEnableEveryone,
  userPolicyMustEnableTheUser,
  sitePolicyMustEnableItsUsers,
  globalPolicyMustEnableTheRest,
  policyIsOffByDefault,
  withoutUserPolicyTheNextOneApplies,
  poolPolicyMayOverrideGlobal,
  policyCannotHavePoolScope,
  userPolicySettlesThePoolScope,
  policyShowsTheChatEnvironment,
  noAccessByDefaultNamesNoClient,
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
  legacyClientMayPostNewFiles,
  legacyClientMayUseFiles,
  addInsMayBeMigrated,
  addInsShowOnceAssociated,
  addInsOfOtherProtocolsCannotBeKept,
  unwantedRoomsAreMarkedAsDisabled,
  disabledRoomsKeepSettingsAndHistory,
  fileUploadCannotBeSetPerRoom,
  roomsMayEnableOrDisableFileUpload,
  fileUploadMayBeSetForTheCategory,
  chatHistoryCannotBeSetPerRoom,
  chatHistoryMayBeSetForTheCategory,
  roomTopicCannotBeKept,
  roomMayHaveADescriptionOnly,
  normalRoomsCannotHavePresenters,
  migratedRoomNameHasAtMost256Characters,
  roomNameUnderATopCategoryMayStay,
  prefixedRoomNameMayBeMigrated,
  roomUnderAChildCategoryGetsAPrefix,
  roomNameIsNotTakenIn2013,
  migratedRoomsDoNotShareAName,
  roomIsNotNamedLikeACategory,
  legacyDeploymentMayStayForNow,
  keptGroupChatKeepsItsHome,
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
  roomUserIsHomedOn2013,
  roomUserIsEnabledByPolicy,
  closedOrSecretRoomNeedsMembership,
  roomUserIsAnAllowedMember,
  deniedMembersOverrideAllowedMembers,
  roomMembersShouldBeAllowedMembers,
  creatorsShouldBeAllowedMembers,
  allowedMemberMayEnterAnOpenRoom,
  memberMayEnterAClosedOrSecretRoom,
  secretRoomsAreFoundByMembersOnly,
  onlyCreatorsCanCreateRooms,
  creatorMayCreateARoom,
  creatorBecomesManagerOfTheRoom,
  branchUserCannotCreateRoomsOrSeeCards,
  oneDomainMayLeadToGroupChat2010,
  oneDomainMayLeadToPersistentChat2013,
  severalDomainsMayBeThoseOfFederatedCompanies,
  federatedDomainCannotLeadToPersistentChat,
  listedDomainHasALookupServer,
  onePoolAtATimeWhateverIsListed,
  lookupServerIsAssumedFromTheSipAddress,
  groupChat2010PoolIsFoundByItsWellKnownUser,
  domainOfA2007R2PoolIsNotApplicable,
  legacyItemsAreChangedWithTheAdminTool,
  groupChatAdministratorMayChangeLegacyItems,
  categoriesAndAddInsAreChangedWith2013Tools,
  administratorsChangeRoomsWith2013Tools,
  categoriesTakeAChatAdministrator,
  chatAdministratorMayChangeCategories,
  chatAdministratorMayChangeRooms,
  roomManagerMayChangeTheRoomInTheClient,
  administratorMayChangeARoomInTheClient,
  roomManagersDoNotShareAName,
  roomManagersKeepToTheirSite,
  categoryOfARoomTakesAChatAdministrator,
  managerAndCreatorMayMoveTheRoom,
  chatAdministratorMayChangeTheCategory,
  roomManagersCannotDeleteRooms,
  roomsAreDeletedInPowershell,
  chatAdministratorMayDeleteDisabledRooms,
  settingsTakeAChatAdministrator,
  administratorsMayChangeTheSettings,
  exportAndImportTakeAChatAdministrator,
  exportAndImportAreNotInControlPanel,
  chatAdministratorMayExportAndImport,
  endpointIsNotInControlPanel,
  chatAdministratorMayCreateTheEndpoint,
  policyChangeTakesAUserAdministrator,
  threeRolesMayChangeThePolicy,
  policyAssignmentTakesAUserAdministrator,
  threeRolesMayApplyThePolicy,
  policyMayBeAssignedInPowershell,
  topologyTakesThe2013TopologyBuilder,
  localUserMayDefineTheTopology,
  toolsOf2010CannotManage2013,
  adminToolIsGoneIn2013,
  toolsOf2010And2013StayApart,
  toolsOf2007R2And2013StayApart,
  chatAdministratorIsALocalAdministrator,
  servicesAreRunWithCmdlets,
  exportWritesAFileOrBytes,
  nothingIsChosenAtTheImport,
  scopeTakesOnlyTheChosenCategories,
  levelTakesOnlyOneKindOfData,
  commandsNameTheDatabaseInstance,
  importGetsAFileOrBytes,
  exportedFileIsNoXmlFile,
  importMayNameAnXmlFile,
  exportedZipFileMayBeImported,
  exportedBytesAreImportedAsBytes,
  exportedBytesMayBeImported,
  cmdletReferencesName2010Only,
  chatDataMayBeBackedUpInTwoWays,
  exportedBackupIsRestoredByImport,
  sqlBackupIsRestoredInSqlServer,
  singleServerPoolCannotGrow,
  singleServerPoolCannotHaveStandbyServers,
  multipleServerPoolShouldBeCreated,
  poolCannotHaveMoreThanFourActiveServers,
  poolCannotHaveMoreThanFourStandbyServers,
  activeServerCannotServeMoreThan20000Users,
  allPoolsCannotServeMoreThan80000Users,
  noMoreThan150000UsersAreProvisioned,
  furtherPoolsDoNotRaiseTheLimit,
  usersOfAFailedServerMoveToTheOthers,
  singleServerPoolMayBeDeployed,
  poolMayHaveFourActiveServers,
  poolMayHaveStandbyServers,
  standardEditionMayRunASmallPool,
  standardEditionCannotHaveSeveralServers,
  activeServersShareTheTimeZoneOfTheirNextHop,
  diskOfTheChatServerIsNtfs,
  instanceCannotHoldTwoChatDatabases,
  chatDatabaseShouldBeApart,
  chatDatabaseMayShareTheBackEndInstance,
  chatServersMayHaveComputersOfTheirOwn,
  chatServersMayBeInAnotherDomain,
  chatServerMayShareAStandardEditionServer,
  poolOnStandardEditionHasTheNameOfTheServer,
  chatServerDependsOnA2013FrontEnd,
  chatPoolMustHaveA2013NextHop,
  chatPoolMayHaveA2013NextHop,
  nextHopOfAChatPoolMayBeChanged,
  groupChat2010MustHaveA2010NextHop,
  existingGroupChat2010MayKeepItsNextHop,
  newGroupChat2010MayBeHomedBefore2013Comes,
  newApplicationBeside2013CannotHaveA2010NextHop,
  newApplicationBeside2013CannotHaveA2007R2NextHop,
  newApplicationBesideAnOldVersionMayHaveA2013NextHop,
  newApplicationIn2013AloneMayHaveA2013NextHop,
  applicationPoolWithoutARegistrarStays,
  itemMayBelongToOnePool,
  itemsCannotSpanPools,
  categoryCannotBeMovedToAnotherPool,
  addInCannotBeMovedToAnotherPool,
  namesAreUniqueWithinAPool,
  usersMayConnectToSeveralPools,
  eachPoolMayHaveAnEndpoint,
  endpointCannotServeSeveralPools,
  deploymentMayHaveOnePool,
  severalPoolsMayKeepDataApart,
  deploymentMayHaveSeveralPools,
  poolsCannotBeMultipliedForCapacity,
  userOf2010MayBeMovedTo2013,
  userOf2010IsMovedWithTheRightTool,
  userOf2007R2MayBeMovedTo2013,
  userOf2007R2IsMovedWithTheRightTool,
  registrarPoolConfirmsTheMove,
  movedUserIsEnabledByPolicyAsWell,
  groupChatFollowsItsUsers,
  userMayBeMovedBackTo2010,
  contactsAreRolledBackBeforeTheWayBack,
  contactsMayBeLeftToMoveCsUser,
  userWhoIsMovedBackLosesPersistentChat,
  featuresAreLostOnTheWayBack,
  userWithoutARegistrarPoolCannotSignIn,
];

/** Every rule there is, in the order of the passages they come from. */
export const rules: readonly Rule[] = registered.toSorted((a, b) => citations.indexOf(a.source) - citations.indexOf(b.source));

/** The rule with this id. Throws when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}: register it in src/rules/index.ts`);
  return found;
}
