import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'prefixed-room-name-may-be-migrated',
  topic: 'settings',
  source: 'migration-process-details#source-2-3-limit',
  when: { 'category-level': 'child', 'same-name': ['nothing', 'renamed-before-export'] },
  may: { 'name-length': 'up-to-240' },
  within: {
    en: 'The limit of 256 characters includes the parent category names. Separators between the names are not documented, so we leave 16 characters for them: up to 240 the answer is yes; from 241 to 256 neither the guidance nor the checker can tell.',
    es: 'El límite de 256 caracteres incluye los nombres de las categorías principales. Los separadores entre los nombres no están documentados, así que dejamos 16 caracteres para ellos: hasta 240 la respuesta es sí; de 241 a 256 no lo pueden decir ni la guía ni el comprobador.',
  },
  says: {
    en: 'A Group Chat room under a child category may be migrated to Persistent Chat if its prefixed name does not exceed the limit of 256 characters.',
    es: 'Un salón de chat en grupo que está bajo una categoría secundaria se puede migrar al chat persistente si su nombre con prefijo no supera el límite de 256 caracteres.',
  },
  history: [
    {
      on: '2026-11-26',
      change: {
        en: 'The sentence used to name no limit. The limit of the guidance is 256 characters; the threshold of 240 is ours.',
        es: 'La frase no indicaba ningún límite. El límite de la guía es de 256 caracteres; el umbral de 240 es nuestro.',
      },
    },
  ],
});
