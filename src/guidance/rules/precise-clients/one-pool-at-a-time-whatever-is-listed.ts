import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'one-pool-at-a-time-whatever-is-listed',
  topic: 'precise-clients',
  source: 'run-backward-compatibility#one-pool-at-a-time',
  when: { 'listed-domains': 'several', 'listed-for': 'own-pools' },
  follows: true,
  says: {
    en: 'A Lync 2010 Group Chat client can be configured only for one pool at a time, whatever its domain list contains.',
    es: 'Un cliente Chat en grupo de Lync 2010 solo puede configurarse para un grupo de servidores cada vez, contenga lo que contenga su lista de dominios.',
  },
  note: {
    en: 'No topic presents the domain list as a way to use two of your own pools, and none says whether that would work. Do not plan on it.',
    es: 'Ningún tema presenta la lista de dominios como forma de usar dos grupos de servidores propios, y ninguno dice si eso funcionaría. No cuente con ello.',
  },
});
