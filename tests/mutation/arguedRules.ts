// Changes of rules that no test can notice, because they change nothing that a rule says in any scenario: each with the reason.
// The name is what `npm run mutate -- rules` prints.
const besideALimit = 'Wherever it decides, another permission that has a limit decides with it.';
const contradicted =
  'Wherever it is met and nothing is forbidden, the sources disagree: a permission with or without a limit changes nothing.';
const givenByNorm = 'The answer that the norm names leaves the circumstance no other answer.';

export const arguedRules: Readonly<Record<string, string>> = {
  'every-topology-may-be-migrated | circumstance migrating-from: without lync-2010':
    'From Lync Server 2010, group-chat-of-2010-cannot-go-to-standard-edition sets it aside.',
  'one-old-version-may-stand-beside-2013 | norm standing: with none as well':
    'It speaks only where the 2013 deployment stands, so one at least does.',
  'one-old-version-may-stand-beside-2013 | with a limit': 'It is shown beside the verdict and permits nothing in it.',
  'routing-between-versions-is-limited | circumstance standing: with none as well':
    'It speaks only where the 2013 deployment stands, so one at least does.',
  'group-chat-2010-client-was-not-applicable | circumstance pool: without persistent-chat-2013':
    'With a 2013 pool, group-chat-2010-client-may-reach-persistent-chat-2013 sets it aside.',
  'pool-policy-may-override-global | with a limit': contradicted,
  'site-policy-may-enable-its-users | circumstance deciding-policy: with global as well': givenByNorm,
  'user-policy-may-enable-the-user | without the circumstance deciding-policy': givenByNorm,
  'user-policy-may-enable-the-user | circumstance deciding-policy: with site as well': givenByNorm,
  'user-policy-may-enable-the-user | circumstance deciding-policy: with global as well': givenByNorm,
  'user-policy-may-enable-the-user | circumstance deciding-policy: with disputed as well': givenByNorm,
  'site-policy-must-enable-its-users | norm site-policy: with none as well':
    'It speaks only where the site policy decides, so there is one.',
  'user-policy-must-enable-the-user | norm user-policy: with none as well':
    'It speaks only where the per-user policy decides, so there is one.',
  'long-room-name-may-be-shortened-before-the-export | without the circumstance category-level':
    'Both answers are named, so that a third one would not be permitted.',
  'legacy-client-may-use-files | with a limit': besideALimit,
  'endpoint-works-once-services-restart | sets nothing aside':
    'What it sets aside speaks only where the services are started, and this rule only where they are not.',
  'clients-may-connect-once-the-endpoint-exists | circumstance chat-services: with stopped as well':
    'Where the services are stopped, endpoint-works-once-services-restart sets it aside.',
  'clients-may-connect-once-the-endpoint-exists | with a limit': besideALimit,
  'legacy-access-may-be-configured-afterwards | with a limit': contradicted,
  'group-chat-may-coexist-with-persistent-chat | without its limit':
    'It is shown beside the verdict and permits nothing in it; its words are held by the record of the release.',
  'chat-database-should-be-apart | norm chat-databases: with beside-group-chat as well':
    'It speaks only where the database is alone or beside the back-end database.',
  'chat-database-should-be-apart | norm chat-databases: with several as well':
    'It speaks only where the database is alone or beside the back-end database.',
  'pool-may-have-standby-servers | without its limit': besideALimit,
  'persistent-chat-roles-are-optional | with a limit': contradicted,
  'rooms-may-enable-or-disable-file-upload | with a limit': contradicted,
  'administrator-may-change-a-room-in-the-client | without its limit': contradicted,
  'manager-and-creator-may-move-the-room | with a limit': contradicted,
  'import-may-name-an-xml-file | with a limit': contradicted,
  'contacts-may-be-left-to-move-cs-user | with a limit': contradicted,
};
