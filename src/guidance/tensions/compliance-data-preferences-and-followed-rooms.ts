import { tension } from '../../model/tension.ts';

export default tension({
  id: 'compliance-data-preferences-and-followed-rooms',
  number: 'T32',
  kind: 'silence',
  weight: 'procedure',
  title: {
    en: 'Compliance data, preferences and followed rooms',
    es: 'Datos de cumplimiento, preferencias y salones que se siguen',
  },
  sides: [
    {
      says: {
        en: 'Compliance in 2013 is optional and has its own database; one table stores preferences that only legacy clients use.',
        es: 'El cumplimiento es opcional en Lync Server 2013 y tiene su propia base de datos; una tabla guarda preferencias que solo usan los clientes heredados.',
      },
      sources: ['persistent-chat-requirements', 'list-of-tables'],
    },
    {
      says: {
        en: 'No topic says whether the legacy compliance database, the filters of users or the rooms they follow are migrated.',
        es: 'Ningún tema dice si se migran la base de datos de cumplimiento heredada, los filtros de los usuarios o los salones que estos siguen.',
      },
      sources: [],
    },
  ],
  reading: {
    en: 'The guidance does not cover it. Keep the legacy compliance database for as long as you are obliged to.',
    es: 'La guía no lo cubre. Conserve la base de datos de cumplimiento heredada mientras esté obligado a ello.',
  },
});
