import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'add-ins-show-once-associated',
  topic: 'settings',
  source: 'configuring-add-ins#association',
  when: { setting: 'add-ins', wish: 'keep' },
  follows: true,
  says: {
    en: 'Users see an add-in in the Lync 2013 client only once it is registered and associated with the room.',
    es: 'Los usuarios solo ven un complemento en el cliente Lync 2013 cuando está registrado y asociado al salón.',
  },
  note: {
    en: 'The guidance does not say whether the association of a legacy room survives the migration.',
    es: 'La guía no dice si la asociación de un salón heredado se conserva en la migración.',
  },
});
