import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'trusted-application-may-be-deleted',
  topic: 'retirement',
  source: 'migration-process-details#step-12-delete',
  when: { removing: 'trusted-application', migration: 'verified', 'legacy-clients': ['none', 'connected'] },
  may: { 'group-chat-left': 'entries' },
  says: {
    en: 'Once the Group Chat software is uninstalled, the Group Chat trusted application and its pool may be deleted with cmdlets or in Topology Builder; decommissioning is not complete until both are deleted.',
    es: 'Desinstalado el software de chat en grupo, la aplicación de confianza del chat en grupo y su grupo de aplicaciones de confianza se pueden eliminar con cmdlets o en el Generador de topologías; la retirada no se completa hasta eliminar ambos.',
  },
  note: {
    en: 'According to a cmdlet reference, a trusted application pool without an associated Registrar cannot be removed: delete the trusted application pool while the legacy pool is still in the topology.',
    es: 'Según la referencia de un cmdlet, un grupo de aplicaciones de confianza sin un registrador asociado no se puede quitar: elimine el grupo de aplicaciones de confianza mientras el grupo de servidores heredado siga en la topología.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The rule used to sound like an option. The procedure requires the deletion; the rule permits it once the software is uninstalled.',
        es: 'La regla parecía una opción. El procedimiento exige la eliminación; la regla la permite una vez desinstalado el software.',
      },
    },
  ],
});
