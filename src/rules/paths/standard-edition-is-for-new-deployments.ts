import { rule } from '../rule.ts';

export default rule({
  id: 'standard-edition-is-for-new-deployments',
  topic: 'paths',
  source: 'setting-up-system-platforms#standard-edition-new-only',
  when: { 'migrating-from': 'ocs-2007-r2' },
  cannot: { 'runs-on': 'standard-edition' },
  conflict: {
    with: 'every-topology-may-be-migrated',
    reading: {
      en: 'Treat 2007 R2 like 2010: do not migrate it to Standard Edition. “Only new deployments” excludes it, although the sentence names only 2010.',
      es: 'Trate 2007 R2 como 2010: no lo migre a Standard Edition. «Solo implementaciones nuevas» lo excluye, aunque la frase solo mencione 2010.',
    },
  },
  says: {
    en: 'Persistent Chat Server on Standard Edition cannot take over an old deployment: only new deployments are supported there.',
    es: 'El servidor de chat persistente en Standard Edition no puede hacerse cargo de una implementación antigua: allí solo se admiten implementaciones nuevas.',
  },
  remedy: {
    en: 'Run Persistent Chat Server on computers of its own.',
    es: 'Ejecute el servidor de chat persistente en equipos propios.',
  },
  note: {
    en: 'The guidance names the upgrade from 2010, not from 2007 R2.',
    es: 'La guía menciona la actualización desde 2010, no desde 2007 R2.',
  },
});
