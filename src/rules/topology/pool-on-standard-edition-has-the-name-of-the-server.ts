import { rule } from '../rule.ts';

export default rule({
  id: 'pool-on-standard-edition-has-the-name-of-the-server',
  topic: 'topology',
  source: 'adding-to-the-topology#standard-edition-fqdn',
  when: { 'runs-on': 'standard-edition' },
  must: { 'pool-fqdn': 'of-the-server' },
  says: {
    en: 'On a Standard Edition server, the FQDN of the Persistent Chat pool must be that of the server.',
    es: 'En un servidor Standard Edition, el FQDN del grupo de servidores de chat persistente debe ser el del servidor.',
  },
  remedy: {
    en: 'Define the pool with the FQDN of the Standard Edition server.',
    es: 'Defina el grupo de servidores con el FQDN del servidor Standard Edition.',
  },
});
