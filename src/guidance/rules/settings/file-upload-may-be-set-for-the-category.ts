import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'file-upload-may-be-set-for-the-category',
  topic: 'settings',
  source: 'new-persistent-chat-features#file-upload',
  when: { setting: ['file-upload', 'new-files'] },
  may: { wish: 'let-go' },
  within: {
    en: 'The setting applies to all rooms of the category.',
    es: 'La configuración se aplica a todos los salones de la categoría.',
  },
  says: {
    en: 'File upload may be set for a Lync Server 2013 category.',
    es: 'En Lync Server 2013, la carga de archivos se puede configurar en la categoría.',
  },
});
