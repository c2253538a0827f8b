import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'workers-on-legacy-clients-should-keep-their-rooms',
  topic: 'retirement',
  source: 'standard-migration-scenario#rooms-within-reach',
  when: { removing: 'group-chat', migration: 'verified' },
  should: { 'legacy-clients': ['none', 'connected'] },
  says: {
    en: 'While new clients are being deployed, users of the Group Chat client should be able to reach their chat rooms.',
    es: 'Mientras se implementan los clientes nuevos, se recomienda que quienes usan el cliente de chat en grupo puedan acceder a sus salones de chat.',
  },
});
