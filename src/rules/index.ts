import { citations } from '../sources/index.ts';
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
import groupChat2007R2ClientMayReachGroupChat2007R2 from './precise-clients/group-chat-2007-r2-client-may-reach-group-chat-2007-r2.ts';
import groupChat2007R2ClientMayReachPersistentChat2013 from './precise-clients/group-chat-2007-r2-client-may-reach-persistent-chat-2013.ts';
import groupChat2010ClientIsNotApplicableOn2007R2 from './precise-clients/group-chat-2010-client-is-not-applicable-on-2007-r2.ts';
import groupChat2010ClientMayReachGroupChat2010 from './precise-clients/group-chat-2010-client-may-reach-group-chat-2010.ts';
import groupChat2010ClientMayReachPersistentChat2013 from './precise-clients/group-chat-2010-client-may-reach-persistent-chat-2013.ts';
import groupChat2010ClientWasNotApplicable from './precise-clients/group-chat-2010-client-was-not-applicable.ts';
import groupChatClientsAreConfiguredForOnePool from './precise-clients/group-chat-clients-are-configured-for-one-pool.ts';
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
import signingInTo2010IsNotChat from './precise-clients/signing-in-to-2010-is-not-chat.ts';
import versionFilterKeepsLync2013Off2007R2 from './precise-clients/version-filter-keeps-lync-2013-off-2007-r2.ts';
import type { Rule } from './rule.ts';

const registered: readonly Rule[] = [
  afterMigration2013PoolMayStand,
  afterMigration2013PoolRemains,
  afterMigrationNo2007R2Remains,
  afterMigrationNo2010Remains,
  anyOneDeploymentMayStandDuringMigration,
  bothOldVersionsAreNoStartingPoint,
  deploymentsMayStandSideBySide,
  threeVersionsCannotStandTogether,
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
];

/** Every rule there is, in the order of the passages they come from. */
export const rules: readonly Rule[] = registered.toSorted((a, b) => citations.indexOf(a.source) - citations.indexOf(b.source));

/** The rule with this id. Throws when there is none. */
export function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`No rule ${id}: register it in src/rules/index.ts`);
  return found;
}
