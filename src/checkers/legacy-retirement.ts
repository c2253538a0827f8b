import { ruleOf } from '../rules/index.ts';
import { checker } from './checker.ts';

export default checker({
  id: 'legacy-retirement',
  name: { en: 'Retiring the legacy deployment', es: 'Retirada de la implementación heredada' },
  title: {
    en: 'May the legacy deployment go?',
    es: '¿Se puede retirar la implementación heredada?',
  },
  lead: {
    en: 'What still keeps coexistence open, piece by piece: the Group Chat software, its trusted application, the pool it is homed on.',
    es: 'Qué mantiene aún abierta la coexistencia, pieza a pieza: el software del chat en grupo, su aplicación de confianza, el grupo de servidores que lo aloja.',
  },
  rules: [
    'legacy-deployment-may-stay-for-now',
    'kept-group-chat-keeps-its-home',
    'migrated-group-chat-may-be-decommissioned',
    'migration-is-verified-before-group-chat-goes',
    'persistent-chat-starts-before-group-chat-goes',
    'legacy-access-is-set-up-before-group-chat-goes',
    'legacy-access-may-be-configured-afterwards',
    'workers-on-legacy-clients-should-keep-their-rooms',
    'group-chat-of-2010-calls-for-persistent-chat',
    'persistent-chat-roles-are-optional',
    'legacy-content-is-reached-only-by-migrating',
    'group-chat-software-goes-before-its-application',
    'trusted-application-may-be-deleted',
    'deletion-removes-the-trusted-service-entries',
    'group-chat-of-2010-keeps-its-pool',
    'group-chat-of-2007-r2-keeps-its-pool',
    'pool-of-2010-is-empty-before-it-goes',
    'empty-pool-of-2010-may-be-deactivated',
    'pool-of-2007-r2-is-empty-before-it-goes',
    'empty-pool-of-2007-r2-may-be-deactivated',
    'central-management-moves-before-2010-goes',
    'pools-go-before-back-compat-site',
    'edge-servers-go-before-back-compat-site',
    'back-compat-site-may-be-removed',
  ].map(ruleOf),
  circumstances: ['removing'],
  examples: [
    {
      says: {
        en: 'Verified, and legacy clients are connected: Group Chat is to go',
        es: 'Migración comprobada y clientes heredados conectados: se quiere retirar el chat en grupo',
      },
      given: { removing: 'group-chat', migration: 'verified', 'legacy-clients': 'connected' },
    },
    {
      says: {
        en: 'The 2010 pool is to go while Group Chat is still in use',
        es: 'Se quiere retirar el grupo de servidores de 2010 mientras se sigue usando el chat en grupo',
      },
      given: { removing: 'lync-2010-pool', 'group-chat-left': 'software' },
    },
    {
      says: {
        en: 'Group Chat is to be kept for some months',
        es: 'Se quiere mantener el chat en grupo durante unos meses',
      },
      given: { removing: 'nothing', migration: 'verified', 'group-chat-left': 'software', 'legacy-pool': 'in-use' },
    },
  ],
  regions: [
    {
      id: 'legacy-compliance-data',
      verdict: 'silent',
      when: { removing: 'compliance' },
      says: {
        en: 'The compliance data of Group Chat: nothing is said of migrating it, of keeping it or of when it may go.',
        es: 'Los datos de cumplimiento del chat en grupo: no se dice nada de migrarlos, de conservarlos ni de cuándo se pueden retirar.',
      },
    },
    {
      id: 'nothing-left-to-delete',
      verdict: 'silent',
      when: { removing: 'trusted-application', 'group-chat-left': 'nothing' },
      says: {
        en: 'The trusted application where none is left: there is nothing to delete, and nothing to permit.',
        es: 'La aplicación de confianza cuando ya no queda ninguna: no hay nada que eliminar ni que permitir.',
      },
    },
    {
      id: 'decommissioned-before-legacy-access',
      verdict: 'conflict',
      when: { removing: ['group-chat', 'trusted-application'], migration: 'verified', 'legacy-clients': 'on-legacy' },
      says: {
        en: 'Decommissioning before legacy clients have access to 2013: the high-level list has it in this order, the detailed procedure has it the other way round.',
        es: 'Retirar antes de que los clientes heredados tengan acceso a 2013: la lista general lo pone en este orden; el procedimiento detallado, al revés.',
      },
    },
    {
      id: 'group-chat-given-up',
      verdict: 'conflict',
      when: { removing: ['group-chat', 'trusted-application'], migration: 'given-up' },
      says: {
        en: 'Group Chat given up without a migration: one topic requires Persistent Chat Server after Group Chat of 2010, another calls its roles optional.',
        es: 'Renunciar al chat en grupo sin migrarlo: un tema exige el servidor de chat persistente si había chat en grupo de 2010; otro dice que sus roles son opcionales.',
      },
    },
  ],
});
