import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'back-compat-site-may-be-removed',
  topic: 'retirement',
  source: 'removing-back-compat-site#after-pools-and-edge-servers',
  when: { removing: 'back-compat-site', 'group-chat-left': ['entries', 'nothing'] },
  may: { 'legacy-pool': 'deactivated' },
  says: {
    en: 'BackCompatSite may be removed with the Merge wizard of Topology Builder once all Office Communications Server 2007 R2 pools are deactivated and their Edge Servers uninstalled.',
    es: 'BackCompatSite se puede quitar con el asistente de combinación del Generador de topologías una vez que todos los grupos de servidores de Office Communications Server 2007 R2 están desactivados y sus servidores perimetrales, desinstalados.',
  },
});
