import { tension } from '../../model/tension.ts';

export default tension({
  id: 'when-the-legacy-deployment-is-removed',
  number: 'T09',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'When the legacy deployment is removed', es: 'Cuándo se retira la implementación heredada' },
  sides: [
    {
      says: {
        en: 'The standard scenario: verify, decommission, then give legacy clients access, then deploy new clients.',
        es: 'El escenario estándar: comprobar, retirar, después dar acceso a los clientes heredados y luego implementar los nuevos.',
      },
      sources: ['standard-migration-scenario'],
    },
    {
      says: {
        en: 'The process in detail: endpoint (step 8), start (9), verify (10), uninstall (11), delete the trusted application (12).',
        es: 'El proceso en detalle: extremo (paso 8), inicio (9), comprobación (10), desinstalación (11), eliminación de la aplicación de confianza (12).',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'The endpoint is created and the services are started during the cutover; the legacy deployment can be decommissioned after migration, “at a later time”.',
        es: 'El extremo se crea y los servicios se inician durante el traslado; la implementación heredada puede retirarse después de la migración, más adelante.',
      },
      sources: ['run-backward-compatibility', 'coexistence-considerations'],
    },
  ],
  reading: {
    en: 'The standard scenario is a list of items, “a starting point”, not a strict order. First the endpoint, the start of the services and the verification; decommissioning afterwards, when convenient.',
    es: 'El escenario estándar es una lista de puntos, «un punto de partida», no un orden estricto. Primero el extremo, el inicio de los servicios y la comprobación; la retirada después, cuando convenga.',
  },
  shownBy: {
    checker: 'legacy-retirement',
    given: { removing: 'group-chat', migration: 'verified', 'legacy-clients': 'waiting' },
  },
});
