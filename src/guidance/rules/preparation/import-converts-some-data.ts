import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'import-converts-some-data',
  topic: 'preparation',
  source: 'migration-process-details#step-5-conversions',
  when: { 'what-if': ['clean', 'problems'] },
  follows: true,
  says: {
    en: 'The import of Group Chat data converts some data to fit the simplified administration model of Lync Server 2013 Persistent Chat.',
    es: 'La importación de datos de chat en grupo convierte algunos datos para adaptarlos al modelo de administración simplificado del chat persistente de Lync Server 2013.',
  },
});
