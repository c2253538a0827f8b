import { tension } from '../../model/tension.ts';

export default tension({
  id: 'one-endpoint-per-pool',
  number: 'T34',
  kind: 'ambiguity',
  weight: 'procedure',
  title: { en: 'One endpoint per pool', es: 'Un extremo por grupo de servidores' },
  sides: [
    {
      says: {
        en: 'Several endpoints are not needed; one for each Persistent Chat pool is enough.',
        es: 'No hacen falta varios extremos; basta con uno por cada grupo de servidores de chat persistente.',
      },
      sources: ['run-backward-compatibility'],
    },
    {
      says: {
        en: 'One is created automatically with each pool, and New-CsPersistentChatEndpoint adds another, so a pool with a legacy endpoint has two.',
        es: 'Con cada grupo de servidores se crea uno automáticamente, y New-CsPersistentChatEndpoint agrega otro, así que un grupo de servidores con un extremo heredado tiene dos.',
      },
      sources: ['get-persistent-chat-endpoint'],
    },
  ],
  reading: {
    en: 'Count only the endpoints that an administrator created. A second one for the same pool is unnecessary, not wrong.',
    es: 'Cuente solo los extremos que haya creado un administrador. Un segundo extremo de ese tipo en el mismo grupo de servidores es innecesario, no erróneo.',
  },
});
