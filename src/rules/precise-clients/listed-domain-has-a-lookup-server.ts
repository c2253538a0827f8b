import { rule } from '../rule.ts';

export default rule({
  id: 'listed-domain-has-a-lookup-server',
  topic: 'precise-clients',
  source: 'group-chat-federated-access#list-of-domains',
  when: { 'listed-domains': 'several' },
  follows: true,
  says: {
    en: 'Each domain in the list has a Lookup Server URI of its own. The list is documented for rooms of federated companies only.',
    es: 'Cada dominio de la lista tiene su propio URI de servidor de búsqueda. La lista solo está documentada para salones de empresas federadas.',
  },
});
