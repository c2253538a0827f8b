import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'standard-edition-is-for-new-deployments',
  topic: 'paths',
  source: 'setting-up-system-platforms#standard-edition-new-only',
  when: { 'migrating-from': 'ocs-2007-r2' },
  cannot: { 'runs-on': 'standard-edition' },
  conflict: {
    with: 'every-topology-may-be-migrated',
    reading: {
      en: 'Treat 2007 R2 like Lync Server 2010: do not migrate it to Standard Edition. “Only new deployments” excludes that, although the sentence names only Lync Server 2010.',
      es: 'Trate 2007 R2 como Lync Server 2010: no lo migre a Standard Edition. «Solo implementaciones nuevas» lo excluye, aunque la frase solo mencione Lync Server 2010.',
    },
  },
  says: {
    en: 'Persistent Chat Server on Lync Server 2013 Standard Edition cannot replace an old deployment: Standard Edition supports only new deployments.',
    es: 'El servidor de chat persistente en Lync Server 2013 Standard Edition no puede sustituir a una implementación anterior: Standard Edition solo admite implementaciones nuevas.',
  },
  advice: {
    en: 'Run Persistent Chat Server on separate computers.',
    es: 'Ejecute el servidor de chat persistente en equipos propios.',
  },
  note: {
    en: 'The guidance names the upgrade from Lync Server 2010, not from Office Communications Server 2007 R2.',
    es: 'La guía menciona la actualización desde Lync Server 2010, no desde Office Communications Server 2007 R2.',
  },
});
