import { tension } from '../../model/tension.ts';

export default tension({
  id: 'whether-disabled-rooms-stay-behind',
  number: 'T24',
  kind: 'silence',
  weight: 'procedure',
  title: { en: 'Whether disabled rooms are left out', es: 'Si los salones deshabilitados se quedan fuera' },
  sides: [
    {
      says: {
        en: 'Mark as disabled the rooms that you do not want to migrate.',
        es: 'Marque como deshabilitados los salones que no desee migrar.',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'The reference for the export has no filter for disabled rooms: only -Scope, -Level, -StartDate and -DisableExportedNodes, which disables what has been exported. No topic says that disabled rooms are left out.',
        es: 'La referencia de la exportación no tiene ningún filtro para salones deshabilitados: solo -Scope, -Level, -StartDate y -DisableExportedNodes, que deshabilita lo exportado. Ningún tema dice que los salones deshabilitados queden fuera.',
      },
      sources: ['export-persistent-chat-data'],
    },
  ],
  reading: {
    en: 'The guidance implies that they are not migrated but does not confirm it. Look for them in the exported content.',
    es: 'La guía da a entender que no se migran, pero no lo confirma. Búsquelos en el contenido exportado.',
  },
  shownBy: { checker: 'room-settings', given: { setting: 'disabled-rooms', wish: 'let-go', handled: 'before' } },
});
