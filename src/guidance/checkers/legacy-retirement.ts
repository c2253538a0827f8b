import { checker } from '../../model/checker.ts';

export default checker({
  id: 'legacy-retirement',
  name: { en: 'Retiring the legacy deployment', es: 'Retirada de la implementación heredada' },
  title: {
    en: 'Can the legacy deployment be removed?',
    es: '¿Se puede retirar la implementación heredada?',
  },
  lead: {
    en: 'What can be removed now, piece by piece: the Group Chat software, its trusted application, the pool it is homed on.',
    es: 'Qué se puede retirar ya, pieza a pieza: el software del chat en grupo, su aplicación de confianza, el grupo de servidores que lo aloja.',
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
  ],
  circumstances: ['removing'],
  examples: [
    {
      says: {
        en: 'Migration verified and legacy clients connected: Group Chat will be removed',
        es: 'Migración comprobada y clientes heredados conectados: se quiere retirar el chat en grupo',
      },
      given: { removing: 'group-chat', migration: 'verified', 'legacy-clients': 'connected' },
    },
    {
      says: {
        en: 'The Lync Server 2010 pool will be removed while Group Chat is still in use',
        es: 'Se quiere retirar el grupo de servidores de Lync Server 2010 mientras se sigue usando el chat en grupo',
      },
      given: { removing: 'lync-2010-pool', 'group-chat-left': 'software' },
    },
    {
      says: {
        en: 'Group Chat will be kept for some months',
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
        en: 'The compliance data of Group Chat: no topic says whether it is migrated, how long it is kept or when it can be removed.',
        es: 'Los datos de cumplimiento del chat en grupo: ningún tema dice si se migran, cuánto tiempo se conservan ni cuándo se pueden quitar.',
      },
    },
    {
      id: 'nothing-left-to-delete',
      verdict: 'silent',
      when: { removing: 'trusted-application', 'group-chat-left': 'nothing' },
      says: {
        en: 'The trusted application when none is left: there is nothing to delete or to permit.',
        es: 'La aplicación de confianza cuando ya no queda ninguna: no hay nada que eliminar ni que permitir.',
      },
    },
    {
      id: 'decommissioned-before-legacy-access',
      verdict: 'conflict',
      when: { removing: ['group-chat', 'trusted-application'], migration: 'verified', 'legacy-clients': 'on-legacy' },
      says: {
        en: 'Decommissioning before legacy clients have access to Lync Server 2013: the high-level list has this order; the detailed procedure has the opposite order.',
        es: 'Retirar antes de que los clientes heredados tengan acceso a Lync Server 2013: la lista general sigue este orden; el procedimiento detallado, el contrario.',
      },
    },
    {
      id: 'group-chat-given-up',
      verdict: 'conflict',
      when: { removing: ['group-chat', 'trusted-application'], migration: 'given-up' },
      says: {
        en: 'Group Chat abandoned without a migration: one topic requires Persistent Chat Server after Lync Server 2010 Group Chat; another calls its roles optional.',
        es: 'Renunciar al chat en grupo sin migrarlo: un tema exige el servidor de chat persistente si había chat en grupo de Lync Server 2010; otro dice que sus roles son opcionales.',
      },
    },
  ],
});
