import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'communicator-2007-r2-has-no-chat-rooms',
  topic: 'precise-clients',
  source: 'whats-new-for-clients#chat-rooms-integrated',
  when: { pool: ['group-chat-2010', 'group-chat-2007-r2'] },
  cannot: { 'precise-client': 'communicator-2007-r2' },
  says: {
    en: 'Office Communicator 2007 R2 cannot open rooms of a legacy Group Chat pool: before Lync 2013, chat rooms required a separate Group Chat client.',
    es: 'Office Communicator 2007 R2 no puede abrir salones de un grupo de servidores de chat en grupo heredado: antes de Lync 2013, los salones de chat requerían un cliente de chat en grupo independiente.',
  },
  means: {
    en: 'The topic names Lync 2010 Group Chat. We read it for Office Communicator 2007 R2 as well: the migration topic (JJ205264) names Office Communicator 2007 R2 Group Chat as its Group Chat client.',
    es: 'El tema nombra Chat en grupo de Lync 2010. Entendemos que vale también para Office Communicator 2007 R2: el tema sobre la migración (JJ205264) nombra Chat en grupo de Office Communicator 2007 R2 como su cliente de chat en grupo.',
  },
  advice: {
    en: 'Use the Office Communicator 2007 R2 Group Chat client in addition to Office Communicator 2007 R2.',
    es: 'Use el cliente Chat en grupo de Office Communicator 2007 R2 junto a Office Communicator 2007 R2.',
  },
});
