import { rule } from '../../../model/rule.ts';

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
    en: 'The same domain is recommended, for the Compliance service too. No sentence explicitly allows another domain; the recommendation leaves it open.',
    es: 'Se recomienda el mismo dominio, también para el servicio de cumplimiento. Ninguna frase permite expresamente otro dominio; la recomendación lo deja abierto.',
  },
  says: {
    en: 'Persistent Chat servers may be in another domain of the same Active Directory forest as Lync Server, although the same domain is recommended.',
    es: 'Los servidores de chat persistente pueden estar en otro dominio del mismo bosque de Active Directory que Lync Server, aunque se recomienda el mismo dominio.',
  },
});
