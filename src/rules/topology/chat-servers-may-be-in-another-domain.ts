import { rule } from '../rule.ts';

export default rule({
  id: 'chat-servers-may-be-in-another-domain',
  topic: 'topology',
  source: 'persistent-chat-components#same-domain',
  when: {
    'runs-on': 'own-servers',
    'time-zone': 'same',
    disk: 'ntfs',
    'chat-databases': ['alone', 'beside-back-end'],
    'sql-servers': 'separate',
  },
  may: { directory: 'another-domain' },
  within: {
    en: 'The same domain is recommended, for the Compliance service too. No sentence allows another domain in so many words; the recommendation leaves it open.',
    es: 'Se recomienda el mismo dominio, también para el servicio de cumplimiento. Ninguna frase permite expresamente otro dominio; la recomendación lo deja abierto.',
  },
  says: {
    en: 'Persistent Chat servers may be in a domain of the forest other than that of Lync Server.',
    es: 'Los servidores de chat persistente pueden estar en un dominio del bosque distinto del de Lync Server.',
  },
});
