import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pools-go-before-back-compat-site',
  topic: 'retirement',
  source: 'removing-back-compat-site#after-pools-and-edge-servers',
  when: { removing: 'back-compat-site' },
  must: { 'legacy-pool': 'deactivated' },
  says: {
    en: 'All Office Communications Server 2007 R2 pools must be deactivated before BackCompatSite is removed.',
    es: 'Todos los grupos de servidores de Office Communications Server 2007 R2 deben estar desactivados antes de quitar BackCompatSite.',
  },
  advice: {
    en: 'Deactivate the remaining pools first.',
    es: 'Desactive antes los grupos de servidores que queden.',
  },
});
