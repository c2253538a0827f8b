import { tension } from '../../model/tension.ts';

export default tension({
  id: 'with-what-an-administrator-changes-rooms',
  number: 'T61',
  kind: 'conflict',
  weight: 'verdict',
  title: {
    en: 'Which tool an administrator uses to change rooms',
    es: 'Qué herramienta usa un administrador para modificar los salones',
  },
  sides: [
    {
      says: {
        en: 'In Lync Server Control Panel or with Windows PowerShell.',
        es: 'En el Panel de control de Lync Server o con Windows PowerShell.',
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
    en: 'Use Windows PowerShell: all topics name it.',
    es: 'Use Windows PowerShell: todos los temas lo nombran.',
  },
});
