import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'several-domains-may-be-those-of-federated-companies',
  topic: 'precise-clients',
  source: 'group-chat-federated-access#conditions',
  when: { 'listed-for': 'federated-company', pool: 'group-chat-2010' },
  may: { 'listed-domains': 'several' },
  within: {
    en: 'Only if the Edge Server of the federated company is configured for federated users, and a federated group that includes the user was created in the Group Chat Admin Tool of that company.',
    es: 'Solo si el servidor perimetral de la empresa federada está configurado para usuarios federados y si en la Herramienta de administración de chat en grupo de esa empresa se creó un grupo federado que incluye al usuario.',
  },
  says: {
    en: 'The domain list of the Lync 2010 Group Chat client may contain the domain of a federated company, for its rooms on a Lync Server 2010 Group Chat pool.',
    es: 'La lista de dominios del cliente Chat en grupo de Lync 2010 puede contener el dominio de una empresa federada, para sus salones en un grupo de servidores de chat en grupo de Lync Server 2010.',
  },
  note: {
    en: 'The coexistence topics say that a legacy client connects to one pool at a time, and make no exception for the domain list. Once the rooms are migrated to Persistent Chat, federated users have no access.',
    es: 'Los temas sobre la coexistencia dicen que un cliente heredado se conecta a un solo grupo de servidores cada vez, y no hacen ninguna excepción para la lista de dominios. Una vez migrados los salones al chat persistente, los usuarios federados no tienen acceso.',
  },
});
