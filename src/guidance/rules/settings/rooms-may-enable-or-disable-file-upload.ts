import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'rooms-may-enable-or-disable-file-upload',
  topic: 'settings',
  source: 'configuring-categories#file-upload',
  when: { setting: 'file-upload' },
  may: { wish: 'keep' },
  says: {
    en: 'According to one topic (JJ204859), rooms of a Persistent Chat category that enables file upload may enable or disable it for themselves.',
    es: 'Según un tema (JJ204859), los salones de una categoría de chat persistente que habilita la carga de archivos pueden habilitarla o deshabilitarla cada uno para sí.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence says which topic permits it: another topic contradicts it.',
        es: 'La frase dice qué tema lo permite: otro tema lo contradice.',
      },
    },
  ],
});
