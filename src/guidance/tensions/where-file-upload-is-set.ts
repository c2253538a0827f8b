import { tension } from '../../model/tension.ts';

export default tension({
  id: 'where-file-upload-is-set',
  number: 'T30',
  kind: 'conflict',
  weight: 'procedure',
  title: { en: 'Where file upload is set', es: 'Dónde se configura la carga de archivos' },
  sides: [
    {
      says: {
        en: 'Only for the category, and so for all its rooms.',
        es: 'Solo en la categoría, para todos sus salones.',
      },
      sources: ['new-persistent-chat-features', 'table-of-nodes'],
    },
    {
      says: {
        en: 'The rooms of the category can enable or disable it; according to another topic, it can be prevented for a certain room or for a certain user.',
        es: 'Los salones de la categoría pueden habilitarla o deshabilitarla; según otro tema, se puede impedir para un salón o un usuario concretos.',
      },
      sources: ['configuring-categories', { technet: 'JJ215882(v=OCS.15)', date: '2012-09-12' }],
    },
  ],
  reading: {
    en: 'Only for the category. The other two topics describe what 2010 had.',
    es: 'Solo en la categoría. Los otros dos temas describen lo que había en 2010.',
  },
  shownBy: { checker: 'room-settings', given: { setting: 'file-upload', wish: 'keep' } },
});
