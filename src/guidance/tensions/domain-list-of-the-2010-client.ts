import { tension } from '../../model/tension.ts';

export default tension({
  id: 'domain-list-of-the-2010-client',
  number: 'T07',
  kind: 'silence',
  weight: 'verdict',
  title: { en: 'The 2010 client’s list of domains', es: 'La lista de dominios del cliente de 2010' },
  sides: [
    {
      says: {
        en: 'A legacy client connects to one pool at a time.',
        es: 'Un cliente heredado se conecta a un solo grupo de servidores cada vez.',
      },
      sources: ['coexistence-considerations', 'run-backward-compatibility'],
    },
    {
      says: {
        en: 'The 2010 client keeps several domains, each with the URI of a Lookup Server, for rooms of federated companies. No topic says whether the list can be used for two pools of your own organization.',
        es: 'El cliente de 2010 guarda varios dominios, cada uno con el URI de un servidor de búsqueda, para salones de empresas federadas. Ningún tema dice si la lista puede servir para usar dos grupos de servidores de la propia organización.',
      },
      sources: ['group-chat-federated-access'],
    },
  ],
  reading: {
    en: 'The list is documented for federation only. The guidance does not present it as a way around the limit and does not say whether it would work.',
    es: 'La lista se documenta solo para la federación. No se presenta como forma de eludir el límite, y la guía no dice si funcionaría.',
  },
  shownBy: {
    checker: 'legacy-client-domains',
    given: { 'listed-domains': 'several', 'listed-for': 'own-pools', pool: 'group-chat-2010' },
  },
});
