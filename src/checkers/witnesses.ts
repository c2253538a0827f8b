import type { Scenario } from '../vocabulary/facts.ts';

/** A case in which a reader can see what a silence or contradiction of the guidance does to a verdict. */
export type Witness = { readonly checker: string; readonly given: Scenario };

/** For the tensions of `src/notes/tensions.ts` that a checker can show. */
export const witnesses: Readonly<Record<`T${number}`, Witness>> = {
  T01: { checker: 'side-by-side', given: { stage: 'during', 'has-2013': 'yes', 'has-2010': 'yes', 'has-2007-r2': 'yes' } },
  T02: { checker: 'effective-policy', given: { 'user-policy': 'none', 'pool-policy': 'appears' } },
  T03: {
    checker: 'which-client',
    given: { 'precise-client': 'group-chat-2010', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' },
  },
  T04: {
    checker: 'which-client',
    given: { 'precise-client': 'group-chat-2007-r2', pool: 'group-chat-2010', setup: 'manual', connected: 'none' },
  },
  T05: {
    checker: 'client-access',
    given: {
      client: 'group-chat',
      pool: 'persistent-chat-2013',
      setup: 'manual',
      connected: 'none',
      home: 'lync-2010',
      policy: 'disabled',
    },
  },
  T06: { checker: 'legacy-endpoint', given: { 'endpoint-address': 'different', 'client-setting': 'unchanged' } },
  T07: {
    checker: 'legacy-client-domains',
    given: { 'listed-domains': 'several', 'listed-for': 'own-pools', pool: 'group-chat-2010' },
  },
  T08: {
    checker: 'next-hop',
    given: { application: 'new-group-chat-2010', 'next-hop': 'lync-2010', 'mixed-topology': 'yes' },
  },
  T09: { checker: 'legacy-retirement', given: { removing: 'group-chat', migration: 'verified', 'legacy-clients': 'waiting' } },
  T10: {
    checker: 'supported-path',
    given: {
      'migrating-from': 'ocs-2007-r2',
      method: 'side-by-side',
      'chat-turn': 'last',
      directory: 'same-domain',
      'runs-on': 'standard-edition',
      'pool-plan': 'one-to-one',
      'sql-servers': 'separate',
    },
  },
  T11: { checker: 'legacy-endpoint', given: { 'chat-services': 'stopped' } },
  T13: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2010',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'none',
      'import-input': 'xml',
      'exported-part': 'everything',
      'import-turn': 'first',
    },
  },
  T14: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2007-r2',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'none',
      'import-input': 'zip',
      'exported-part': 'everything',
      'import-turn': 'first',
    },
  },
  T15: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2010',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'another-level',
      'import-input': 'zip',
      'exported-part': 'everything',
      'import-turn': 'first',
    },
  },
  T16: {
    checker: 'several-pools',
    given: { 'pool-subject': 'deployment', 'pool-wish': 'in-several', 'pool-reason': 'another' },
  },
  T17: {
    checker: 'which-client',
    given: { 'precise-client': 'lync-2013', pool: 'group-chat-2010', home: 'lync-2010' },
  },
  T24: { checker: 'room-settings', given: { setting: 'disabled-rooms', wish: 'let-go', handled: 'before' } },
  T25: { checker: 'room-names', given: { 'category-level': 'child', 'name-length': '241-to-256', 'same-name': 'nothing' } },
  T26: { checker: 'room-names', given: { 'same-name': 'room-in-2013' } },
  T27: { checker: 'room-names', given: { 'category-level': 'top', 'name-length': 'up-to-240', 'same-name': 'category' } },
  T30: { checker: 'room-settings', given: { setting: 'file-upload', wish: 'keep' } },
  T31: {
    checker: 'export-options',
    given: {
      'exported-from': 'group-chat-2010',
      'database-instance': 'named',
      'export-output': 'file',
      'cut-off': 'none',
      'import-input': 'zip',
      'exported-part': 'everything',
      'import-turn': 'another',
    },
  },
  T35: { checker: 'legacy-endpoint', given: { 'sip-prefix': 'missing' } },
  T36: {
    checker: 'roles-and-tools',
    given: {
      task: 'change-policy',
      role: 'persistent-chat-administrator',
      tool: 'control-panel-2013',
      'tools-computer': 'one-version',
      'local-administrators': 'member',
    },
  },
  T43: {
    checker: 'pool-placement',
    given: {
      'runs-on': 'own-servers',
      directory: 'same-domain',
      'time-zone': 'same',
      disk: 'ntfs',
      'sql-servers': 'separate',
      'chat-databases': 'beside-group-chat',
    },
  },
  T48: { checker: 'which-client', given: { 'precise-client': 'mobile' } },
  T51: {
    checker: 'room-access',
    given: {
      'room-task': 'enter',
      'room-privacy': 'open',
      'category-list': 'allowed',
      'branch-appliance': 'yes',
      home: 'lync-2013',
      policy: 'enabled',
    },
  },
  T53: {
    checker: 'room-access',
    given: {
      'room-task': 'create',
      'room-standing': 'creator',
      'category-list': 'not-listed',
      'branch-appliance': 'no',
      home: 'lync-2013',
      policy: 'enabled',
    },
  },
  T62: {
    checker: 'user-move',
    given: {
      'moved-from': 'lync-2013',
      'moved-to': 'lync-2010',
      'move-tool': 'move-cs-user',
      'unified-contacts': 'not-rolled-back',
    },
  },
  T63: {
    checker: 'backup-and-restore',
    given: {
      'backup-of': 'persistent-chat-2013',
      'backup-made-with': 'export',
      'restored-with': 'import',
      'restored-to': 'persistent-chat-2013',
      'restored-pool': 'another-pool',
    },
  },
  T64: { checker: 'room-settings', given: { setting: 'disabled-accounts' } },
  T65: {
    checker: 'client-access',
    given: { client: 'group-chat', pool: 'persistent-chat-2013', setup: 'automatic', connected: 'none' },
  },
};
