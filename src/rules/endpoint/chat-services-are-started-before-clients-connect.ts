import { rule } from '../rule.ts';

export default rule({
  id: 'chat-services-are-started-before-clients-connect',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-start-services',
  when: {},
  must: { 'chat-services': 'started' },
  says: {
    en: 'For clients to reach the pool, its Persistent Chat services must be started, by turning on every computer in the pool.',
    es: 'Para que los clientes accedan al grupo de servidores, sus servicios de chat persistente deben iniciarse, encendiendo todos los equipos del grupo de servidores.',
  },
  means: {
    en: 'The step is printed among those for decommissioning, after the end of the mandatory part. In practice it belongs to that part.',
    es: 'El paso figura entre los de la retirada, después del final de la parte obligatoria. En la práctica pertenece a esa parte.',
  },
  remedy: { en: 'Start the services of the new pool.', es: 'Inicie los servicios del nuevo grupo de servidores.' },
});
