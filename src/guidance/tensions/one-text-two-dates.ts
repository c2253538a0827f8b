import { tension } from '../../model/tension.ts';

export default tension({
  id: 'one-text-two-dates',
  number: 'T50',
  kind: 'conflict',
  weight: 'environment',
  title: { en: 'One text, two dates', es: 'Un mismo texto, dos fechas' },
  sides: [
    {
      says: {
        en: 'The English topics are from 2012.',
        es: 'Los temas en inglés son de 2012.',
      },
      sources: [
        'migration-process-details',
        'supported-previous-clients',
        'new-persistent-chat-features',
        'deployment-checklist',
      ],
    },
    {
      says: {
        en: 'Their Spanish human translations are dated 2015 or 2016.',
        es: 'Sus traducciones humanas al español llevan fecha de 2015 o de 2016.',
      },
      sources: [
        'migration-process-details',
        'supported-previous-clients',
        'new-persistent-chat-features',
        'deployment-checklist',
      ],
    },
  ],
  reading: {
    en: 'We cite the English date and mention the other. The translation is not a later revision of the content.',
    es: 'Citamos la fecha inglesa y mencionamos la otra. La traducción no es una revisión posterior del contenido.',
  },
});
