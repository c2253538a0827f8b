import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'local-user-may-define-the-topology',
  topic: 'administration',
  source: 'deployment-checklist#topology-accounts',
  when: { task: 'topology', 'tools-computer': 'one-version' },
  may: { tool: 'topology-builder-2013' },
  within: {
    en: 'Publishing the topology requires membership in Domain Admins and RTCUniversalServerAdmins, and full control of the file store.',
    es: 'Para publicar la topología se requiere pertenecer a Domain Admins y a RTCUniversalServerAdmins y tener control total del almacén de archivos.',
  },
  says: {
    en: 'An account in the local Users group may define a topology in the Lync Server 2013 Topology Builder.',
    es: 'Una cuenta del grupo local Usuarios puede definir una topología en el Generador de topologías de Lync Server 2013.',
  },
});
