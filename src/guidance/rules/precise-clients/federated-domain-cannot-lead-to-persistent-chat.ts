import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'federated-domain-cannot-lead-to-persistent-chat',
  topic: 'precise-clients',
  source: 'migration-process-details#source-2-6-users',
  when: { 'listed-domains': 'several', pool: 'persistent-chat-2013' },
  cannot: { 'listed-for': 'federated-company' },
  says: {
    en: 'A domain in the domain list of the Lync 2010 Group Chat client cannot lead to rooms of a federated company on a Persistent Chat pool: Persistent Chat Server does not support federation.',
    es: 'Un dominio de la lista de dominios del cliente Chat en grupo de Lync 2010 no puede llevar a salones de una empresa federada en un grupo de servidores de chat persistente: el servidor de chat persistente no admite la federación.',
  },
  advice: {
    en: 'Remove the domain of the federated company: keep one domain in the list, that of the user’s own chat pool.',
    es: 'Quite el dominio de la empresa federada: deje uno solo en la lista, el del grupo de servidores de chat del propio usuario.',
  },
});
