import { tension } from '../../model/tension.ts';

export default tension({
  id: 'overwritten-or-merged',
  number: 'T26',
  kind: 'ambiguity',
  weight: 'procedure',
  title: { en: 'Overwritten or merged', es: 'Sobrescritos o combinados' },
  sides: [
    {
      says: {
        en: 'Items created in Lync Server 2013 that have the same name as a legacy one “will be overwritten”.',
        es: 'Los elementos creados en Lync Server 2013 que tengan el mismo nombre que uno heredado «se sobrescribirán».',
      },
      sources: ['migration-process-details'],
    },
    {
      says: {
        en: 'The same topic says that the process can merge legacy data into the 2013 deployment and requires a backup in case something is overwritten. It does not say what happens to the messages and members of an overwritten room.',
        es: 'El mismo tema dice que el proceso puede combinar los datos heredados con la implementación de 2013 y exige una copia de seguridad por si algo se sobrescribe. No dice qué ocurre con los mensajes y los miembros de un salón sobrescrito.',
      },
      sources: ['migration-process-details'],
    },
  ],
  reading: {
    en: 'Different names are merged; the same name is overwritten by the legacy item.',
    es: 'Los elementos con nombres distintos se combinan; los que tienen el mismo nombre se sobrescriben con el heredado.',
  },
  shownBy: { checker: 'room-names', given: { 'same-name': 'room-in-2013' } },
});
