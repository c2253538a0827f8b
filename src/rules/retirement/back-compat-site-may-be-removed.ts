import { rule } from '../rule.ts';

export default rule({
  id: 'back-compat-site-may-be-removed',
  topic: 'retirement',
  source: 'removing-back-compat-site#after-pools-and-edge-servers',
  when: { removing: 'back-compat-site', 'group-chat-left': ['entries', 'nothing'] },
  may: { 'legacy-pool': 'deactivated' },
  says: {
    en: 'BackCompatSite may then be removed with the Merge wizard of Topology Builder.',
    es: 'BackCompatSite se puede quitar entonces con el asistente de combinación del Generador de topologías.',
  },
});
