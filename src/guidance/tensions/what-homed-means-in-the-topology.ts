import { tension } from '../../model/tension.ts';

export default tension({
  id: 'what-homed-means-in-the-topology',
  number: 'T42',
  kind: 'silence',
  weight: 'environment',
  title: { en: 'What “homed” means in the topology', es: 'Qué significa «alojado» en la topología' },
  sides: [
    {
      says: {
        en: 'A chat pool is called “homed” on another pool, its “home pool”.',
        es: 'De un grupo de servidores de chat se dice que está «alojado» en otro grupo de servidores, el que lo aloja.',
      },
      sources: ['coexistence-considerations', 'migration-process-details'],
    },
    {
      says: {
        en: 'In the topology, a Persistent Chat pool has a next hop: the Front End pool that routes requests to it.',
        es: 'En la topología, a un grupo de servidores de chat persistente se le asigna un próximo salto: el grupo de servidores front-end que le enruta las solicitudes.',
      },
      sources: ['adding-to-the-topology', 'deployment-checklist'],
    },
    {
      says: {
        en: 'No topic says that the home, the next hop and the Registrar property of the service are the same.',
        es: 'Ningún tema dice que el alojamiento, el próximo salto y la propiedad Registrar del servicio sean lo mismo.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'The home of a chat pool is its next hop pool, shown in the Registrar property of the service. For 2010 Group Chat it is the next hop of its trusted application pool. For 2007 R2 it cannot be seen in the 2013 topology.',
    es: 'El alojamiento de un grupo de servidores de chat es su grupo de próximo salto, que muestra la propiedad Registrar del servicio. Para el chat en grupo de 2010 es el próximo salto de su grupo de aplicaciones de confianza. Para 2007 R2 no se puede ver en la topología de 2013.',
  },
});
