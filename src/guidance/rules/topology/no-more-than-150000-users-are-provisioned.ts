import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'no-more-than-150000-users-are-provisioned',
  topic: 'topology',
  source: 'persistent-chat-requirements#provisioned-users',
  when: {},
  cannot: { 'provisioned-users': 'more' },
  says: {
    en: 'No more than 150,000 users can be provisioned for Persistent Chat.',
    es: 'No se pueden aprovisionar más de 150 000 usuarios para el chat persistente.',
  },
  means: {
    en: 'The topic states the number that is supported; that more are not supported is our reading. Provisioned means enabled by policy.',
    es: 'El tema indica el número que se admite; que no se admitan más es nuestra interpretación. Aprovisionado significa habilitado por directiva.',
  },
  advice: { en: 'Enable fewer users by policy.', es: 'Habilite por directiva a menos usuarios.' },
});
