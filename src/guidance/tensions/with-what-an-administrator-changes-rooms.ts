import { tension } from '../../model/tension.ts';

export default tension({
  id: 'with-what-an-administrator-changes-rooms',
  number: 'T61',
  kind: 'conflict',
  weight: 'verdict',
  title: { en: 'With what an administrator changes rooms', es: 'Con qué modifica los salones un administrador' },
  sides: [
    {
      says: {
        en: 'In Control Panel or with Windows PowerShell.',
        es: 'En el Panel de control o con Windows PowerShell.',
      },
      sources: ['migration-process-details', 'persistent-chat-categories'],
    },
    {
      says: {
        en: 'With Windows PowerShell, or as a member of the room in the Lync 2013 client.',
        es: 'Con Windows PowerShell o, como miembro del salón, en el cliente Lync 2013.',
      },
      sources: ['configuring-rooms'],
    },
  ],
  reading: {
    en: 'Use Windows PowerShell, which all of them name.',
    es: 'Use Windows PowerShell, que todos nombran.',
  },
});
