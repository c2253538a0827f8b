import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-on-standard-edition-has-the-name-of-the-server',
  topic: 'topology',
  source: 'adding-to-the-topology#standard-edition-fqdn',
  when: { 'runs-on': 'standard-edition' },
  must: { 'pool-fqdn': 'of-the-server' },
  says: {
    en: 'The FQDN of a Persistent Chat pool on a Lync Server 2013 Standard Edition server must be that of the server.',
    es: 'El FQDN de un grupo de servidores de chat persistente en un servidor Lync Server 2013 Standard Edition debe ser el del servidor.',
  },
  advice: {
    en: 'Define the pool with the FQDN of the Standard Edition server.',
    es: 'Defina el grupo de servidores con el FQDN del servidor Standard Edition.',
  },
});
