import { rule } from '../rule.ts';

export default rule({
  id: 'add-ins-of-other-protocols-cannot-be-kept',
  topic: 'settings',
  source: 'configuring-add-ins#protocols',
  when: { setting: 'add-ins-other-protocol' },
  cannot: { wish: 'keep' },
  says: {
    en: 'An add-in cannot be kept with an address that is neither http nor https: in 2013 no other protocol is used.',
    es: 'Un complemento no se puede conservar con una dirección que no sea http ni https: en Lync Server 2013 no se usa ningún otro protocolo.',
  },
  remedy: {
    en: 'Offer the add-in at an http or https address and register it in 2013 with that address.',
    es: 'Publique el complemento en una dirección http o https y regístrelo en Lync Server 2013 con esa dirección.',
  },
  note: {
    en: 'What the migration does with such an add-in is not said.',
    es: 'No se dice qué hace la migración con un complemento así.',
  },
});
