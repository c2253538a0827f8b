import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'endpoint-of-the-installation-does-not-count',
  topic: 'endpoint',
  source: 'get-persistent-chat-endpoint#created-by-itself',
  when: { 'created-endpoints': 'several' },
  follows: true,
  says: {
    en: 'Installing Persistent Chat creates one endpoint per pool, so a pool has two endpoints after an administrator creates one for legacy clients.',
    es: 'La instalación del chat persistente crea un extremo por grupo de servidores, así que un grupo de servidores tiene dos después de que un administrador cree uno para los clientes heredados.',
  },
});
