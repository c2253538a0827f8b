import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'rooms-may-enable-or-disable-file-upload',
  topic: 'settings',
  source: 'configuring-categories#file-upload',
  when: { setting: 'file-upload' },
  may: { wish: 'keep' },
  says: {
    en: 'Rooms of a Persistent Chat category that enables file upload may enable or disable it for themselves.',
    es: 'Los salones de una categoría de chat persistente que habilita la carga de archivos pueden habilitarla o deshabilitarla cada uno para sí.',
  },
});
