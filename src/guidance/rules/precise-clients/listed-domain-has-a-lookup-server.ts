import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'listed-domain-has-a-lookup-server',
  topic: 'precise-clients',
  source: 'group-chat-federated-access#list-of-domains',
  when: { 'listed-domains': 'several' },
  follows: true,
  says: {
    en: 'Each domain in the domain list of the Lync 2010 Group Chat client has its own Lookup Server URI; the domain list is documented only for rooms of federated companies.',
    es: 'Cada dominio de la lista de dominios del cliente Chat en grupo de Lync 2010 tiene su propio URI de servidor de búsqueda; la lista de dominios solo está documentada para salones de empresas federadas.',
  },
});
