import { rule } from '../rule.ts';

export default rule({
  id: 'single-server-pool-cannot-grow',
  topic: 'topology',
  source: 'persistent-chat-components#single-server-pool',
  when: { 'created-as': 'single-server' },
  cannot: { 'active-servers': ['two-to-four', 'more-than-four'] },
  says: {
    en: 'A pool that was created as a single-server pool cannot be given further active servers.',
    es: 'No se pueden agregar más servidores activos a un grupo de servidores que se creó como grupo de un solo servidor.',
  },
  remedy: {
    en: 'Create a multiple-server pool. How the content of the old one would get there is not said.',
    es: 'Cree un grupo de varios servidores. No se dice cómo llegaría a él el contenido del antiguo.',
  },
});
