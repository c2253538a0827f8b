import { rule } from '../../../model/rule.ts';

export default rule({
  id: 'pool-cannot-have-more-than-four-standby-servers',
  topic: 'topology',
  source: 'persistent-chat-requirements#high-availability',
  when: {},
  cannot: { 'standby-servers': 'more-than-four' },
  says: {
    en: 'A Persistent Chat pool cannot have more than four standby servers.',
    es: 'Un grupo de servidores de chat persistente no puede tener más de cuatro servidores en espera.',
  },
  means: {
    en: 'The topic supports up to eight servers, four active and four standby. That fewer active servers do not allow more standby servers is our reading.',
    es: 'Según el tema, se admiten hasta ocho servidores, cuatro activos y cuatro en espera. Que tener menos activos no permita más en espera es nuestra interpretación.',
  },
  advice: { en: 'Keep at most four servers on standby.', es: 'Mantenga en espera cuatro servidores como máximo.' },
});
