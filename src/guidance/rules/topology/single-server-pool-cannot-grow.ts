import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'single-server-pool-cannot-grow',
  topic: 'topology',
  source: 'persistent-chat-components#single-server-pool',
  when: { 'created-as': 'single-server' },
  cannot: { 'active-servers': ['two-to-four', 'more-than-four'] },
  says: {
    en: 'Active servers cannot be added to a Persistent Chat pool that was created as a single-server pool.',
    es: 'No se pueden agregar servidores activos a un grupo de servidores de chat persistente que se creó como grupo de un solo servidor.',
  },
  advice: {
    en: 'Create a multiple-server pool. The guidance does not say how to move the content of the old pool to it.',
    es: 'Cree un grupo de varios servidores. La guía no dice cómo trasladar a él el contenido del antiguo.',
  },
});
