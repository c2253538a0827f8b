import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'older-client-keeps-its-experience',
  topic: 'precise-clients',
  source: 'client-interoperability#older-client-same-experience',
  when: { 'precise-client': 'lync-2010', home: 'lync-2013' },
  follows: true,
  says: {
    en: 'A user signed in to Lync Server 2013 with Lync 2010 keeps the experience of Lync 2010: the new features require the new client.',
    es: 'Un usuario que inicia sesión en Lync Server 2013 con Lync 2010 conserva la experiencia de Lync 2010: las características nuevas requieren el cliente nuevo.',
  },
});
