import { tension } from '../../model/tension.ts';

export default tension({
  id: 'the-lync-2010-group-chat-client-on-lync-server-2013',
  number: 'T03',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'The Lync 2010 Group Chat client on Lync Server 2013',
    es: 'El cliente Chat en grupo de Lync 2010 en Lync Server 2013',
  },
  sides: [
    {
      says: {
        en: 'The older table says “Not Applicable” for that combination. It is from 2012; its Spanish copy is dated 2015.',
        es: 'La tabla más antigua dice «No aplicable» para esa combinación. Es de 2012; su copia en español lleva fecha de 2015.',
      },
      sources: ['supported-previous-clients'],
    },
    {
      says: {
        en: 'The newer table, from 2016, says “Supported” and refers to the migration guide; in three other topics, legacy clients connect to a 2013 pool.',
        es: 'La tabla más reciente, de 2016, dice «Compatible» y remite a la guía de migración; en otros tres temas, los clientes heredados se conectan a un grupo de servidores de 2013.',
      },
      sources: [
        'client-interoperability',
        'coexistence-considerations',
        'migration-process-details',
        'run-backward-compatibility',
      ],
    },
  ],
  reading: {
    en: 'Supported, through the endpoint or by manual configuration. The newer and more specific topics prevail.',
    es: 'Se admite, mediante el extremo o la configuración manual. Prevalecen los temas más recientes y específicos.',
  },
  shownBy: {
    checker: 'which-client',
    given: { 'precise-client': 'group-chat-2010', pool: 'persistent-chat-2013', setup: 'manual', connected: 'none' },
  },
});
