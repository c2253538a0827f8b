import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'group-chat-of-2010-cannot-go-to-standard-edition',
  topic: 'paths',
  source: 'deploying-persistent-chat-server#standard-edition-upgrade',
  when: { 'migrating-from': 'lync-2010' },
  cannot: { 'runs-on': 'standard-edition' },
  overrides: {
    rule: 'every-topology-may-be-migrated',
    because: {
      en: 'The topic names this very upgrade, so its statement prevails over the general one.',
      es: 'El tema nombra precisamente esta actualización, así que prevalece sobre la afirmación general.',
    },
  },
  says: {
    en: 'Lync Server 2010 Group Chat cannot be upgraded to Persistent Chat Server on Lync Server 2013 Standard Edition: Standard Edition supports only new deployments.',
    es: 'El chat en grupo de Lync Server 2010 no se puede actualizar al servidor de chat persistente en Lync Server 2013 Standard Edition: Standard Edition solo admite implementaciones nuevas.',
  },
  advice: {
    en: 'Run Persistent Chat Server on separate computers.',
    es: 'Ejecute el servidor de chat persistente en equipos propios.',
  },
});
