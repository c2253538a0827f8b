import { tension } from '../../model/tension.ts';

export default tension({
  id: 'standard-edition-as-a-target',
  number: 'T10',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'Standard Edition as a target', es: 'Standard Edition como destino' },
  sides: [
    {
      says: {
        en: 'Upgrading 2010 Group Chat to Persistent Chat on Standard Edition is not supported; only new deployments are supported, and they are expected to be used for trial and evaluation. 2007 R2 is not named.',
        es: 'No se admite actualizar el chat en grupo de 2010 al chat persistente en Standard Edition; solo se admiten implementaciones nuevas, y se prevé que sirvan para pruebas y evaluación. 2007 R2 no se nombra.',
      },
      sources: ['deploying-persistent-chat-server', 'setting-up-system-platforms', 'capacity-planning'],
    },
    {
      says: {
        en: 'Migration of all topologies and server roles is supported, and the migration process never mentions the edition.',
        es: 'Se admite la migración de todas las topologías y los roles de servidor, y el proceso de migración nunca menciona la edición.',
      },
      sources: ['supported-migration-paths', 'migration-process-details'],
    },
  ],
  reading: {
    en: 'From 2010 to Standard Edition: no. Treat 2007 R2 in the same way, since only new deployments are supported; it is not named.',
    es: 'Desde 2010 a Standard Edition, no. Desde 2007 R2, trátelo igual, puesto que solo se admiten implementaciones nuevas, aunque no se nombre.',
  },
  shownBy: {
    checker: 'supported-path',
    given: {
      'migrating-from': 'ocs-2007-r2',
      method: 'side-by-side',
      'chat-turn': 'last',
      directory: 'same-domain',
      'runs-on': 'standard-edition',
      'pool-plan': 'one-to-one',
      'sql-servers': 'separate',
    },
  },
});
