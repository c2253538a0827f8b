import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'chat-services-are-started-before-clients-connect',
  topic: 'endpoint',
  source: 'migration-process-details#endpoint-start-services',
  when: {},
  must: { 'chat-services': ['started', 'started-before-import'] },
  says: {
    en: 'The services of a Persistent Chat pool must be started before clients can connect, by turning on every computer in the pool.',
    es: 'Los servicios de un grupo de servidores de chat persistente deben iniciarse antes de que los clientes puedan conectarse, encendiendo todos los equipos del grupo de servidores.',
  },
  means: {
    en: 'The step is listed with the decommissioning steps, after the end of the mandatory part. In practice the step belongs to the mandatory part.',
    es: 'El paso figura entre los de la retirada, después del final de la parte obligatoria. En la práctica, el paso pertenece a la parte obligatoria.',
  },
  advice: { en: 'Start the services of the new pool.', es: 'Inicie los servicios del nuevo grupo de servidores.' },
});
