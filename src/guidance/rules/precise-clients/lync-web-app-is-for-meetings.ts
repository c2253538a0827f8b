import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'lync-web-app-is-for-meetings',
  topic: 'precise-clients',
  source: 'client-interoperability#web-app-for-meetings',
  when: {},
  cannot: { 'precise-client': 'web-app' },
  says: {
    en: 'Lync Web App cannot open chat rooms: it is a client for meetings only.',
    es: 'Lync Web App no puede abrir salones de chat: es un cliente solo para reuniones.',
  },
});
