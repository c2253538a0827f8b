import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'file-upload-cannot-be-set-per-room',
  topic: 'settings',
  source: 'new-persistent-chat-features#file-upload',
  when: { setting: 'file-upload' },
  cannot: { wish: 'keep' },
  conflict: {
    with: 'rooms-may-enable-or-disable-file-upload',
    reading: {
      en: 'Treat file upload as a setting of the category only. We consider the setting of a single room a remnant of Lync Server 2010.',
      es: 'Considere la carga de archivos una opción solo de la categoría. Entendemos que la opción de cada salón es un vestigio de Lync Server 2010.',
    },
  },
  says: {
    en: 'File upload cannot be set for a single room in Lync Server 2013: it is set for the category.',
    es: 'En Lync Server 2013, la carga de archivos no se puede configurar por salón: se configura en la categoría.',
  },
  advice: {
    en: 'Set file upload for the category; put rooms that need another setting under another category.',
    es: 'Configure la carga de archivos en la categoría; ponga bajo otra categoría los salones que necesiten otra configuración.',
  },
});
