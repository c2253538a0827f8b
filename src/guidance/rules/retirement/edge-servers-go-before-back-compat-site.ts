import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'edge-servers-go-before-back-compat-site',
  topic: 'retirement',
  source: 'removing-back-compat-site#after-pools-and-edge-servers',
  when: { removing: 'back-compat-site' },
  must: { 'legacy-edge': 'uninstalled' },
  says: {
    en: 'All Office Communications Server 2007 R2 Edge Servers must be uninstalled before BackCompatSite is removed.',
    es: 'Todos los servidores perimetrales de Office Communications Server 2007 R2 deben estar desinstalados antes de quitar BackCompatSite.',
  },
  advice: {
    en: 'Uninstall the remaining Edge Servers first.',
    es: 'Desinstale antes los servidores perimetrales que queden.',
  },
});
