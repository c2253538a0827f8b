import { rule } from '../rule.ts';

export default rule({
  id: 'endpoint-of-the-installation-does-not-count',
  topic: 'endpoint',
  source: 'get-persistent-chat-endpoint#created-by-itself',
  when: { 'created-endpoints': 'several' },
  follows: true,
  says: {
    en: 'The installation creates one endpoint per pool by itself, so a pool with one created endpoint shows two.',
    es: 'La instalación crea por sí sola un extremo por grupo de servidores, así que un grupo de servidores con un extremo creado muestra dos.',
  },
});
