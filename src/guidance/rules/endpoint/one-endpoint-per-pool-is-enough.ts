import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'one-endpoint-per-pool-is-enough',
  topic: 'endpoint',
  source: 'run-backward-compatibility#one-per-pool',
  when: {},
  should: { 'created-endpoints': 'one' },
  says: {
    en: 'For legacy clients, it is recommended to create no more than one endpoint per Persistent Chat pool: one is enough.',
    es: 'Para los clientes heredados, se recomienda no crear más de un extremo por grupo de servidores de chat persistente: con uno basta.',
  },
  means: {
    en: 'The guidance says that several endpoints are not needed. A second endpoint for the same pool is unnecessary, not wrong; without legacy clients, no endpoint is needed.',
    es: 'La guía dice que no hacen falta varios extremos. Un segundo extremo para el mismo grupo de servidores es innecesario, no erróneo; sin clientes heredados, no hace falta ninguno.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The rule used to recommend creating one endpoint for each pool. The guidance only says that one is enough; legacy clients alone need it.',
        es: 'La regla recomendaba crear un extremo por cada grupo de servidores. La guía solo dice que con uno basta; únicamente lo necesitan los clientes heredados.',
      },
    },
  ],
});
