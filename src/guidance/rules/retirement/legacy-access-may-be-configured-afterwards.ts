import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'legacy-access-may-be-configured-afterwards',
  topic: 'retirement',
  source: 'standard-migration-scenario#decommission-before-access',
  when: { removing: ['group-chat', 'trusted-application'], migration: 'verified' },
  may: { 'legacy-clients': 'on-legacy' },
  says: {
    en: 'According to the list of the standard migration scenario, Group Chat may be decommissioned before access for legacy clients is configured.',
    es: 'Según la lista del escenario de migración estándar, el chat en grupo se puede retirar antes de configurar el acceso de los clientes heredados.',
  },
});
