import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'nested-categories-may-be-flattened',
  topic: 'settings',
  source: 'migration-process-details#source-2-1-prefix',
  when: { setting: 'nesting' },
  may: { wish: 'let-go' },
  says: {
    en: 'A nested category may be migrated to Persistent Chat Server: it becomes a single category whose name begins with the full names of its parent categories.',
    es: 'Una categoría anidada se puede migrar al servidor de chat persistente: pasa a ser una sola categoría cuyo nombre empieza por los nombres completos de sus categorías principales.',
  },
  note: {
    en: 'Names have a limit of 256 characters, parent category names included; the guidance states the limit for rooms. No separator between the names is documented, so the sum of their lengths is a minimum. A room directly under a category can end up with the name of the category; see the checker “Names of rooms”.',
    es: 'Los nombres tienen un límite de 256 caracteres, incluidos los de las categorías principales; la guía lo indica para los salones. No se documenta ningún separador entre los nombres, así que la suma de sus longitudes es un mínimo. Un salón situado directamente bajo una categoría puede acabar llamándose como ella; consulte el comprobador de nombres de salón.',
  },
});
