import { rule } from '../rule.ts';

export default rule({
  id: 'group-chat-of-2010-cannot-go-to-standard-edition',
  topic: 'paths',
  source: 'deploying-persistent-chat-server#standard-edition-upgrade',
  when: { 'migrating-from': 'lync-2010' },
  cannot: { 'runs-on': 'standard-edition' },
  overrides: {
    rule: 'every-topology-may-be-migrated',
    because: {
      en: 'It names this very upgrade; the general sentence gives way.',
      es: 'Nombra precisamente esta actualización; la frase general cede.',
    },
  },
  says: {
    en: 'Lync Server 2010 Group Chat cannot be upgraded to Persistent Chat Server on Standard Edition: only new deployments are supported there.',
    es: 'El chat en grupo de Lync Server 2010 no se puede actualizar al servidor de chat persistente en Standard Edition: allí solo se admiten implementaciones nuevas.',
  },
  remedy: {
    en: 'Run Persistent Chat Server on computers of its own.',
    es: 'Ejecute el servidor de chat persistente en equipos propios.',
  },
});
