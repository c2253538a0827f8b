import { rule } from '../rule.ts';

export default rule({
  id: 'migration-is-made-side-by-side',
  topic: 'paths',
  source: 'supported-migration-paths#side-by-side',
  when: {},
  must: { method: 'side-by-side' },
  says: {
    en: 'The migration must be made side by side: it is the only supported method.',
    es: 'La migración debe hacerse en paralelo: es el único método admitido.',
  },
  means: {
    en: 'Lync Server 2013 is deployed next to the old version on servers of its own, and pool names differ. Installing newer software on the old servers is an upgrade in the sense of the guide, not a migration.',
    es: 'Lync Server 2013 se implementa junto a la versión anterior en servidores propios, y los nombres de los grupos de servidores son distintos. Instalar software más reciente en los servidores antiguos es, en el sentido de la guía, una actualización y no una migración.',
  },
  remedy: {
    en: 'Deploy 2013 on servers of its own, next to the old version.',
    es: 'Implemente 2013 en servidores propios, junto a la versión anterior.',
  },
});
