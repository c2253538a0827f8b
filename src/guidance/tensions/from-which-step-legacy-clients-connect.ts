import { tension } from '../../model/tension.ts';

export default tension({
  id: 'from-which-step-legacy-clients-connect',
  number: 'T11',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'From which step legacy clients connect', es: 'Desde qué paso se conectan los clientes heredados' },
  sides: [
    {
      says: {
        en: 'After step 8 the mandatory process is complete and legacy clients can connect “now, transparently”.',
        es: 'Tras el paso 8, el proceso obligatorio está completo y los clientes heredados ya pueden conectarse de forma transparente.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'The services are started in step 9, the client works when the service is restarted, and the other topic puts the start at the end of the cutover.',
        es: 'Los servicios se inician en el paso 9, el cliente funciona cuando se reinicia el servicio, y el otro tema sitúa el inicio al final del traslado.',
      },
      sources: ['migration-process-details', 'run-backward-compatibility'],
    },
  ],
  reading: {
    en: 'First the endpoint, then the start of the services, then the clients. In practice, step 9 is part of the mandatory process, although it appears under decommissioning.',
    es: 'Primero el extremo, después el inicio de los servicios, después los clientes. En la práctica, el paso 9 forma parte del proceso obligatorio, aunque aparezca en el apartado de la retirada.',
  },
  shownBy: { checker: 'legacy-endpoint', given: { 'chat-services': 'stopped' } },
});
