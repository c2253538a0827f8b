import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'categories-take-a-chat-administrator',
  topic: 'administration',
  source: 'configuring-categories#roles',
  when: { task: 'category-or-add-in' },
  must: { role: ['persistent-chat-administrator', 'administrator'] },
  says: {
    en: 'Only an account with the role CsPersistentChatAdministrator or CsAdministrator can change categories and add-ins of Lync Server 2013 Persistent Chat.',
    es: 'Las categorías y los complementos de chat persistente de Lync Server 2013 solo se pueden modificar desde una cuenta con el rol CsPersistentChatAdministrator o CsAdministrator.',
  },
  means: {
    en: 'The topic names the two roles. That no other role can make the change is our reading.',
    es: 'El tema nombra los dos roles. Que ningún otro rol pueda hacer el cambio es nuestra interpretación.',
  },
  advice: {
    en: 'Ask someone with the role CsPersistentChatAdministrator or CsAdministrator to make the change.',
    es: 'Encargue el cambio a alguien con el rol CsPersistentChatAdministrator o CsAdministrator.',
  },
});
