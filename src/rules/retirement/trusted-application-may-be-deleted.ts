import { rule } from '../rule.ts';

export default rule({
  id: 'trusted-application-may-be-deleted',
  topic: 'retirement',
  source: 'migration-process-details#step-12-delete',
  when: { removing: 'trusted-application', migration: 'verified', 'legacy-clients': ['none', 'connected'] },
  may: { 'group-chat-left': 'entries' },
  says: {
    en: 'The trusted application and its pool may be deleted, with cmdlets or in Topology Builder.',
    es: 'La aplicación de confianza y su grupo de aplicaciones de confianza se pueden eliminar, con cmdlets o en el Generador de topologías.',
  },
  note: {
    en: 'By a cmdlet reference, a trusted application pool without an associated Registrar cannot be removed: delete it while the legacy pool is still in the topology.',
    es: 'Según la referencia de un cmdlet, un grupo de aplicaciones de confianza sin un registrador asociado no se puede quitar: elimínelo mientras el grupo de servidores heredado siga en la topología.',
  },
});
