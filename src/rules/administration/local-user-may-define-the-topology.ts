import { rule } from '../rule.ts';

export default rule({
  id: 'local-user-may-define-the-topology',
  topic: 'administration',
  source: 'deployment-checklist#topology-accounts',
  when: { task: 'topology', 'tools-computer': 'one-version' },
  may: { tool: 'topology-builder-2013' },
  within: {
    en: 'Publishing it takes Domain Admins, RTCUniversalServerAdmins and full control of the file store.',
    es: 'Para publicarla se requiere pertenecer a Domain Admins y a RTCUniversalServerAdmins y tener control total del almacén de archivos.',
  },
  says: {
    en: 'An account in the local Users group may define a topology in Topology Builder.',
    es: 'Una cuenta del grupo local Usuarios puede definir una topología en el Generador de topologías.',
  },
});
