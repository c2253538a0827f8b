import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'migration-is-made-side-by-side',
  topic: 'paths',
  source: 'supported-migration-paths#side-by-side',
  when: {},
  must: { method: 'side-by-side' },
  says: {
    en: 'Migration to Lync Server 2013 must be done side by side: no other method is supported.',
    es: 'La migración a Lync Server 2013 debe hacerse en paralelo: no se admite ningún otro método.',
  },
  means: {
    en: 'Lync Server 2013 is deployed next to the old version on separate servers, and pool names differ. Installing newer software on the old servers is, according to the guide, an upgrade and not a migration. The rule is about the way to Lync Server 2013; it says nothing about an in-place upgrade from there to a later version.',
    es: 'Lync Server 2013 se implementa junto a la versión anterior en servidores propios, y los nombres de los grupos de servidores son distintos. Instalar software más reciente en los servidores antiguos es, según la guía, una actualización y no una migración. La regla trata del camino hacia Lync Server 2013; no dice nada de una actualización en contexto de esa versión a una posterior.',
  },
  advice: {
    en: 'Deploy Lync Server 2013 on separate servers, next to the old version.',
    es: 'Implemente Lync Server 2013 en servidores propios, junto a la versión anterior.',
  },
});
