import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'add-ins-may-be-migrated',
  topic: 'settings',
  source: 'configuring-add-ins#protocols',
  when: { setting: 'add-ins' },
  may: { wish: 'keep' },
  within: {
    en: 'In Lync Server 2013, the address of an add-in uses http or https and no other protocol.',
    es: 'En Lync Server 2013, la dirección de un complemento usa http o https y ningún otro protocolo.',
  },
  says: {
    en: 'Legacy add-ins may be migrated to Lync Server 2013 together with categories and rooms.',
    es: 'Los complementos heredados se pueden migrar a Lync Server 2013 junto con las categorías y los salones.',
  },
  means: {
    en: 'The migration topic (JJ205264) names add-ins among the legacy items that are migrated; it says nothing more about add-ins.',
    es: 'El tema sobre la migración (JJ205264) nombra los complementos entre los elementos heredados que se migran; no dice nada más de ellos.',
  },
});
