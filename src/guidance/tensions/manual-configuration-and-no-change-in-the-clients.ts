import { tension } from '../../model/tension.ts';

export default tension({
  id: 'manual-configuration-and-no-change-in-the-clients',
  number: 'T06',
  kind: 'ambiguity',
  weight: 'verdict',
  title: {
    en: 'Manual configuration, and no change in the clients',
    es: 'Configuración manual y ningún cambio en los clientes',
  },
  sides: [
    {
      says: {
        en: 'The legacy client connects by manual configuration: users type the address, and clients are configured to use it.',
        es: 'El cliente heredado se conecta mediante configuración manual: los usuarios escriben la dirección, y los clientes se configuran para usarla.',
      },
      sources: ['coexistence-considerations', 'run-backward-compatibility'],
    },
    {
      says: {
        en: 'With an endpoint that has the same SIP URI, clients reconnect without any change.',
        es: 'Con un extremo que tenga el mismo URI de SIP, los clientes vuelven a conectarse sin ningún cambio.',
      },
      sources: ['migration-process-details', 'run-backward-compatibility'],
    },
  ],
  reading: {
    en: 'Both are true. If the endpoint keeps the SIP URI, the clients’ present configuration keeps working; if the SIP URI is a different one, every client has to be reconfigured. In JJ204901, “Persistent Chat clients” can only mean legacy clients, since the same topic says that Persistent Chat does not use the endpoint.',
    es: 'Las dos cosas son ciertas. Si el extremo conserva el URI de SIP, la configuración que los clientes ya tienen sigue sirviendo; si el URI de SIP es otro, hay que volver a configurar todos los clientes. Los «clientes de chat persistente» de JJ204901 solo pueden ser los heredados, pues el mismo tema dice que el chat persistente no usa el extremo.',
  },
  shownBy: { checker: 'legacy-endpoint', given: { 'endpoint-address': 'different', 'client-setting': 'unchanged' } },
});
