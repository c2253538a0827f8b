import { rule } from '../rule.ts';

export default rule({
  id: 'rooms-may-enable-or-disable-file-upload',
  topic: 'settings',
  source: 'configuring-categories#file-upload',
  when: { setting: 'file-upload' },
  may: { wish: 'keep' },
  says: {
    en: 'Where the category enables file upload, its rooms may enable or disable it.',
    es: 'Si la categoría habilita la carga de archivos, sus salones pueden habilitarla o deshabilitarla.',
  },
});
