import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'add-ins-of-other-protocols-cannot-be-kept',
  topic: 'settings',
  source: 'configuring-add-ins#protocols',
  when: { setting: 'add-ins-other-protocol' },
  cannot: { wish: 'keep' },
  says: {
    en: 'An add-in with an address that is neither http nor https cannot be kept: Lync Server 2013 uses no other protocol for add-ins.',
    es: 'Un complemento con una dirección que no sea http ni https no se puede conservar: Lync Server 2013 no usa ningún otro protocolo para los complementos.',
  },
  advice: {
    en: 'Offer the add-in at an http or https address and register the new address in Lync Server 2013.',
    es: 'Publique el complemento en una dirección http o https y registre la nueva dirección en Lync Server 2013.',
  },
  note: {
    en: 'The guidance does not say what the migration does with an add-in of another protocol.',
    es: 'La guía no dice qué hace la migración con un complemento de otro protocolo.',
  },
});
