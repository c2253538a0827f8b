import { rule } from '../rule.ts';

export default rule({
  id: 'file-upload-cannot-be-set-per-room',
  topic: 'settings',
  source: 'new-persistent-chat-features#file-upload',
  when: { setting: 'file-upload' },
  cannot: { wish: 'keep' },
  conflict: {
    with: 'rooms-may-enable-or-disable-file-upload',
    reading: {
      en: 'Treat file upload as a setting of the category only. That a room may enable or disable it is a remnant of 2010.',
      es: 'Considere la carga de archivos una opción solo de la categoría. Que un salón pueda habilitarla o deshabilitarla es un vestigio de 2010.',
    },
  },
  says: {
    en: 'File upload cannot be set for a single room any more: it is set for the category.',
    es: 'La carga de archivos ya no se puede configurar en un solo salón: se configura en la categoría.',
  },
  remedy: {
    en: 'Set it for the category; put rooms that need another setting under another category.',
    es: 'Configúrela en la categoría; ponga bajo otra categoría los salones que necesiten otra configuración.',
  },
});
