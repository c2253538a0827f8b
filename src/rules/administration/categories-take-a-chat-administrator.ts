import { rule } from '../rule.ts';

export default rule({
  id: 'categories-take-a-chat-administrator',
  topic: 'administration',
  source: 'configuring-categories#roles',
  when: { task: 'category-or-add-in' },
  must: { role: ['persistent-chat-administrator', 'administrator'] },
  says: {
    en: 'Categories and add-ins of 2013 must be changed from an account with the role CsPersistentChatAdministrator or CsAdministrator.',
    es: 'Las categorías y los complementos de Lync Server 2013 deben modificarse desde una cuenta con el rol CsPersistentChatAdministrator o CsAdministrator.',
  },
  remedy: { en: 'Have it done by someone with one of these roles.', es: 'Encárguelo a alguien con uno de esos roles.' },
});
