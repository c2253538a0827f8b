import { rule } from '../rule.ts';

export default rule({
  id: 'one-pool-at-a-time-whatever-is-listed',
  topic: 'precise-clients',
  source: 'run-backward-compatibility#one-pool-at-a-time',
  when: { 'listed-domains': 'several', 'listed-for': 'own-pools' },
  follows: true,
  says: {
    en: 'Whatever its list holds, a legacy client can be configured for one pool at a time only.',
    es: 'Contenga lo que contenga su lista, un cliente heredado solo puede configurarse para un grupo de servidores cada vez.',
  },
  note: {
    en: 'No topic presents the list of domains as a way to use two pools of one’s own, and none says whether it would work. Do not plan on it.',
    es: 'Ningún tema presenta la lista de dominios como forma de usar dos grupos de servidores propios, y ninguno dice si funcionaría. No cuente con ello.',
  },
});
